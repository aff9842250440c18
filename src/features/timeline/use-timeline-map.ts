import { use, useMemo } from "react";
import { isKnown } from "../../model/date-estimate.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { dateOf } from "../../search/event-date.ts";
import type { ItemOptions } from "./timeline-items.ts";
import type { TimelineMap } from "./timeline-map.ts";
import { MOST_MARKS } from "./timeline-view.ts";

/** The map of events that cannot all have a mark; null where they can. Suspends while its code is on its way, which few timelines need. */
export function useTimelineMap(events: readonly TimelineEvent[], options: ItemOptions): TimelineMap | null {
  const create = useMemo(() => needsMap(events, options), [events, options]) ? use(loadMap()).createTimelineMap : null;
  return useMemo(() => create?.(events, options) ?? null, [create, events, options]);
}

function needsMap(events: readonly TimelineEvent[], { dates, lanes }: ItemOptions): boolean {
  let marks = 0;
  return events.some((event) => {
    if (isKnown(dateOf(event, dates))) marks += lanes.of(event).length;
    return marks > MOST_MARKS;
  });
}

type MapPart = typeof import("./map/create-timeline-map.ts");
let loading: Promise<MapPart> | null = null;

function loadMap(): Promise<MapPart> {
  loading ??= import("./map/create-timeline-map.ts").catch((error: unknown) => {
    // The next one who asks tries again.
    loading = null;
    throw error;
  });
  return loading;
}
