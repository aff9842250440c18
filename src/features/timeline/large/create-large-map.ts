import type { LargeTimeline, Stretch } from "../../../data/large-timeline.ts";
import type { DensityWindow } from "../../../lod/lane-densities.ts";
import { dayToMilliseconds } from "../../../model/day.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import type { TimeReading } from "../../../model/first-report.ts";
import { asReported } from "../../../model/first-report.ts";
import { type Filters, noFilters } from "../../../search/filters.ts";
import type { MonthCount } from "../../../search/month-counts.ts";
import { sortEvents } from "../../../search/select-events.ts";
import type { LaneKind } from "../../../state/view.ts";
import { createTimelineMap } from "../map/create-timeline-map.ts";
import { mapMessages } from "../map/map-messages.ts";
import type { ItemOptions } from "../timeline-items.ts";
import type { TimelineMap } from "../timeline-map.ts";
import { type LargeLanes, largeLanes } from "./large-lanes.ts";

/** How the view reads a large timeline. */
export interface LargeReading {
  readonly kind: LaneKind;
  readonly time: TimeReading;
  readonly filters?: Filters;
}

/** The map of a large timeline: marks for what is held of it, bands for all of it. It asks for each window that it is drawn at. */
export function createLargeMap(large: LargeTimeline, options: ItemOptions, reading: LargeReading): TimelineMap | null {
  const { selection, stretch, base } = large;
  if (!selection.span) return null;
  const lanes = largeLanes({
    kind: reading.kind,
    lanes: options.lanes,
    base,
    filters: reading.filters ?? noFilters,
    nameOfRest: mapMessages[options.language].otherLanes,
  });
  const known = stretch && isSame(stretch.lanes, lanes.asked) ? stretch : null;
  return createTimelineMap(heldEvents(large, known, options, reading.time), options, {
    lanes,
    span: selection.span,
    total: selection.total - selection.undated,
    densitiesAt: (window) => densitiesAt(large, lanes, known, window),
    lastDensities: lastOf(large, lanes),
    isUncountable: large.isUncountable,
    nextTo: (time, step) => nextMonth(selection.months, time, step),
  });
}

function densitiesAt(large: LargeTimeline, lanes: LargeLanes, known: Stretch | null, window: DensityWindow) {
  large.ask({ lanes: lanes.asked, window });
  return known && isSame(known.window, window) ? known.densities : null;
}

/** What the same lanes held at last, in another window or of another selection. */
function lastOf({ counted }: LargeTimeline, { asked }: LargeLanes) {
  return (counted && isSame(counted.lanes, asked) && counted.densities) || [];
}

function heldEvents(
  { top, pinned }: LargeTimeline,
  known: Stretch | null,
  { corpus, dates, language }: ItemOptions,
  time: TimeReading,
): TimelineEvent[] {
  const unique = new Map([...top, ...pinned, ...(known?.events ?? [])].map((event) => [event.id, event]));
  const read = (event: TimelineEvent) => (time === "reported" ? asReported(event, corpus.articleById) : event);
  return sortEvents([...unique.values()].map(read), dates, language);
}

/** When the next month begins in which something may have happened, or the one before ended. */
function nextMonth(months: readonly MonthCount[], time: number, step: 1 | -1): number | null {
  const day = time / dayToMilliseconds(1);
  const holds = ({ certain, possible }: MonthCount) => certain + possible > 0;
  if (step > 0) {
    const next = months.find((month) => month.last >= day && holds(month));
    return next ? Math.max(time, dayToMilliseconds(next.first)) : null;
  }
  const last = months.findLast((month) => month.first < day && holds(month));
  return last ? Math.min(time, dayToMilliseconds(last.last + 1)) : null;
}

/** Of plain data. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
