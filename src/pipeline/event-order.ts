import { isKnown } from "../model/date-estimate.ts";
import { type DayNumber, parseDay } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import { rememberFor } from "./remember-for.ts";

/** The order of the timeline: by earliest possible day, then by latest, then by id; what has no date comes last. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  for (const [index, value] of first.entries()) {
    const other = second[index] as DayNumber;
    if (value !== other) return value < other ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}

/** Undated, earliest and latest; an open bound is beyond all days. Sorting asks for it many times. */
const sortKey = rememberFor(({ when }: TimelineEvent): readonly DayNumber[] => {
  if (!isKnown(when)) return [1, 0, 0];
  const day = (text: string | null, open: DayNumber) => (text === null ? open : (parseDay(text) ?? open));
  return [0, day(when.earliest, Number.NEGATIVE_INFINITY), day(when.latest, Number.POSITIVE_INFINITY)];
});
