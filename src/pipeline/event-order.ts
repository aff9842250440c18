import { isKnown } from "../model/date-estimate.ts";
import { type DayNumber, parseDay } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import { rememberFor } from "./remember/remember-for.ts";

/** The order of the timeline: by earliest possible day, then by latest, then by id; what has no date comes last. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return inTime(sortKey(a), sortKey(b)) || (a.id < b.id ? -1 : 1);
}

/** Where a date stands on the axis of time: an open bound is beyond all days, and so is what has no date. */
export interface PlaceInTime {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

export function placeInTime(when: TimelineEvent["when"]): PlaceInTime {
  if (!isKnown(when)) return { earliest: Number.POSITIVE_INFINITY, latest: 0 };
  const day = (text: string | null, open: DayNumber) => (text === null ? open : (parseDay(text) ?? open));
  return {
    earliest: day(when.earliest, Number.NEGATIVE_INFINITY),
    latest: day(when.latest, Number.POSITIVE_INFINITY),
  };
}

/** Below 0 where the first one is earlier; 0: they stand at the same place. */
export function inTime(a: PlaceInTime, b: PlaceInTime): number {
  const [one, other] = a.earliest === b.earliest ? [a.latest, b.latest] : [a.earliest, b.earliest];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Sorting asks for it many times. */
const sortKey = rememberFor(({ when }: TimelineEvent) => placeInTime(when));
