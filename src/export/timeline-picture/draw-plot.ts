import type { Language } from "../../model/localized.ts";
import { escapeMarkup } from "../markup.ts";
import { paperColours } from "../paper-colours.ts";
import { type AxisTicks, axisTicks } from "./axis-ticks.ts";
import { drawGlyph } from "./draw-glyph.ts";
import { drawLabel } from "./mark-label.ts";
import { FADE_LENGTH, type PlacedLane, type PlacedMark, type PlotLayout } from "./plot-layout.ts";
import { element } from "./svg.ts";
import { lineHeight, type MeasureText, textLine, textStyles } from "./text-style.ts";

/** What the plot is drawn with. */
export interface PlotDrawing {
  readonly layout: PlotLayout;
  readonly left: number;
  readonly right: number;
  /** The top of the axis, which stands above the lanes. */
  readonly top: number;
  readonly joined: boolean;
  readonly language: Language;
  readonly measure: MeasureText;
}

/** Pixels: two lines of names. */
export const AXIS_HEIGHT = 42;
const NAME_GAP = 5;
const MAJOR_LINE = "#bbb4a8";
const HIGHLIGHT_GAP = 3;
const THREAD_GAP = 5;

/** Axis, lanes, and every mark with its label. */
export function drawPlot(drawing: PlotDrawing): string {
  const { layout, joined } = drawing;
  return [
    drawAxis(drawing),
    ...layout.lanes.map((lane) => drawLane(lane, drawing)),
    joined ? drawJoins(layout.marks) : "",
    ...layout.marks.map((mark) => drawMark(mark, layout)),
  ].join("");
}

function drawAxis({ layout: { scale, bottom }, left, right, top, language, measure }: PlotDrawing): string {
  const nameWidth = (name: string) => measure(name, textStyles.small) + 2 * NAME_GAP;
  const { minor, major }: AxisTicks = axisTicks(scale, language, nameWidth);
  const isMajor = (day: number) => major.some((tick) => tick.day === day);
  const lines = minor.filter(({ day }) => scale.x(day) >= left && !isMajor(day));
  const minorTop = major.length > 0 ? top + AXIS_HEIGHT / 2 : top;
  return [
    ...lines.map(({ day }) => line(scale.x(day), minorTop, scale.x(day), bottom, paperColours.hairline)),
    ...major
      .filter(({ day }) => scale.x(day) >= left)
      .map(({ day }) => line(scale.x(day), top, scale.x(day), bottom, MAJOR_LINE)),
    drawNames(minor, minorTop + 2, textStyles.small),
    drawNames(major, top + 2, textStyles.major),
  ].join("");

  /** A name stands behind the beginning of what it names, at the edge where that began before; without room it is left out. */
  function drawNames(ticks: AxisTicks["minor"], y: number, style: (typeof textStyles)["small" | "major"]): string {
    return ticks
      .map(({ day, name }, index) => {
        const start = Math.max(left, scale.x(day)) + NAME_GAP;
        const next = ticks[index + 1];
        const end = Math.min(right, next ? scale.x(next.day) : right);
        return start + measure(name, style) > end ? "" : textLine(name, start, y, style);
      })
      .join("");
  }
}

function drawLane({ lane, top }: PlacedLane, { left, right, measure }: PlotDrawing): string {
  const edge = line(left, top, right, top, paperColours.hairline);
  if (lane.name === null) return edge;
  const style = textStyles.lane;
  const name = fitted(lane.name, right - left, (words) => measure(words, style));
  const ground = element("rect", {
    x: left,
    y: top + 5,
    width: measure(name, style) + NAME_GAP,
    height: lineHeight(style),
    fill: paperColours.paper,
  });
  return edge + ground + textLine(name, left, top + 5, style);
}

/** What of a heading fits into a line; the rest is dots. */
function fitted(words: string, width: number, measure: (words: string) => number): string {
  if (measure(words) <= width) return words;
  const letters = Array.from(words);
  while (letters.length > 0 && measure(`${letters.join("")}…`) > width) letters.pop();
  return `${letters.join("")}…`;
}

/** A thread through the marks of one event; threads that would lie in one stand side by side, as far as their glyphs reach. */
function drawJoins(marks: readonly PlacedMark[]): string {
  const taken: number[] = [];
  return marks
    .map((first, index) => {
      const isFirst = marks.findIndex(({ mark }) => mark.event === first.mark.event) === index;
      const last = marks.findLast(({ mark }) => mark.event === first.mark.event);
      if (!isFirst || !last || last === first) return "";
      const middle = (first.glyph.left + first.glyph.right) / 2;
      const near = taken.filter((other) => Math.abs(other - middle) < THREAD_GAP).length;
      taken.push(middle);
      const x = middle + Math.min(near * THREAD_GAP, (first.glyph.right - first.glyph.left) / 2 - 3);
      return line(x, first.y, x, last.y, paperColours.control);
    })
    .join("");
}

function drawMark({ mark, label, y, words, align }: PlacedMark, { scale }: PlotLayout): string {
  const ground = element("rect", {
    x: words.left - HIGHLIGHT_GAP,
    y: words.top,
    width: words.right - words.left + 2 * HIGHLIGHT_GAP,
    height: words.bottom - words.top,
    rx: 4,
    fill: paperColours.paper,
    ...(mark.highlighted ? { stroke: paperColours.evidenceLine, "stroke-width": 2 } : {}),
  });
  return element(
    "g",
    { "data-event": mark.event, "data-lane": mark.lane },
    element("title", {}, escapeMarkup(mark.name)),
    ground,
    drawGlyph(mark.glyph, mark, { x: scale.x, y, fade: FADE_LENGTH }),
    drawLabel(label, align === "left" ? words.left : words.right, words.top, align),
  );
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return element("line", { x1, y1, x2, y2, stroke });
}
