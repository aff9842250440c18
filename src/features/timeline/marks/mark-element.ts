import { dayToMilliseconds } from "../../../model/day.ts";
import tagStyles from "../../../ui/ActorTag.module.css";
import type { GlyphPart } from "../../../ui/date-glyph/date-glyph.ts";
import { partClass } from "../../../ui/date-glyph/part-class.ts";
import styles from "../plot/plot.module.css";
import { FADE_LENGTH, LABEL_GAP, type LabelPlace, type PlacedMark } from "../plot/plot-layout.ts";
import type { Mark } from "../timeline-view.ts";

/** Pixels by which a fade goes on under the bar it leads to, or a line of light would part them. */
const SEAM = 1;

/** The elements of one mark. They live as long as the mark does, so that focus survives every redraw. */
export interface MarkElement {
  readonly root: HTMLElement;
  /** A button; words alone where the mark repeats another. */
  readonly label: HTMLElement;
  readonly glyph: HTMLElement;
}

export function createMarkElement(repeats: boolean): MarkElement {
  const root = element("div", styles.mark);
  const glyph = element("span", styles.glyph);
  const label = element(repeats ? "span" : "button", styles.label);
  if (label instanceof HTMLButtonElement) {
    label.type = "button";
    label.tabIndex = -1;
  } else root.setAttribute("aria-hidden", "true");
  root.append(glyph, label);
  return { root, label, glyph };
}

/** Fills the label: tags, words, note; the sentence is its accessible name. */
export function fillLabel(label: HTMLElement, mark: Mark): void {
  const tags = mark.tags.map(({ actor, text, hue }) => {
    const tag = sign(`${tagStyles.tag} ${styles.sign}`, text);
    tag.dataset.hue = String(hue);
    tag.dataset.actor = actor;
    return tag;
  });
  const words = element("span", styles.words);
  words.textContent = mark.label;
  if (mark.labelLanguage) words.lang = mark.labelLanguage;
  const note = mark.note === null ? [] : [sign(`${styles.note} ${styles.sign}`, mark.note)];
  label.replaceChildren(...tags, words, ...note);
  if (mark.repeats) return;
  label.setAttribute("aria-label", mark.name());
  // Its name is for the most part its title.
  if (mark.labelLanguage) label.lang = mark.labelLanguage;
  else label.removeAttribute("lang");
}

/** Words that are drawn and not part of the label, whose own words speech control looks for in its name. */
function sign(className: string, text: string): HTMLElement {
  const created = element("span", className);
  created.dataset.sign = text;
  return created;
}

/** Puts glyph and label to their places inside of the mark's box, in shares of its width and pixels beyond them. */
export function placeParts({ root, glyph, label }: MarkElement, mark: PlacedMark, labels: LabelPlace): void {
  // Not as a property of its own: all that is inside would inherit another one in each row, and be styled anew.
  root.style.top = `calc(var(--lane-head) + ${mark.row} * var(--row-height))`;
  toggle(root, "highlighted", mark.highlighted);
  const length = mark.box.end - mark.box.start;
  const left = share((mark.from - mark.box.start) / length);
  const right = share((mark.box.end - mark.to) / length);
  setEdges(glyph, `calc(${left} - ${mark.before}px)`, `calc(${right} - ${mark.after}px)`);
  glyph.dataset.form = mark.glyph.form;
  toggle(glyph, "announced", mark.announced);
  toggle(glyph, "overlaid", mark.overlaid);
  glyph.replaceChildren(...mark.glyph.parts.map((part) => strokeElement(part, mark)));
  label.style.left =
    labels === "beside"
      ? `calc(100% - ${right} + ${mark.after + LABEL_GAP}px)`
      : `calc(${left} + ${mark.labelStart - mark.before}px)`;
  label.style.maxWidth = `${mark.labelWidth}px`;
}

function strokeElement(part: GlyphPart, mark: PlacedMark): HTMLElement {
  const stroke = element("span", `${partClass(part)} ${styles.stroke}`);
  const length = mark.to - mark.from || 1;
  const inner = `(100% - ${mark.before + mark.after}px)`;
  const left = `${mark.before}px + ${inner} * ${(dayToMilliseconds(part.from) - mark.from) / length}`;
  const right = `${mark.after}px + ${inner} * ${(mark.to - dayToMilliseconds(part.to)) / length}`;
  switch (part.kind) {
    case "dot":
    case "ring":
      setEdges(stroke, `calc((${left} + 100% - (${right})) / 2)`, "auto");
      stroke.classList.add(styles.centred ?? "");
      break;
    case "fade-in":
      setEdges(stroke, `calc(${left} - ${FADE_LENGTH}px)`, `calc(${right} - ${SEAM}px)`);
      break;
    case "fade-out":
      setEdges(stroke, `calc(${left} - ${SEAM}px)`, `calc(${right} - ${FADE_LENGTH}px)`);
      break;
    case "bar":
    case "hatch":
    case "rise":
    case "fall":
    case "tick":
    case "ring-bar":
      setEdges(stroke, `calc(${left})`, `calc(${right})`);
      break;
    default:
      part.kind satisfies never;
  }
  return stroke;
}

function share(part: number): string {
  return `${part * 100}%`;
}

function setEdges({ style }: HTMLElement, left: string, right: string): void {
  style.left = left;
  style.right = right;
}

function toggle({ dataset }: HTMLElement, key: string, on: boolean): void {
  if (on) dataset[key] = "";
  else delete dataset[key];
}

function element(name: "div" | "span" | "button", className: string | undefined): HTMLElement {
  const created = document.createElement(name);
  created.className = className ?? "";
  return created;
}
