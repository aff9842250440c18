import { unitEdges, unitNames } from "../lod/calendar-units.ts";
import { createOccurrenceCounts, type Density } from "../lod/occurrence-counts.ts";
import { OPEN_END, OPEN_START } from "../lod/time-columns.ts";
import { calendarDate, type DayNumber, formatYear } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import { eventColumns } from "./event-columns.ts";
import type { DateChoice } from "./event-date.ts";

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

const MONTH = unitNames.indexOf("month");

/**
 * The months from the earliest bound of any event to the latest, in their order; empty when no event has a date. An
 * uncertain event counts as possible in each month in which it may have happened, open bounds included.
 */
export function countByMonth(events: readonly TimelineEvent[], choice: DateChoice): MonthCount[] {
  const columns = eventColumns(events, choice, () => [0]);
  const days = [...columns.earliest, ...columns.latest].filter((day) => day !== OPEN_START && day !== OPEN_END);
  if (days.length === 0) return [];
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Infinity, -Infinity],
  );
  const edges = unitEdges(MONTH, first, last);
  return namedMonths(edges, createOccurrenceCounts(columns, 1).density(0, MONTH, edges));
}

/** The months between edges with what was counted in them. */
export function namedMonths(edges: Int32Array, { certain, possible }: Density): MonthCount[] {
  return Array.from(certain, (count, index) => {
    const from = edges[index] as number;
    return {
      month: monthName(from),
      first: from,
      last: (edges[index + 1] as number) - 1,
      certain: count,
      possible: possible[index] as number,
    };
  });
}

function monthName(day: DayNumber): string {
  const { year, month } = calendarDate(day);
  return `${formatYear(year)}-${String(month).padStart(2, "0")}`;
}
