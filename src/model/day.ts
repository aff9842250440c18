import * as v from "valibot";

/** Days since 1970-01-01 in the proleptic Gregorian calendar; may be negative. Integers, so that no time zone can shift them. */
export type DayNumber = number;

const MILLISECONDS_A_DAY = 86_400_000;
/** The calendar repeats after 400 years. */
const [DAYS_OF_400_YEARS, DAYS_OF_100_YEARS, DAYS_OF_4_YEARS, DAYS_OF_A_YEAR] = [146_097, 36_524, 1461, 365];
/** From 1 March of the year 0, where reckoned years begin, so that a leap day is their last, to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;
const isoDay = /^(?<year>-?\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** A calendar day as `YYYY-MM-DD` that exists (no 30 February); years -9999 to 9999, year 0000 is 1 BC (ISO 8601). */
export const isoDaySchema = v.pipe(v.string(), v.check(isDay));
export type IsoDay = v.InferOutput<typeof isoDaySchema>;

export function isDay(text: string): boolean {
  return parseDay(text) !== null;
}

/** The day of a calendar date; `month` is 1 to 12. Days beyond the month's end run on into the next. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  const months = 12 * year + month - 3;
  const years = Math.floor(months / 12);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return DAYS_OF_A_YEAR * years + leapDays + daysBeforeMonth(months - 12 * years) + day - 1 - DAYS_BEFORE_1970;
}

/** Days of a year that begins in March before one of its months, of which March is 0. */
function daysBeforeMonth(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function calendarDate(day: DayNumber): CalendarDate {
  const days = day + DAYS_BEFORE_1970;
  const cycle = Math.floor(days / DAYS_OF_400_YEARS);
  const inCycle = days - cycle * DAYS_OF_400_YEARS;
  const leapDays =
    Math.floor(inCycle / (DAYS_OF_4_YEARS - 1)) -
    Math.floor(inCycle / DAYS_OF_100_YEARS) +
    Math.floor(inCycle / (DAYS_OF_400_YEARS - 1));
  const years = Math.floor((inCycle - leapDays) / DAYS_OF_A_YEAR);
  const inYear = inCycle - DAYS_OF_A_YEAR * years - Math.floor(years / 4) + Math.floor(years / 100);
  const month = Math.floor((5 * inYear + 2) / 153);
  const year = 400 * cycle + years + (month > 9 ? 1 : 0);
  return { year, month: month > 9 ? month - 9 : month + 3, day: inYear - daysBeforeMonth(month) + 1 };
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The day of an ISO day; null when it is malformed or does not exist. */
export function parseDay(text: string): DayNumber | null {
  const parts = isoDay.exec(text)?.groups;
  if (!parts) return null;
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

export function formatYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: DayNumber): IsoDay {
  const { year, month, day: dayOfMonth } = calendarDate(day);
  return `${formatYear(year)}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** Milliseconds since 1970-01-01T00:00Z at which the day begins: the axis of the timeline. */
export function dayToMilliseconds(day: DayNumber): number {
  return day * MILLISECONDS_A_DAY;
}
