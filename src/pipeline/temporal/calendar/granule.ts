import { calendarDate, type DayNumber, dayOf, weekday } from "../../../model/day.ts";

/** A unit of the calendar, by the letters that TIMEX3 durations have for it (`WE` weekend, `DE` decade, `CE` century). */
export type CalendarUnit = "D" | "W" | "WE" | "M" | "Q" | "S" | "H" | "Y" | "DE" | "CE" | "ML";

/**
 * A stretch of the calendar: `at` counts its unit from a fixed zero, so that the next one is `at + 1`. Days count from 1970-01-01, weeks and
 * weekends by their Monday's count, months from January of the year 0 (1 BC), seasons from that year's spring.
 */
export interface Granule {
  readonly unit: CalendarUnit;
  readonly at: number;
}

/** The granule of a unit in which a day lies; for a weekend, that of the day's week. */
export function granuleOf(unit: CalendarUnit, day: DayNumber): Granule {
  const { year, month } = calendarDate(day);
  switch (unit) {
    case "D":
      return { unit, at: day };
    case "W":
    case "WE":
      return { unit, at: Math.floor((day + 3) / 7) };
    case "M":
      return { unit, at: year * 12 + month - 1 };
    case "Q":
      return { unit, at: year * 4 + Math.floor((month - 1) / 3) };
    case "H":
      return { unit, at: year * 2 + Math.floor((month - 1) / 6) };
    case "S":
      // January and February belong to the winter that began the year before.
      return { unit, at: month < 3 ? year * 4 - 1 : year * 4 + Math.floor(month / 3) - 1 };
    default:
      return { unit, at: Math.floor(year / yearsIn(unit)) };
  }
}

/** How many years a unit of whole years has. */
function yearsIn(unit: CalendarUnit): number {
  return { DE: 10, CE: 100, ML: 1000 }[unit as "DE"] ?? 1;
}

/** How many months a unit between month and year has; undefined for others. */
function monthsIn(unit: CalendarUnit): number | undefined {
  return { M: 1, Q: 3, S: 3, H: 6 }[unit as "M"];
}

/** The first day of a granule. */
export function firstDay({ unit, at }: Granule): DayNumber {
  if (unit === "D") return at;
  if (unit === "W") return at * 7 - 3;
  if (unit === "WE") return at * 7 + 2;
  const months = monthsIn(unit);
  if (months === undefined) return dayOf(at * yearsIn(unit), 1, 1);
  return dayOf(0, at * months + 1 + (unit === "S" ? 2 : 0), 1);
}

/** The last day of a granule. */
export function lastDay(granule: Granule): DayNumber {
  return granule.unit === "WE" ? granule.at * 7 + 3 : firstDay(shift(granule, 1)) - 1;
}

export function shift(granule: Granule, by: number): Granule {
  return { unit: granule.unit, at: granule.at + by };
}

/** The year in which a granule begins. */
export function yearOf(granule: Granule): number {
  return calendarDate(firstDay(granule)).year;
}

/** ISO 8601 week-numbering year and week of a day. */
export function isoWeek(day: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = day - weekday(day) + 4;
  const { year } = calendarDate(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

export function monthIn(year: number, month: number): Granule {
  return { unit: "M", at: year * 12 + month - 1 };
}

/** `season` is 0 for spring to 3 for winter, which ends in the next year. */
export function seasonIn(year: number, season: number): Granule {
  return { unit: "S", at: year * 4 + season };
}

export function yearGranule(year: number): Granule {
  return { unit: "Y", at: year };
}
