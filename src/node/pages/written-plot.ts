import type { Corpus } from "../../data/corpus.ts";
import { type AxisTicks, axisTicks } from "../../export/timeline-picture/axis-ticks.ts";
import { lanesBy } from "../../features/timeline/lanes.ts";
import { largeLanes } from "../../features/timeline/large/large-lanes.ts";
import { type Beyond, createTimelineMap } from "../../features/timeline/map/create-timeline-map.ts";
import { foldLanes } from "../../features/timeline/map/fold-lanes.ts";
import { mapMessages } from "../../features/timeline/map/map-messages.ts";
import { labelShift } from "../../features/timeline/marks/label-shift.ts";
import { openingOf } from "../../features/timeline/opening-window.ts";
import { layOut, type PlacedMark, type PlotLayout, type PlotSize } from "../../features/timeline/plot/plot-layout.ts";
import { type ItemOptions, lanesWithMarks, toMarks } from "../../features/timeline/timeline-items.ts";
import { type Lane, type Mark, MOST_MARKS } from "../../features/timeline/timeline-view.ts";
import { boundsOf } from "../../model/date-bounds.ts";
import { type DayNumber, dayToMilliseconds } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Language } from "../../model/localized.ts";
import { noFilters } from "../../search/filters.ts";
import type { TimeWindow } from "../../state/session-store.tsx";
import { wordWidth } from "./word-width.ts";

/** The first view of a timeline, as it is written at build: the marks that the app begins with, at any width from `WRITTEN_WIDTH` on. */
export interface WrittenPlot {
  /** From the top. */
  readonly lanes: readonly Lane[];
  /** In the order of time. */
  readonly marks: readonly WrittenMark[];
  /** What lies between the edges. */
  readonly window: TimeWindow;
  readonly edges: Edges;
  readonly ticks: AxisTicks;
  /** Whether more is there than has a mark. */
  readonly isMap: boolean;
}

/**
 * Pixels at both ends of a plot that stay as they are at any width: what glyphs and labels need beyond the times that they stand for.
 * Between them times lie at shares of the width.
 */
export interface Edges {
  readonly before: number;
  readonly behind: number;
}

export interface WrittenMark extends PlacedMark {
  /** Pixels by which its label stands away from its place, to be in sight; null where the mark itself is not, and only keeps its row. */
  readonly shift: number | null;
}

/** Pixels of the narrowest plot that the marks are placed for: on a wider one they are only farther from each other. */
export const WRITTEN_WIDTH = 944;
/** Pixels of a wide one: how much of a plot does not grow with it is seen by both. */
const WIDE = 1412;

/** Pixels: the size of type of labels, of notes beside them and of the axis, and of tags. */
const [LABEL, SMALL, TAG] = [14, 13, 11];
/** Pixels around the words of a label, between its parts, and around the letters of a tag. */
const [AROUND, BETWEEN, AROUND_TAG] = [10, 5, 9];

const sizeOf = (width: number): PlotSize => ({ width, labelWidth });

/** Null where nothing can be drawn. `listed` are those that the start page lists, in the order of time. */
export function writtenPlot(corpus: Corpus, listed: readonly TimelineEvent[], language: Language): WrittenPlot | null {
  const first = firstView(corpus, listed, {
    corpus,
    dates: "articles",
    lanes: lanesBy("subject", corpus, language),
    language,
  });
  const openingAt = (width: number) => (corpus.catalogue ? null : openingOf(corpus.events, "articles", width));
  const opening = openingAt(WRITTEN_WIDTH);
  const layout = first.layOut(sizeOf(WRITTEN_WIDTH), opening);
  const shown = opening ?? layout?.fit;
  const wide = openingAt(WIDE) ?? first.layOut(sizeOf(WIDE), null)?.fit;
  if (!layout || !shown || !wide || layout.marks.length === 0) return null;
  const edges = edgesOf(shown, wide);
  return {
    lanes: first.lanes,
    marks: layout.marks.map((mark) => ({ ...mark, shift: labelShift(mark, layout.labels, shown, WRITTEN_WIDTH) })),
    window: between(shown, edges),
    edges,
    ticks: ticksOf(shown, language),
    isMap: first.isMap,
  };
}

/** What the app begins with at a width. */
interface FirstView {
  readonly lanes: readonly Lane[];
  readonly isMap: boolean;
  readonly layOut: (size: PlotSize, window: TimeWindow | null) => PlotLayout | null;
}

function firstView(corpus: Corpus, listed: readonly TimelineEvent[], options: ItemOptions): FirstView {
  const marks = isWhole(corpus, listed) ? toMarks(listed, options) : null;
  return marks && marks.length <= MOST_MARKS
    ? {
        lanes: lanesWithMarks(options.lanes, marks),
        isMap: false,
        layOut: (size, window) => layOut(marks, size, window),
      }
    : firstMap(corpus, listed, options);
}

function isWhole({ events, catalogue }: Corpus, listed: readonly TimelineEvent[]): boolean {
  return listed.length === events.length && !catalogue;
}

function firstMap(corpus: Corpus, listed: readonly TimelineEvent[], options: ItemOptions): FirstView {
  const nameOfRest = mapMessages[options.language].otherLanes;
  const lanes = isWhole(corpus, listed)
    ? foldLanes(options.lanes, listed, nameOfRest)
    : largeLanes({ kind: "subject", lanes: options.lanes, base: corpus, filters: noFilters, nameOfRest });
  const span = corpus.catalogue?.span ?? spanOf(corpus.events);
  const map = span ? createTimelineMap(listed, options, { ...nothingBeyond, lanes, span }) : null;
  return {
    lanes: lanes.lanes,
    isMap: true,
    layOut: (size, window) => map?.layOut({ size, window, pinned: new Set(), last: null }) ?? null,
  };
}

/** No bands are written: what they count is in files that the app loads. */
const nothingBeyond: Omit<Beyond, "lanes" | "span"> = {
  total: 0,
  densitiesAt: () => null,
  lastDensities: [],
  isUncountable: false,
  nextTo: () => null,
};

/**
 * From the same view at two widths. What lies between the edges is the same time, so (width - edges) x scale is the same for both; and where
 * the left edge ends, the same time stands at the same pixel.
 */
function edgesOf(narrow: TimeWindow, wide: TimeWindow): Edges {
  const scale = (narrow.end - narrow.start) / WRITTEN_WIDTH;
  const wideScale = (wide.end - wide.start) / WIDE;
  const constant = (scale * WRITTEN_WIDTH - wideScale * WIDE) / (scale - wideScale);
  const before = (wide.start - narrow.start) / (scale - wideScale);
  return { before, behind: constant - before };
}

function between({ start, end }: TimeWindow, { before, behind }: Edges): TimeWindow {
  const scale = (end - start) / WRITTEN_WIDTH;
  return { start: start + before * scale, end: end - behind * scale };
}

function spanOf(events: readonly TimelineEvent[]): Beyond["span"] | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { when } of events) {
    const { earliest, latest } = boundsOf(when);
    for (const day of [earliest, latest]) {
      if (day === null) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first > last ? null : { first, last };
}

function labelWidth({ label, note, tags }: Mark): number {
  const ofTags = tags.reduce((sum, { text }) => sum + wordWidth(text, TAG) + AROUND_TAG + BETWEEN, 0);
  const ofNote = note === null ? 0 : wordWidth(note, SMALL) + BETWEEN;
  return AROUND + ofTags + wordWidth(label, LABEL) + ofNote;
}

function ticksOf({ start, end }: TimeWindow, language: Language): AxisTicks {
  const day = dayToMilliseconds(1);
  const [from, to] = [start / day, end / day];
  const x = (at: DayNumber) => ((at - from) / (to - from)) * WRITTEN_WIDTH;
  const { minor, major } = axisTicks({ from, to, x }, language, (name) => wordWidth(name, SMALL) + AROUND);
  const inSight = (ticks: AxisTicks["minor"]) => ticks.filter(({ day: at }) => at >= from && at < to);
  return { minor: inSight(minor), major: inSight(major) };
}
