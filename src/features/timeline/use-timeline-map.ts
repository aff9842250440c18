import { use, useMemo } from "react";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { isKnown } from "../../model/date-estimate.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { dateOf } from "../../search/event-date.ts";
import type { Filters } from "../../search/filters.ts";
import { useView } from "../../state/navigation.tsx";
import { largeMapCode, mapCode } from "./map-code.ts";
import type { ItemOptions } from "./timeline-items.ts";
import type { TimelineMap } from "./timeline-map.ts";
import { MOST_MARKS } from "./timeline-view.ts";

/**
 * The map of events that cannot all have a mark; null where they can. Suspends while its code is on its way, which few timelines need. `filters`:
 * those by which lanes are made.
 */
export function useTimelineMap(
  events: readonly TimelineEvent[],
  options: ItemOptions,
  filters: Filters,
): TimelineMap | null {
  const large = useLargeTimeline();
  const kind = useView((view) => view.lanes);
  const time = useView((view) => view.time);
  const needed = useMemo(() => large === null && needsMap(events, options), [large, events, options]);
  // Asked again in the same way when React goes on after suspending: it counts on that.
  const createMap = needed ? use(mapCode.load()).createTimelineMap : null;
  const createLarge = large ? use(largeMapCode.load()).createLargeMap : null;
  return useMemo(() => {
    if (large) return createLarge?.(large, options, { kind, time, filters }) ?? null;
    return createMap?.(events, options) ?? null;
  }, [createMap, createLarge, large, events, options, kind, time, filters]);
}

function needsMap(events: readonly TimelineEvent[], { dates, lanes }: ItemOptions): boolean {
  let marks = 0;
  return events.some((event) => {
    if (isKnown(dateOf(event, dates))) marks += lanes.of(event).length;
    return marks > MOST_MARKS;
  });
}
