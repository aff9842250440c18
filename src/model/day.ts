import * as v from "valibot";

/** Days since 1970-01-01 in the proleptic Gregorian calendar; may be negative. Integers, so that no time zone can shift them. */
export type DayNumber = number;

const MILLISECONDS_A_DAY = 86_400_000;
const isoDay = /^(?<year>-?\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** A calendar day as `YYYY-MM-DD` that exists (no 30 February); years -9999 to 9999, year 0000 is 1 BC (ISO 8601). */
export const isoDaySchema = v.pipe(v.string(), v.check(isDay));
export type IsoDay = v.InferOutput<typeof isoDaySchema>;

export function isDay(text: string): boolean {
  return parseDay(text) !== null;
}

/** The day of a calendar date; `month` is 1 to 12. Days beyond the month's end run on into the next. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function calendarDate(day: DayNumber): CalendarDate {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return calendarDate(dayOf(year, month + 1, 0)).day;
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
