import type { DayNumber } from "../../model/day.ts";
import type { Glyph, GlyphPart } from "../../ui/date-glyph/date-glyph.ts";
import { paperColours } from "../paper-colours.ts";
import { element } from "./svg.ts";

/** Where a glyph stands; all in pixels. */
export interface GlyphPlace {
  readonly x: (day: DayNumber) => number;
  /** The middle of its strokes. */
  readonly y: number;
  /** How far a fade reaches beyond the one bound that is known. */
  readonly fade: number;
}

/** Pixels, as on the screen. */
const GLYPH_HEIGHT = 11;
const RADIUS = 6;
const EDGE = 3;
const EDGE_OVERHANG = 3;
const SOFT_END = 12;
const LEAST_BAR = 4;
const LEAST_RING_BAR = 14;
/** How faint the strokes of the articles are below an editor's. */
const BELOW_OPACITY = 0.4;

const { mark, markLight, ink, surface, paper } = paperColours;

/** A date as the timeline draws it, in shapes that need `glyphDefinitions` in the same file. */
export function drawGlyph(
  { form, parts }: Glyph,
  { announced, overlaid }: { readonly announced: boolean; readonly overlaid: boolean },
  place: GlyphPlace,
): string {
  const strokes = parts.map((part) => {
    const stroke = drawPart(part, place, announced);
    return hasEdge(form, part) ? stroke + drawEdge(part, place) : stroke;
  });
  if (!overlaid) return strokes.join("");
  const below = element("g", { opacity: BELOW_OPACITY }, ...strokes.slice(0, -1));
  return [drawThread(parts, place), below, ...strokes.slice(-1)].join("");
}

/** From what the articles say to what an editor knows, which may lie far from it. */
function drawThread(parts: readonly GlyphPart[], { x, y }: GlyphPlace): string {
  const middles = parts.map(({ from, to }) => (x(from) + x(to)) / 2);
  const [x1, x2] = [Math.min(...middles), Math.max(...middles)];
  return element("line", { x1, y1: y, x2, y2: y, stroke: paperColours.control, "stroke-dasharray": "3 3" });
}

/** The pixels that a stroke reaches beyond its days. */
export function strokeReach({ kind }: GlyphPart, fade: number): { readonly before: number; readonly after: number } {
  const least = kind === "dot" || kind === "ring" || kind === "ring-bar" ? RADIUS + 2 : 2;
  return { before: kind === "fade-in" ? fade : least, after: kind === "fade-out" ? fade : least };
}

/** Gradients and patterns, once a file. */
export const glyphDefinitions = [
  gradient("rise", [0, 0], [1, 1]),
  gradient("fall", [0, 1], [1, 0]),
  gradient("fade-in", [0, 0], [0.72, 1]),
  gradient("fade-out", [0.28, 1], [1, 0]),
  gradient("fade-in-soft", [0, 0], [0.6, 1], [0.72, 1], [1, 0]),
  gradient("fade-out-soft", [0, 0], [0.28, 1], [0.4, 1], [1, 0]),
  paperGradient("soft-start", 1, 0),
  paperGradient("soft-end", 0, 1),
  element(
    "pattern",
    { id: "hatch", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: 7, height: 7, fill: mark }),
    element("rect", { width: 3, height: 7, fill: markLight }),
  ),
].join("");

function drawPart(part: GlyphPart, place: GlyphPlace, announced: boolean): string {
  const [from, to] = [place.x(part.from), place.x(part.to)];
  const middle = (from + to) / 2;
  switch (part.kind) {
    case "dot":
      return announced
        ? circle(middle, place.y, { fill: "none", stroke: mark, "stroke-width": 2, "stroke-dasharray": "3 2" })
        : circle(middle, place.y, { fill: mark });
    case "ring":
      return circle(middle, place.y, { fill: surface, stroke: ink, "stroke-width": 2.5 });
    case "ring-bar":
      return pill(widened(from, to, LEAST_RING_BAR), place.y, { fill: surface, stroke: ink, "stroke-width": 2.5 });
    case "tick":
      return bar(from, Math.max(to, from + 2), place.y, { fill: mark }, EDGE_OVERHANG);
    case "hatch":
      return announced ? dashed(from, to, place.y, "url(#hatch)") : drawHatch(part, from, to, place.y);
    case "bar":
      return shape(widened(from, to, LEAST_BAR), place.y, mark, announced);
    case "rise":
    case "fall":
      return shape([from, to], place.y, `url(#${part.kind})`, announced);
    case "fade-in":
      return shape([from - place.fade, to], place.y, `url(#fade-in${part.softEnd ? "-soft" : ""})`, announced);
    case "fade-out":
      return shape([from, to + place.fade], place.y, `url(#fade-out${part.softStart ? "-soft" : ""})`, announced);
    default:
      return part.kind satisfies never;
  }
}

/** A bar of stripes; a bound that is inferred fades out. */
function drawHatch({ softStart, softEnd }: GlyphPart, from: number, to: number, y: number): string {
  const [start, end] = widened(from, to, LEAST_BAR);
  if (!softStart && !softEnd) return pill([start, end], y, { fill: "url(#hatch)" });
  const soft = Math.min(SOFT_END, (end - start) / 2);
  return [
    bar(start, end, y, { fill: "url(#hatch)" }),
    softStart ? bar(start, start + soft, y, { fill: "url(#soft-start)" }) : "",
    softEnd ? bar(end - soft, end, y, { fill: "url(#soft-end)" }) : "",
  ].join("");
}

/** A bound that stands in the text: a hard edge, a little taller than the fade that leads to it. */
function hasEdge(form: Glyph["form"], { kind, softStart, softEnd }: GlyphPart): boolean {
  return (
    (form === "by" && kind === "fade-in" && !softEnd) || (form === "not-before" && kind === "fade-out" && !softStart)
  );
}

function drawEdge({ kind, from, to }: GlyphPart, { x, y }: GlyphPlace): string {
  const at = kind === "fade-in" ? x(to) - EDGE : x(from);
  return bar(at, at + EDGE, y, { fill: mark }, EDGE_OVERHANG);
}

type Span = readonly [number, number];
type Paint = Readonly<Record<string, string | number>>;

function shape([from, to]: Span, y: number, fill: string, announced: boolean): string {
  return announced ? dashed(from, to, y, fill) : bar(from, to, y, { fill });
}

const DASH = 6;
const DASH_GAP = 4;

/** The same paint in dashes: a clip, so that a gradient runs on through the gaps. */
function dashed(from: number, to: number, y: number, fill: string): string {
  const id = `dashes-${Math.round(from * 100)}-${Math.round(to * 100)}-${Math.round(y * 100)}`;
  const count = Math.max(1, Math.ceil((to - from) / (DASH + DASH_GAP)));
  const dashes = Array.from({ length: count }, (_, index) => from + index * (DASH + DASH_GAP)).map((start) =>
    bar(start, Math.min(start + DASH, to), y, {}),
  );
  return element("clipPath", { id }, ...dashes) + bar(from, to, y, { fill, "clip-path": `url(#${id})` });
}

function bar(from: number, to: number, y: number, paint: Paint, overhang = 0): string {
  const height = GLYPH_HEIGHT + 2 * overhang;
  return element("rect", { x: from, y: y - height / 2, width: to - from, height, ...paint });
}

function pill([from, to]: Span, y: number, paint: Paint): string {
  return bar(from, to, y, { rx: GLYPH_HEIGHT / 2, ...paint });
}

function circle(cx: number, cy: number, paint: Paint): string {
  return element("circle", { cx, cy, r: RADIUS, ...paint });
}

function widened(from: number, to: number, least: number): Span {
  return to - from >= least ? [from, to] : [(from + to - least) / 2, (from + to + least) / 2];
}

/** From left to right; stops as [place, opacity]. */
function gradient(id: string, ...stops: readonly Span[]): string {
  return element("linearGradient", { id }, ...stops.map(([offset, opacity]) => stop(offset, mark, opacity)));
}

function paperGradient(id: string, start: number, end: number): string {
  return element("linearGradient", { id }, stop(0, paper, start), stop(1, paper, end));
}

function stop(offset: number, colour: string, opacity: number): string {
  return element("stop", { offset, "stop-color": colour, "stop-opacity": opacity });
}
