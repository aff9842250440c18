import { paperColours, paperHues } from "../paper-colours.ts";
import { breakLines } from "./break-lines.ts";
import type { PictureMark } from "./picture-input.ts";
import { element } from "./svg.ts";
import { lineHeight, type MeasureText, type TextStyle, textLine, textStyles } from "./text-style.ts";

/** The words beside a mark, laid out; all in pixels. */
export interface MarkLabel {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LabelLine[];
}

interface LabelLine {
  readonly width: number;
  readonly style: TextStyle;
  /** Short names of actors, before the words. */
  readonly tags: readonly { readonly text: string; readonly hue: number; readonly width: number }[];
  readonly words: string;
}

/** Pixels; longer labels are broken into lines. */
const WIDEST = 380;
const TAG_PADDING = 4;
const TAG_GAP = 4;
const TAG_HEIGHT = 16;

/** Lays out the label of a mark: its tags and words, below them `details`, the date and what else is said of it. */
export function layOutLabel({ tags, label }: PictureMark, details: string, measure: MeasureText): MarkLabel {
  const tagLines = layOutTags(tags, measure);
  const beside = tagLines.pop() ?? [];
  const style = textStyles.label;
  const measureIn = (of: TextStyle) => (words: string) => measure(words, of);
  const words = breakLines(label, {
    width: WIDEST,
    firstWidth: WIDEST - widthOfTags(beside),
    measure: measureIn(style),
  });
  const small = breakLines(details, { width: WIDEST, measure: measureIn(textStyles.small) });
  const lines = [
    ...tagLines.map((line) => ({ style, tags: line, words: "" })),
    ...words.map((line, index) => ({ style, tags: index === 0 ? beside : [], words: line })),
    ...small.map((line) => ({ style: textStyles.small, tags: [], words: line })),
  ].map((line) => ({ ...line, width: widthOfTags(line.tags) + measure(line.words, line.style) }));
  return {
    lines,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.reduce((sum, line) => sum + lineHeight(line.style), 0),
  };
}

/** Draws a label with its upper corner at `x` and `y`: the left one, or the right one of lines that end there. */
export function drawLabel({ lines }: MarkLabel, x: number, y: number, align: "left" | "right"): string {
  let top = y;
  return lines
    .map((line) => {
      const start = align === "left" ? x : x - line.width;
      const drawn = drawTags(line.tags, start, top + lineHeight(line.style) / 2);
      const words = line.words === "" ? "" : textLine(line.words, start + widthOfTags(line.tags), top, line.style);
      top += lineHeight(line.style);
      return drawn + words;
    })
    .join("");
}

/** One tag, from `x` and with its middle at `y`; returns nothing but the drawing. */
export function drawTag(text: string, hue: number, x: number, y: number, width: number): string {
  const colour = paperHues[hue] ?? paperHues[0];
  const style = { ...textStyles.tag, colour };
  return [
    element("rect", {
      x: x + 0.5,
      y: y - TAG_HEIGHT / 2,
      width,
      height: TAG_HEIGHT,
      rx: 4,
      fill: paperColours.surface,
      stroke: colour,
    }),
    textLine(text, x + 0.5 + width / 2, y - lineHeight(style) / 2, style, true),
  ].join("");
}

/** How wide the box of a tag is. */
export function tagWidth(text: string, measure: MeasureText): number {
  return measure(text, textStyles.tag) + 2 * TAG_PADDING;
}

type Tags = LabelLine["tags"];

/** As many lines of tags as they need; words follow the last. */
function layOutTags(tags: PictureMark["tags"], measure: MeasureText): Tags[] {
  const lines: Tags[] = [];
  for (const { text, hue } of tags) {
    const tag = { text, hue, width: tagWidth(text, measure) };
    const line = lines.at(-1);
    if (line && widthOfTags([...line, tag]) <= WIDEST) lines[lines.length - 1] = [...line, tag];
    else lines.push([tag]);
  }
  return lines;
}

/** With the gap behind each. */
function widthOfTags(tags: Tags): number {
  return tags.reduce((sum, { width }) => sum + width + TAG_GAP, 0);
}

function drawTags(tags: Tags, x: number, y: number): string {
  let start = x;
  return tags
    .map(({ text, hue, width }) => {
      const drawn = drawTag(text, hue, start, y, width);
      start += width + TAG_GAP;
      return drawn;
    })
    .join("");
}
