import type { NextRow } from "../../../lod/interval-tree.ts";
import { dayToMilliseconds } from "../../../model/day.ts";
import type { EventId } from "../../../model/ids.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import {
  boxOf,
  type LabelPlace,
  labelPlace,
  type MeasuredMark,
  measure,
  type PlacedMark,
  type PlotLayout,
  type PlotSize,
  slideLabel,
} from "../plot/plot-layout.ts";
import type { MapRequest } from "../timeline-map.ts";
import { type Mark, MOST_MARKS } from "../timeline-view.ts";
import { chooseRows } from "./choose-rows.ts";
import type { MapRows } from "./map-rows.ts";

/** As many rows over all lanes as are looked over without scrolling far, and as few as a lane needs to be more than a line. */
const MOST_ROWS = 24;
const FEWEST_ROWS = 2;
/** Pixels that stay free at the ends of what shows everything; at the later end a label has room. */
const MARGIN = 14;
const LABEL_ROOM = 280;
/** A mark may reach out of the window by so much of it, for the eye to follow it in. */
const OVERSCAN = 0.02;

/** What is laid out: rows, and the marks of an event in each of its lanes. */
export interface MapMarks {
  readonly rows: MapRows;
  readonly lanes: number;
  readonly marksOf: (event: number) => readonly Mark[];
  readonly idOf: (event: number) => EventId;
  /** The places of pinned events that are on the map. */
  readonly placesOf: (events: ReadonlySet<EventId>) => readonly number[];
}

/** The marks that a window has room for; a mark that is there already keeps its row while it has room in it. */
export function layOutMap(map: MapMarks, { size, window, pinned, last }: MapRequest): PlotLayout | null {
  if (size.width <= 4 * MARGIN) return null;
  const fit = fitOf(map.rows, size.width);
  const shown = window ?? fit;
  const scale = (shown.end - shown.start) / size.width;
  const labels = labelPlace(size.width);
  const board = createBoard({ size, labels, scale, shown, last, mostRows: rowsOfLane(map.lanes) });
  const taken = new Map<number, boolean>();
  const take = (event: number, isPinned: boolean) => {
    const known = taken.get(event);
    if (known !== undefined) return known;
    const done = board.place(map.marksOf(event), isPinned);
    taken.set(event, done);
    return done;
  };
  for (const event of map.placesOf(pinned)) take(event, true);
  const { columns, ranked } = map.rows;
  const eventOf = (row: number) => columns.event[row] as number;
  const were = new Set(last?.marks.map(({ event }) => event));
  const [from, to] = daysOf(shown);
  const pinnedMarks = board.count();
  const likely = Array.from({ length: map.lanes }, (_, lane) =>
    firstOf(ranked.drawn(lane, from, to), LIKELY / map.lanes),
  );
  size.prepare?.(likely.flat().flatMap((row) => map.marksOf(eventOf(row))));
  // Each lane in its own rows first; then those that have more to show in the rows that are left.
  for (const isShared of [false, true]) {
    board.share(isShared);
    for (const [event, done] of taken) if (!done) taken.delete(event);
    chooseRows({
      lanes: map.lanes,
      most: Math.max(0, MOST_MARKS - pinnedMarks),
      rank: ranked.rank,
      rowsOf: (lane) => ranked.drawn(lane, from, to),
      isShown: (row) => taken.has(eventOf(row)) || were.has(map.idOf(eventOf(row))),
      take: (row) => take(eventOf(row), false),
    });
  }
  const coarsest = Math.max((fit.end - fit.start) / size.width, scale);
  return { labels, fit, coarsest, marks: board.marks() };
}

/** So many marks are tried at least in a window that is full of them. */
const LIKELY = 1.5 * MOST_MARKS;

function firstOf(next: NextRow, count: number): number[] {
  const rows: number[] = [];
  for (let row = next(); row !== null && rows.length < count; row = next()) rows.push(row);
  return rows;
}

/** The first and the last day of a window. */
export function daysOf({ start, end }: TimeWindow): readonly [number, number] {
  const beyond = (end - start) * OVERSCAN;
  const day = dayToMilliseconds(1);
  return [Math.floor((start - beyond) / day), Math.ceil((end + beyond) / day) - 1];
}

function rowsOfLane(lanes: number): number {
  return Math.max(FEWEST_ROWS, Math.floor(MOST_ROWS / lanes));
}

/** Milliseconds; a single day is not blown up beyond this. */
const SHORTEST_FIT = dayToMilliseconds(28);

function fitOf({ first, last }: MapRows, width: number): TimeWindow {
  const start = dayToMilliseconds(first);
  const length = Math.max(dayToMilliseconds(last + 1) - start, SHORTEST_FIT);
  const scale = length / (width - MARGIN - Math.min(LABEL_ROOM, width / 4));
  return { start: start - MARGIN * scale, end: start + (width - MARGIN) * scale };
}

interface BoardOptions {
  readonly size: PlotSize;
  readonly labels: LabelPlace;
  /** Milliseconds a pixel. */
  readonly scale: number;
  readonly shown: TimeWindow;
  readonly last: PlotLayout | null;
  readonly mostRows: number;
}

/** Where marks are put, one event after the other. */
function createBoard({ size, labels, scale, shown, last, mostRows }: BoardOptions) {
  const before = new Map(last?.labels === labels ? last.marks.map((mark) => [mark.id, mark]) : []);
  const occupied = new Map<string, TimeWindow[]>();
  const placed: PlacedMark[] = [];
  let isShared = false;

  /** Null where all rows are full. */
  function freeRow({ lane }: Mark, box: TimeWindow, wanted: number | undefined, isPinned: boolean): number | null {
    const isFree = (row: number) => !(occupied.get(`${row} ${lane}`) ?? []).some((other) => meet(other, box));
    if (wanted !== undefined && isFree(wanted)) return wanted;
    for (let row = 0; row < mostRows || isPinned || isShared; row += 1) {
      const isNew = !occupied.has(`${row} ${lane}`);
      if (row >= mostRows && isNew && !isPinned && occupied.size >= MOST_ROWS) return null;
      if (isFree(row)) return row;
    }
    return null;
  }

  function placedMark(mark: Mark, isPinned: boolean): { readonly mark: PlacedMark; readonly box: TimeWindow } | null {
    const known = before.get(mark.id);
    const measured = measure(mark, size);
    const ready = labels === "beside" ? measured : slideLabel(measured, shown, scale, size.width);
    const box = boxOf(ready, labels, scale);
    const row = freeRow(mark, box, known?.row, isPinned);
    if (row === null) return null;
    return { mark: known && isSame(known, ready, row) ? known : { ...ready, row, box: spanOf(ready) }, box };
  }

  return {
    count: () => placed.length,
    /** Whether a lane may have rows that others leave. */
    share: (shared: boolean) => {
      isShared = shared;
    },
    /** All marks of an event, or none. */
    place: (marks: readonly Mark[], isPinned: boolean): boolean => {
      if (!isPinned && placed.length + marks.length > MOST_MARKS) return false;
      const found = marks.flatMap((mark) => placedMark(mark, isPinned) ?? []);
      if (found.length < marks.length) return false;
      for (const { mark, box } of found) {
        const key = `${mark.row} ${mark.lane}`;
        occupied.set(key, [...(occupied.get(key) ?? []), box]);
        placed.push(mark);
      }
      return true;
    },
    /** In the order of time. */
    marks: () => placed.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.from - b.from),
  };
}

/** What the library keeps of a mark: it holds at every scale, so that zooming changes none that stays. */
function spanOf({ from, to }: MeasuredMark): TimeWindow {
  return { start: from, end: Math.max(to, from + 1) };
}

/** Whether it is the mark that is drawn already, to be left as it is. */
function isSame(
  known: PlacedMark,
  { label, name, labelStart, labelWidth, highlighted }: MeasuredMark,
  row: number,
): boolean {
  return (
    known.row === row &&
    known.label === label &&
    known.highlighted === highlighted &&
    known.labelStart === labelStart &&
    known.labelWidth === labelWidth &&
    known.name() === name()
  );
}

function meet(a: TimeWindow, b: TimeWindow): boolean {
  return a.start < b.end && b.start < a.end;
}
