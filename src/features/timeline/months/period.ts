import { parseEdtfDate } from "../../../model/edtf.ts";
import type { Filters } from "../../../search/filters.ts";
import type { MonthCount } from "../../../search/month-counts.ts";

/** Months from `start` to `end` (exclusive), as places in the list of months. */
export interface MonthRange {
  readonly start: number;
  readonly end: number;
}

/** The months that the filter leaves; an open or broken bound leaves all on its side. Never empty. */
export function chosenMonths({ from, to }: Pick<Filters, "from" | "to">, months: readonly MonthCount[]): MonthRange {
  const first = from === null ? null : parseEdtfDate(from);
  const last = to === null ? null : parseEdtfDate(to);
  const start = first ? months.findIndex((month) => month.last >= first.first) : 0;
  const end = last ? months.findLastIndex((month) => month.first <= last.last) + 1 : months.length;
  const begin = start < 0 ? months.length - 1 : start;
  return { start: begin, end: Math.max(end, begin + 1) };
}

/** The filter that leaves these months; a bound at the end of all months is left open. */
export function periodOf({ start, end }: MonthRange, months: readonly MonthCount[]): Pick<Filters, "from" | "to"> {
  return {
    from: start <= 0 ? null : (months[start]?.month ?? null),
    to: end >= months.length ? null : (months[end - 1]?.month ?? null),
  };
}

/** The months between two places, whichever comes first, both included. */
export function rangeBetween(a: number, b: number): MonthRange {
  return { start: Math.min(a, b), end: Math.max(a, b) + 1 };
}
