import { dayToMilliseconds } from "../../model/day.ts";
import type { TimeWindow } from "../../state/session-store.tsx";
import { glyphDays } from "../../ui/date-glyph/date-glyph.ts";
import type { Mark } from "./timeline-view.ts";

/** Pixels; how far a fade reaches beyond the one bound that is known. */
export const FADE_LENGTH = 64;
/** Pixels; half of a dot, which may be wider than its day. */
const DOT_REACH = 6;
/** Pixels; a bar ends where it ends. */
const BAR_REACH = 1;
/** Pixels between a glyph and its label. */
export const LABEL_GAP = 8;
/** Pixels that stay free behind a label, and at both ends of the plot. */
const MARGIN = 14;
/** Pixels; below this width a label beside its mark leaves too little for time. */
const WIDE_ENOUGH = 680;

/** Where the labels stand: beside their glyphs, or, where there is little width, under them. */
export type LabelPlace = "beside" | "under";

/** A mark with its place on the plot. */
export interface PlacedMark extends Mark {
  /** Row inside of its lane, from 0. */
  readonly row: number;
  /** Milliseconds: the bounds that the date names. */
  readonly from: number;
  readonly to: number;
  /** Pixels that the glyph reaches beyond them. */
  readonly before: number;
  readonly after: number;
  /** A label under its glyph begins where that begins, or ends where it ends. */
  readonly anchor: "start" | "end";
  readonly labelWidth: number;
  /** Milliseconds: what the mark occupies with its label at the coarsest scale; at any finer one it is less. */
  readonly box: TimeWindow;
}

export interface PlotLayout {
  readonly labels: LabelPlace;
  readonly marks: readonly PlacedMark[];
  /** The window that shows all marks with their labels. */
  readonly fit: TimeWindow;
  /** Milliseconds a pixel: at any finer scale no two marks meet. */
  readonly coarsest: number;
}

export interface PlotSize {
  /** Pixels. */
  readonly width: number;
  readonly labelWidth: (mark: Mark) => number;
}

/**
 * Gives every mark its row, once for all scales: since glyphs and labels only shrink in time when one zooms in, rows
 * that hold at the coarsest scale hold at every other, and nothing jumps. Null without marks or without room.
 */
export function layOut(marks: readonly Mark[], size: PlotSize, current: TimeWindow | null): PlotLayout | null {
  if (marks.length === 0 || size.width <= 4 * MARGIN) return null;
  const labels: LabelPlace = size.width >= WIDE_ENOUGH ? "beside" : "under";
  const measured = chooseAnchors(
    marks.map((mark) => measure(mark, size)),
    size.width,
  );
  const scale = fittingScale(measured, labels, size.width);
  const fit = fitWindow(measured, labels, scale, size.width);
  const coarsest = Math.max(scale, current ? (current.end - current.start) / size.width : 0);
  return { labels, fit, coarsest, marks: assignRows(measured, labels, coarsest) };
}

type MeasuredMark = Omit<PlacedMark, "row" | "box">;

function measure(mark: Mark, { labelWidth }: PlotSize): MeasuredMark {
  const { from, to } = glyphDays(mark.glyph);
  const kinds = mark.glyph.parts.map(({ kind }) => kind);
  const least = kinds.includes("dot") || kinds.includes("ring") ? DOT_REACH : BAR_REACH;
  return {
    ...mark,
    from: dayToMilliseconds(from),
    to: dayToMilliseconds(to),
    before: kinds.includes("fade-in") ? FADE_LENGTH : least,
    after: kinds.includes("fade-out") ? FADE_LENGTH : least,
    anchor: "start",
    labelWidth: labelWidth(mark),
  };
}

/** A label under its glyph runs to the left where the plot would end before it. */
function chooseAnchors(marks: readonly MeasuredMark[], width: number): MeasuredMark[] {
  const first = Math.min(...marks.map(({ from }) => from));
  const last = Math.max(...marks.map(({ to }) => to));
  const room = width - 2 * (MARGIN + FADE_LENGTH);
  const place = (time: number) => MARGIN + FADE_LENGTH + ((time - first) / (last - first || 1)) * room;
  return marks.map((mark) => {
    const overRight = place(mark.from) - mark.before + mark.labelWidth + MARGIN - width;
    const overLeft = MARGIN + mark.labelWidth - (place(mark.to) + mark.after);
    return overRight > Math.max(0, overLeft) ? { ...mark, anchor: "end" } : mark;
  });
}

/** What a mark occupies with its label at a scale (milliseconds a pixel). */
export function boxOf(mark: MeasuredMark, labels: LabelPlace, scale: number): TimeWindow {
  const start = mark.from - mark.before * scale;
  const end = mark.to + mark.after * scale;
  if (labels === "beside") return { start, end: end + (LABEL_GAP + mark.labelWidth + MARGIN) * scale };
  const width = (mark.labelWidth + MARGIN) * scale;
  return mark.anchor === "start"
    ? { start, end: Math.max(end, start + width) }
    : { start: Math.min(start, end - width), end };
}

function extent(marks: readonly MeasuredMark[], labels: LabelPlace, scale: number): TimeWindow {
  const boxes = marks.map((mark) => boxOf(mark, labels, scale));
  return { start: Math.min(...boxes.map(({ start }) => start)), end: Math.max(...boxes.map(({ end }) => end)) };
}

/** Thirty halvings of the interval settle the scale far below a pixel. */
const HALVINGS = 30;
/** Milliseconds; a single day is not blown up beyond this. */
const SHORTEST_FIT = dayToMilliseconds(28);

/** The finest scale, in milliseconds a pixel, at which all marks and labels are in the plot. */
function fittingScale(marks: readonly MeasuredMark[], labels: LabelPlace, width: number): number {
  const room = width - 2 * MARGIN;
  const fits = (scale: number) => {
    const { start, end } = extent(marks, labels, scale);
    return end - start <= room * scale;
  };
  const { start, end } = extent(marks, labels, 0);
  const finest = Math.max(end - start, SHORTEST_FIT) / room;
  // A label wider than the plot would never fit; then eight times the bare span is enough.
  let [fine, coarse] = [finest, finest * 8];
  if (fits(fine)) return fine;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (fine + coarse) / 2;
    if (fits(middle)) coarse = middle;
    else fine = middle;
  }
  return coarse;
}

function fitWindow(marks: readonly MeasuredMark[], labels: LabelPlace, scale: number, width: number): TimeWindow {
  const { start, end } = extent(marks, labels, scale);
  const free = Math.max(0, width * scale - (end - start)) / 2;
  return { start: start - free, end: start - free + width * scale };
}

/** The first row of the lane that is free, in the order of time. */
function assignRows(marks: readonly MeasuredMark[], labels: LabelPlace, scale: number): PlacedMark[] {
  const placed = marks.map((mark) => ({ ...mark, row: 0, box: boxOf(mark, labels, scale) }));
  const ends = new Map<string, number[]>();
  for (const mark of [...placed].sort((a, b) => a.box.start - b.box.start || marks.indexOf(a) - marks.indexOf(b))) {
    const rows = ends.get(mark.lane) ?? [];
    const free = rows.findIndex((end) => end <= mark.box.start);
    mark.row = free < 0 ? rows.length : free;
    rows[mark.row] = mark.box.end;
    ends.set(mark.lane, rows);
  }
  return placed;
}

/** How many rows each lane has. */
export function rowsOfLanes(marks: readonly Pick<PlacedMark, "lane" | "row">[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { lane, row } of marks) rows.set(lane, Math.max(rows.get(lane) ?? 0, row + 1));
  return rows;
}
