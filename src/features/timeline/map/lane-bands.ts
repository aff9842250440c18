import type { TimeWindow } from "../../../state/session-store.tsx";
import { sameWindow } from "../time-window.ts";
import type { BandContent, LaneBands } from "../timeline-map.ts";
import { type BandScale, bandPath } from "./band-path.ts";
import styles from "./bands.module.css";

interface Band {
  readonly foot: HTMLElement;
  readonly count: HTMLElement;
  /** Moves with the window. */
  readonly strip: HTMLElement;
  readonly certain: SVGPathElement;
  readonly possible: SVGPathElement;
  readonly svg: SVGSVGElement;
  readonly groups: HTMLElement;
}

/** Draws what the lanes hold beside their marks. */
export function createLaneBands(): LaneBands {
  const bands = new Map<string, Band>();
  /** What the strips were drawn for. */
  let drawn: { readonly window: TimeWindow; readonly width: number } | null = null;
  let stop = "";

  const bandOf = (lane: string) => {
    const known = bands.get(lane);
    if (known) return known;
    const band = createBand();
    band.foot.addEventListener("keydown", move);
    band.foot.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLElement) stop = target.dataset.group ?? stop;
      rove();
    });
    bands.set(lane, band);
    return band;
  };

  /** One group of all bands is led to by Tab; arrow keys lead from it to the others. */
  function rove(): void {
    const all = [...bands.values()].flatMap(({ groups }) => [...groups.children] as HTMLElement[]);
    const at = all.find(({ dataset }) => dataset.group === stop) ?? all[0];
    for (const group of all) group.tabIndex = group === at ? 0 : -1;
  }

  function move(event: KeyboardEvent): void {
    const step = steps[event.key];
    const group = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-group]") : null;
    if (!step || !group || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = step(
      group,
      [...bands.values()].map(({ groups }) => groups),
    );
    next?.focus();
  }

  return {
    footOf: (lane) => bandOf(lane).foot,
    place: (contents, shown, width) => {
      const isSameStretch = drawn !== null && drawn.width === width && sameWindow(drawn.window, shown);
      drawn = { window: shown, width };
      const kept = new Set(contents.map(({ lane }) => lane));
      for (const lane of bands.keys()) if (!kept.has(lane)) bands.delete(lane);
      const tallest = Math.max(
        1,
        ...contents.flatMap(({ units }) => units.map(({ certain, possible }) => certain + possible)),
      );
      for (const content of contents) {
        const band = bandOf(content.lane);
        name(band, content);
        // What is being counted shows what it showed: it is there already, unless the window has moved.
        if (content.isCounted || !isSameStretch) fill(band, content, { shown, width, tallest });
      }
      rove();
    },
    shift: (shown, width) => {
      if (!drawn) return;
      const { window } = drawn;
      const zoom = (window.end - window.start) / (shown.end - shown.start);
      const left = ((window.start - shown.start) / (shown.end - shown.start)) * width;
      const isMoved = Math.abs(left) > 0.5 || Math.abs(zoom - 1) > 1e-6;
      const transform = isMoved ? `translateX(${left}px) scaleX(${zoom})` : "";
      for (const { strip } of bands.values()) strip.style.transform = transform;
    },
  };
}

type Step = (group: HTMLElement, bands: readonly HTMLElement[]) => HTMLElement | undefined;

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: (group) => (group.previousElementSibling as HTMLElement | null) ?? undefined,
  ArrowRight: (group) => (group.nextElementSibling as HTMLElement | null) ?? undefined,
  Home: (group) => group.parentElement?.firstElementChild as HTMLElement,
  End: (group) => group.parentElement?.lastElementChild as HTMLElement,
  ArrowUp: (group, bands) => beside(group, bands, -1),
  ArrowDown: (group, bands) => beside(group, bands, 1),
};

/** The group of the next lane that has any, at the same time or nearest to it. */
function beside(group: HTMLElement, bands: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const filled = bands.filter((each) => each.childElementCount > 0);
  const next = filled[filled.findIndex((each) => each.contains(group)) + step];
  const distance = (other: Element) =>
    Math.abs(Number((other as HTMLElement).dataset.start) - Number(group.dataset.start));
  return ([...(next?.children ?? [])] as HTMLElement[]).sort((a, b) => distance(a) - distance(b))[0];
}

type Scale = Omit<BandScale, "part">;

function name({ foot, count }: Band, { label, more, isBusy }: BandContent): void {
  foot.setAttribute("aria-busy", String(isBusy));
  foot.setAttribute("aria-label", label);
  count.textContent = more;
}

function fill(band: Band, { lane, units, groups }: BandContent, scale: Scale): void {
  band.svg.setAttribute("viewBox", `0 0 ${scale.width} 100`);
  band.certain.setAttribute("d", bandPath(units, { ...scale, part: "certain" }));
  band.possible.setAttribute("d", bandPath(units, { ...scale, part: "possible" }));
  fillGroups(band.groups, lane, groups, scale.shown);
}

/** The buttons stay, so that focus does; their words and places change. */
function fillGroups(host: HTMLElement, lane: string, groups: BandContent["groups"], shown: TimeWindow): void {
  while (host.childElementCount > groups.length) host.lastElementChild?.remove();
  while (host.childElementCount < groups.length) host.append(createGroup());
  const share = (time: number) => Math.min(Math.max((time - shown.start) / (shown.end - shown.start), 0), 1);
  groups.forEach(({ start, end, name }, place) => {
    const button = host.children[place] as HTMLElement;
    button.dataset.group = `${lane} ${start}`;
    button.dataset.start = String(start);
    button.dataset.end = String(end);
    // At either edge of the plot as wide as a target at least; those between are wider by their scale.
    button.style.left = `min(${share(start) * 100}%, 100% - var(--target))`;
    button.style.right = `min(${(1 - share(end)) * 100}%, 100% - var(--target))`;
    button.toggleAttribute("data-cut", start < shown.start || end > shown.end);
    button.toggleAttribute("data-late", share(start) > 0.5);
    const tip = button.firstElementChild as HTMLElement;
    // Written again, the same words would be laid out again.
    if (tip.textContent !== name) tip.textContent = name;
  });
}

function createGroup(): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = styles.group ?? "";
  button.append(element("div", styles.tip));
  return button;
}

function createBand(): Band {
  const foot = element("div", styles.foot);
  foot.setAttribute("role", "group");
  const count = element("div", styles.count);
  // The name of the group says the same.
  count.setAttribute("aria-hidden", "true");
  const field = element("div", styles.field);
  const strip = element("div", styles.strip);
  const svg = svgElement("svg");
  svg.setAttribute("class", styles.bars ?? "");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  const [possible, certain] = [svgElement("path"), svgElement("path")];
  possible.setAttribute("class", styles.possible ?? "");
  certain.setAttribute("class", styles.certain ?? "");
  svg.append(possible, certain);
  const groups = element("div", styles.groups);
  strip.append(svg, groups);
  field.append(strip);
  foot.append(count, field);
  return { foot, count, strip, certain, possible, svg, groups };
}

function element(name: "div", className: string | undefined): HTMLElement {
  const created = document.createElement(name);
  created.className = className ?? "";
  return created;
}

function svgElement<K extends "svg" | "path">(name: K): SVGElementTagNameMap[K] {
  return document.createElementNS("http://www.w3.org/2000/svg", name);
}
