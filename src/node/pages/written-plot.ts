import type { Corpus } from "../../data/corpus.ts";
import { type AxisTicks, axisTicks } from "../../export/timeline-picture/axis-ticks.ts";
import { labelShift } from "../../features/timeline/label-shift.ts";
import { type Lanes, lanesBy } from "../../features/timeline/lanes.ts";
import { largeLanes } from "../../features/timeline/large/large-lanes.ts";
import { type Beyond, createTimelineMap } from "../../features/timeline/map/create-timeline-map.ts";
import { foldLanes } from "../../features/timeline/map/fold-lanes.ts";
import { mapMessages } from "../../features/timeline/map/map-messages.ts";
import { layOut, type PlacedMark, type PlotLayout, type PlotSize } from "../../features/timeline/plot-layout.ts";
import { type ItemOptions, lanesWithMarks, toMarks } from "../../features/timeline/timeline-items.ts";
import { type Lane, type Mark, MOST_MARKS } from "../../features/timeline/timeline-view.ts";
import { boundsOf } from "../../model/date-bounds.ts";
import { type DayNumber, dayToMilliseconds } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Language } from "../../model/localized.ts";
import { noFilters } from "../../search/filters.ts";
import type { TimeWindow } from "../../state/session-store.tsx";

/** The first view of a timeline, as it is written at build: the marks that the app begins with, at any width from `WRITTEN_WIDTH` on. */
export interface WrittenPlot {
  /** From the top. */
  readonly lanes: readonly Lane[];
  /** In the order of time. */
  readonly marks: readonly WrittenMark[];
  readonly window: TimeWindow;
  readonly ticks: AxisTicks;
  /** Whether more is there than has a mark. */
  readonly isMap: boolean;
}

export interface WrittenMark extends PlacedMark {
  /** Pixels by which its label stands away from its place, to be in sight. */
  readonly shift: number;
}

/** Pixels of the narrowest plot that the marks are placed for: on a wider one they are only farther from each other. */
export const WRITTEN_WIDTH = 944;

/** Pixels of a letter, about: of a label, of what is set small, and of the axis, where names have room around them. */
const [LETTER, SMALL_LETTER, AXIS_LETTER] = [7.6, 7, 8];
/** Pixels around the words of a label, between its parts, and around the letters of a tag. */
const [AROUND, BETWEEN, AROUND_TAG] = [10, 5, 9];

const size: PlotSize = { width: WRITTEN_WIDTH, labelWidth };

/** Null where nothing can be drawn. `listed` are those that the start page lists, in the order of time. */
export function writtenPlot(corpus: Corpus, listed: readonly TimelineEvent[], language: Language): WrittenPlot | null {
  const lanes = lanesBy("subject", corpus, language);
  const options: ItemOptions = { corpus, dates: "articles", lanes, language };
  const all = isWhole(corpus, listed) ? toMarks(listed, options) : null;
  const isMap = all === null || all.length > MOST_MARKS;
  const drawn = isMap ? mapOf(corpus, listed, options) : withLanes(layOut(all, size, null), lanesWithMarks(lanes, all));
  if (!drawn) return null;
  const { layout, lanes: used } = drawn;
  const { fit } = layout;
  const shift = (mark: PlacedMark) => labelShift(mark, layout.labels, fit, WRITTEN_WIDTH) ?? 0;
  return {
    lanes: used,
    marks: layout.marks.map((mark) => ({ ...mark, shift: shift(mark) })),
    window: fit,
    ticks: ticksOf(fit, language),
    isMap,
  };
}

function isWhole({ events, catalogue }: Corpus, listed: readonly TimelineEvent[]): boolean {
  return listed.length === events.length && !catalogue;
}

function mapOf(corpus: Corpus, listed: readonly TimelineEvent[], options: ItemOptions) {
  const nameOfRest = mapMessages[options.language].otherLanes;
  const lanes = isWhole(corpus, listed)
    ? foldLanes(options.lanes, listed, nameOfRest)
    : largeLanes({ kind: "subject", lanes: options.lanes, base: corpus, filters: noFilters, nameOfRest });
  const span = corpus.catalogue?.span ?? spanOf(corpus.events);
  if (!span) return null;
  const map = createTimelineMap(listed, options, { ...nothingBeyond, lanes, span });
  return withLanes(map?.layOut({ size, window: null, pinned: new Set(), last: null }) ?? null, lanes.lanes);
}

/** No bands are written: what they count is in files that the app loads. */
const nothingBeyond: Omit<Beyond, "lanes" | "span"> = {
  total: 0,
  densitiesAt: () => null,
  lastDensities: [],
  nextTo: () => null,
};

function withLanes(layout: PlotLayout | null, lanes: Lanes["all"]) {
  return layout && layout.marks.length > 0 ? { layout, lanes } : null;
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

/** Too much rather than too little: there is nothing to measure with. */
function labelWidth({ label, note, tags }: Mark): number {
  const ofTags = tags.reduce((sum, { text }) => sum + text.length * SMALL_LETTER + AROUND_TAG + BETWEEN, 0);
  const ofNote = note === null ? 0 : note.length * SMALL_LETTER + BETWEEN;
  return AROUND + ofTags + label.length * LETTER + ofNote;
}

function ticksOf({ start, end }: TimeWindow, language: Language): AxisTicks {
  const day = dayToMilliseconds(1);
  const [from, to] = [start / day, end / day];
  const x = (at: DayNumber) => ((at - from) / (to - from)) * WRITTEN_WIDTH;
  const { minor, major } = axisTicks({ from, to, x }, language, (name) => (name.length + 1) * AXIS_LETTER);
  const inSight = (ticks: AxisTicks["minor"]) => ticks.filter(({ day: at }) => at >= from && at < to);
  return { minor: inSight(minor), major: inSight(major) };
}
