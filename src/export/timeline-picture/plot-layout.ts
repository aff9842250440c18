import { strokeReach } from "./draw-glyph.ts";
import type { MarkLabel } from "./mark-label.ts";
import type { PictureLane, PictureMark } from "./picture-input.ts";
import { lineHeight, textStyles } from "./text-style.ts";
import { type Extent, fitScale, type TimeScale } from "./time-scale.ts";

/** A mark with its label, ready to be placed. */
export interface LabelledMark {
  readonly mark: PictureMark;
  readonly label: MarkLabel;
}

/** A stretch of the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A mark in its place; glyph and label each have a box of their own, and no box meets any other. */
export interface PlacedMark extends LabelledMark {
  readonly glyph: Box;
  /** The middle of the glyph's strokes. */
  readonly y: number;
  readonly words: Box;
  readonly align: "left" | "right";
}

export interface PlacedLane {
  readonly lane: PictureLane;
  readonly top: number;
  readonly bottom: number;
  /** The top of its first row; above it stands its name. */
  readonly rows: number;
}

export interface PlotLayout {
  readonly scale: TimeScale;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  readonly bottom: number;
}

/** Where the plot may stand; `top` is that of its first lane. */
export type PlotRoom = Pick<Box, "left" | "right" | "top">;

/** Pixels. */
export const FADE_LENGTH = 64;
const LABEL_GAP = 8;
const MARK_GAP = 14;
const ROW_GAP = 9;
const LANE_HEAD = 28;
const BARE_LANE_HEAD = 10;
const LANE_FOOT = 6;
/** The share of the width that may be kept free for labels behind the last marks. */
const MOST_RESERVED = 0.28;

/**
 * Gives every mark its place: lanes from the top, in each as few rows as hold its marks in the order of time without any two
 * boxes meeting. A label stands behind its glyph; where the picture ends, before it; where neither has room, below.
 */
export function layOutPlot(marks: readonly LabelledMark[], lanes: readonly PictureLane[], room: PlotRoom): PlotLayout {
  const scale = fitScale(extentsOf(marks, room), room.left, room.right);
  const placed: PlacedMark[] = [];
  const placedLanes: PlacedLane[] = [];
  let top = room.top;
  for (const lane of lanes) {
    const rows = top + (lane.name === null ? BARE_LANE_HEAD : LANE_HEAD);
    const inLane = placeRows(
      marks.filter(({ mark }) => mark.lane === lane.id).map((mark) => across(mark, scale, room)),
      rows,
    );
    placed.push(...inLane.marks);
    placedLanes.push({ lane, top, rows, bottom: inLane.bottom + LANE_FOOT });
    top = inLane.bottom + LANE_FOOT;
  }
  return { scale, lanes: placedLanes, marks: placed, bottom: top };
}

/** Where the strokes reach in time and beyond; the last ones keep room for their labels, as far as the others can spare it. */
function extentsOf(marks: readonly LabelledMark[], { left, right }: PlotRoom): Extent[] {
  const extents = marks.flatMap(({ mark, label }) =>
    mark.glyph.parts.map((part) => ({ from: part.from, to: part.to, ...strokeReach(part, FADE_LENGTH), label })),
  );
  const last = Math.max(...extents.map(({ to }) => to));
  const first = Math.min(...extents.map(({ from }) => from));
  const most = (right - left) * MOST_RESERVED;
  const isLate = ({ to }: Extent) => last - to <= (last - first) / 4;
  return extents.map((extent) => {
    const behind = isLate(extent) ? Math.min(most, LABEL_GAP + extent.label.width) : 0;
    return { ...extent, after: extent.after + behind };
  });
}

/** A mark whose place from left to right is known; heights count from the top of its row. */
interface AcrossMark extends LabelledMark {
  readonly glyph: Pick<Box, "left" | "right">;
  readonly words: Box;
  readonly align: "left" | "right";
}

function across({ mark, label }: LabelledMark, { x }: TimeScale, { left, right }: PlotRoom): AcrossMark {
  const strokes = mark.glyph.parts.map((part) => ({ ...part, ...strokeReach(part, FADE_LENGTH) }));
  const glyph = {
    left: Math.min(...strokes.map(({ from, before }) => x(from) - before)),
    right: Math.max(...strokes.map(({ to, after }) => x(to) + after)),
  };
  const beside = { top: 0, bottom: label.height };
  const behind = glyph.right + LABEL_GAP;
  if (behind + label.width <= right)
    return { mark, label, glyph, align: "left", words: { left: behind, right: behind + label.width, ...beside } };
  const end = glyph.left - LABEL_GAP;
  if (end - label.width >= left)
    return { mark, label, glyph, align: "right", words: { left: end - label.width, right: end, ...beside } };
  const start = Math.max(left, Math.min(glyph.left, right - label.width));
  const below = { top: FIRST_LINE, bottom: FIRST_LINE + label.height };
  return { mark, label, glyph, align: "left", words: { left: start, right: start + label.width, ...below } };
}

/** Pixels: the line in which the glyph stands. */
const FIRST_LINE = lineHeight(textStyles.label);

/** Fills rows from the top, each mark into the first that has room for it. */
function placeRows(
  marks: readonly AcrossMark[],
  top: number,
): { readonly marks: PlacedMark[]; readonly bottom: number } {
  const rows: AcrossMark[][] = [];
  for (const mark of marks) {
    const row = rows.find((others) => others.every((other) => !meet(reach(other), reach(mark))));
    if (row) row.push(mark);
    else rows.push([mark]);
  }
  const placed: PlacedMark[] = [];
  let y = top;
  for (const row of rows) {
    for (const mark of row) placed.push(inRow(mark, y));
    y += Math.max(...row.map(({ words }) => Math.max(FIRST_LINE, words.bottom))) + ROW_GAP;
  }
  return { marks: placed, bottom: y };
}

function inRow(mark: AcrossMark, y: number): PlacedMark {
  return {
    ...mark,
    y: y + FIRST_LINE / 2,
    glyph: { ...mark.glyph, top: y, bottom: y + FIRST_LINE },
    words: { ...mark.words, top: y + mark.words.top, bottom: y + mark.words.bottom },
  };
}

function reach({ glyph, words }: AcrossMark): Pick<Box, "left" | "right"> {
  return { left: Math.min(glyph.left, words.left), right: Math.max(glyph.right, words.right) };
}

function meet(a: Pick<Box, "left" | "right">, b: Pick<Box, "left" | "right">): boolean {
  return a.left < b.right + MARK_GAP && b.left < a.right + MARK_GAP;
}
