import { type DayNumber, dayToMilliseconds } from "../../../model/day.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import { type GlyphPart, glyphDays } from "../../../ui/date-glyph/date-glyph.ts";
import type { Mark } from "../timeline-view.ts";

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

export function labelPlace(width: number): LabelPlace {
  return width >= WIDE_ENOUGH ? "beside" : "under";
}

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
  /** Pixels from where the glyph begins to where a label under it begins: less than 0 where the plot would end before it, more where it begins only there. */
  readonly labelStart: number;
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
  /** Told which widths will be asked for; missing: they are known. */
  readonly prepare?: (marks: readonly Mark[]) => void;
}

/**
 * Gives every mark its row, once for all scales: since glyphs and labels only shrink in time when one zooms in, rows
 * that hold at the coarsest scale hold at every other, and nothing jumps. Null without marks or without room.
 */
export function layOut(marks: readonly Mark[], size: PlotSize, current: TimeWindow | null): PlotLayout | null {
  if (marks.length === 0 || size.width <= 4 * MARGIN) return null;
  const labels = labelPlace(size.width);
  size.prepare?.(marks);
  const measured = marks.map((mark) => measure(mark, size));
  const reach = labels === "beside" ? boxBeside : glyphBox;
  const scale = fittingScale(measured, reach, size.width);
  const fit = fitWindow(measured, reach, scale, size.width);
  const ready = labels === "beside" ? measured : measured.map((mark) => slideLabel(mark, fit, scale, size.width));
  const coarsest = Math.max(scale, current ? (current.end - current.start) / size.width : 0);
  return { labels, fit, coarsest, marks: assignRows(ready, labels, coarsest) };
}

/** A mark with all that is known of it before it is put anywhere. */
export type MeasuredMark = Omit<PlacedMark, "row" | "box">;

export function measure(mark: Mark, { width, labelWidth }: PlotSize): MeasuredMark {
  const { parts } = mark.glyph;
  const { from, to } = glyphDays(mark.glyph);
  const least = parts.some(({ kind }) => kind === "dot" || kind === "ring") ? DOT_REACH : BAR_REACH;
  const fadesAt = (kind: GlyphPart["kind"], day: DayNumber) =>
    parts.some((part) => part.kind === kind && part.to === day);
  return {
    ...mark,
    from: dayToMilliseconds(from),
    to: dayToMilliseconds(to),
    before: parts.some(({ kind }) => kind === "fade-in") ? FADE_LENGTH : least,
    after: fadesAt("fade-out", to) ? FADE_LENGTH : least,
    labelStart: 0,
    labelWidth: Math.min(labelWidth(mark), width - 2 * MARGIN),
  };
}

/** What a mark occupies at a scale (milliseconds a pixel). */
type Reach = (mark: MeasuredMark, scale: number) => TimeWindow;

const glyphBox: Reach = (mark, scale) => ({
  start: mark.from - mark.before * scale,
  end: mark.to + mark.after * scale,
});

const boxBeside: Reach = (mark, scale) => {
  const { start, end } = glyphBox(mark, scale);
  return { start, end: end + (LABEL_GAP + mark.labelWidth + MARGIN) * scale };
};

const boxUnder: Reach = (mark, scale) => {
  const { start, end } = glyphBox(mark, scale);
  const labelStart = start + mark.labelStart * scale;
  const labelEnd = labelStart + (mark.labelWidth + MARGIN) * scale;
  return { start: Math.min(start, labelStart), end: Math.max(end, labelEnd) };
};

/** What a mark occupies with its label. */
export function boxOf(mark: MeasuredMark, labels: LabelPlace, scale: number): TimeWindow {
  return labels === "beside" ? boxBeside(mark, scale) : boxUnder(mark, scale);
}

/** A label that would run out of the plot moves under its glyph, as far as it must: to the left, or under a fade to the right. */
export function slideLabel(mark: MeasuredMark, fit: TimeWindow, scale: number, width: number): MeasuredMark {
  const start = (glyphBox(mark, scale).start - fit.start) / scale;
  const room = width - MARGIN / 2 - start - mark.labelWidth;
  const held = Math.min(Math.max(0, MARGIN / 2 - start), mark.before, room);
  return { ...mark, labelStart: room < 0 ? room : held };
}

function extent(marks: readonly MeasuredMark[], reach: Reach, scale: number): TimeWindow {
  const boxes = marks.map((mark) => reach(mark, scale));
  return { start: Math.min(...boxes.map(({ start }) => start)), end: Math.max(...boxes.map(({ end }) => end)) };
}

/** Thirty halvings of the interval settle the scale far below a pixel. */
const HALVINGS = 30;
/** Milliseconds; a single day is not blown up beyond this. */
const SHORTEST_FIT = dayToMilliseconds(28);

/** The finest scale, in milliseconds a pixel, at which all marks are in the plot. */
function fittingScale(marks: readonly MeasuredMark[], reach: Reach, width: number): number {
  const room = width - 2 * MARGIN;
  const fits = (scale: number) => {
    const { start, end } = extent(marks, reach, scale);
    return end - start <= room * scale;
  };
  const { start, end } = extent(marks, reach, 0);
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

function fitWindow(marks: readonly MeasuredMark[], reach: Reach, scale: number, width: number): TimeWindow {
  const { start, end } = extent(marks, reach, scale);
  const free = Math.max(0, width * scale - (end - start)) / 2;
  return { start: start - free, end: start - free + width * scale };
}

/** The first row of the lane in which there is room, in the order of time, so that rows read from the top like the list. */
function assignRows(marks: readonly MeasuredMark[], labels: LabelPlace, scale: number): PlacedMark[] {
  const taken = new Map<string, TimeWindow[][]>();
  return marks.map((mark) => {
    const box = boxOf(mark, labels, scale);
    const rows = taken.get(mark.lane) ?? [];
    const free = rows.findIndex((boxes) => !boxes.some((other) => meet(other, box)));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), box];
    taken.set(mark.lane, rows);
    return { ...mark, row, box };
  });
}

function meet(a: TimeWindow, b: TimeWindow): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How many rows each lane has. */
export function rowsOfLanes(marks: readonly Pick<PlacedMark, "lane" | "row">[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { lane, row } of marks) rows.set(lane, Math.max(rows.get(lane) ?? 0, row + 1));
  return rows;
}
