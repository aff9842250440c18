import { boundsOf } from "../model/date-bounds.ts";
import { type DateEstimate, isKnown } from "../model/date-estimate.ts";
import { calendarDate, type DayNumber, dayOf, formatYear, parseDay } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import { type DateChoice, dateOf, mayFallWithin } from "./event-date.ts";

/** How many events a month has. */
export interface MonthCount {
  /** EDTF: `2024-06`. */
  readonly month: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Known to have happened, or lasted, in it. */
  readonly certain: number;
  /** May have happened in it, or elsewhere. */
  readonly possible: number;
}

/**
 * The months from the earliest bound of any event to the latest, in their order; empty when no event has a date. An
 * uncertain event counts as possible in each month in which it may have happened, open bounds included.
 */
export function countByMonth(events: readonly TimelineEvent[], choice: DateChoice): MonthCount[] {
  const dates = events.map((event) => dateOf(event, choice)).filter(isKnown);
  const days = dates.flatMap(boundsOfOne);
  if (days.length === 0) return [];
  return monthsBetween(Math.min(...days), Math.max(...days)).map((month) => {
    const certain = dates.filter((date) => isCertainIn(date, month)).length;
    const all = dates.filter((date) => mayFallWithin(date, { earliest: month.first, latest: month.last })).length;
    return { ...month, certain, possible: all - certain };
  });
}

type Month = Pick<MonthCount, "month" | "first" | "last">;

function boundsOfOne(date: DateEstimate): DayNumber[] {
  const { earliest, latest } = boundsOf(date);
  return [earliest, latest].filter((day) => day !== null);
}

function monthsBetween(first: DayNumber, last: DayNumber): Month[] {
  const from = calendarDate(first);
  const to = calendarDate(last);
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: count }, (_, index) => monthAt(from.year, from.month + index));
}

/** `month` may run beyond 12, into the years that follow. */
function monthAt(firstYear: number, month: number): Month {
  const first = dayOf(firstYear, month, 1);
  const { year, month: name } = calendarDate(first);
  return {
    month: `${formatYear(year)}-${String(name).padStart(2, "0")}`,
    first,
    last: dayOf(firstYear, month + 1, 0),
  };
}

/** Whether all that may be true of the date lies in the month, or the articles show that it lasted then. */
function isCertainIn(date: DateEstimate, { first, last }: Month): boolean {
  const { earliest, latest } = boundsOf(date);
  if (earliest !== null && latest !== null && earliest >= first && latest <= last) return true;
  if (date.basis === "unknown" || date.basis === "editorial" || !date.attested) return false;
  const from = parseDay(date.attested.from);
  const to = parseDay(date.attested.to);
  return from !== null && to !== null && from <= last && to >= first;
}
