import { calendarDate } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { type DateChoice, dateOf, sortDay } from "../../search/event-date.ts";

export interface YearGroup {
  /** Null: undated. */
  readonly year: number | null;
  readonly events: readonly TimelineEvent[];
}

/** Sorted events under the year of the day by which they are sorted; the undated ones last. */
export function groupByYear(sorted: readonly TimelineEvent[], dates: DateChoice): YearGroup[] {
  const groups = new Map<number | null, TimelineEvent[]>();
  for (const event of sorted) {
    const day = sortDay(dateOf(event, dates));
    const year = day === null ? null : calendarDate(day).year;
    const group = groups.get(year);
    if (group) group.push(event);
    else groups.set(year, [event]);
  }
  const undated = groups.get(null) ?? [];
  groups.delete(null);
  const dated = [...groups].map(([year, events]) => ({ year, events }));
  return undated.length > 0 ? [...dated, { year: null, events: undated }] : dated;
}
