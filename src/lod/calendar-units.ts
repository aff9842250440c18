import { calendarDate, type DayNumber, dayOf } from "../model/day.ts";

/** A place in the scale of units, 0 to 6. */
export type UnitLevel = number;

/** The units in which events are counted, from the finest. Each lies whole in one of the next; a third is a month's days 1 to 10, 11 to 20, or the rest. */
export const unitNames = ["day", "third", "month", "quarter", "year", "decade", "century"] as const;
export type UnitName = (typeof unitNames)[number];

/** Longer than any unit. */
export const BEYOND_UNITS = unitNames.length;

const DAY = 0;
const THIRD = 1;
const MONTH = 2;
/** Months of the units; less than one is not counted in months. */
const monthsOf = [Number.NaN, Number.NaN, 1, 3, 12, 120, 1200];
/** Days, on average. */
const lengths = [1, 10.15, 30.44, 91.3, 365.24, 3652.4, 36_524];

/** The number of the unit in which a day lies; the next unit has the next number. */
export function unitOf(day: DayNumber, level: UnitLevel): number {
  if (level === DAY) return day;
  const { year, month, day: dayOfMonth } = calendarDate(day);
  const months = year * 12 + month - 1;
  if (level === THIRD) return months * 3 + thirdOf(dayOfMonth);
  return Math.floor(months / (monthsOf[level] ?? 1));
}

/** The day on which a unit begins. */
export function firstDayOf(unit: number, level: UnitLevel): DayNumber {
  if (level === DAY) return unit;
  if (level > THIRD) return dayOf(0, unit * (monthsOf[level] ?? 1) + 1, 1);
  const month = Math.floor(unit / 3);
  return dayOf(0, month + 1, 1 + 10 * (unit - month * 3));
}

/** The finest level at which both days lie in one unit; `BEYOND_UNITS` where there is none. */
export function levelHolding(from: DayNumber, to: DayNumber): UnitLevel {
  if (from === to) return DAY;
  const [first, last] = [calendarDate(from), calendarDate(to)];
  const [start, end] = [first, last].map(({ year, month }) => year * 12 + month - 1) as [number, number];
  if (start === end) return thirdOf(first.day) === thirdOf(last.day) ? THIRD : MONTH;
  const level = monthsOf.findIndex((months) => Math.floor(start / months) === Math.floor(end / months));
  return level < 0 ? BEYOND_UNITS : level;
}

/** The coarsest level of which a whole unit lies between two days, both included; `from` must not be after `to`. */
export function levelWithin(from: DayNumber, to: DayNumber): UnitLevel {
  for (let level = BEYOND_UNITS - 1; level > DAY; level -= 1) {
    const unit = unitOf(from - 1, level) + 1;
    if (firstDayOf(unit + 1, level) - 1 <= to) return level;
  }
  return DAY;
}

/** The finest level whose units last at least that many days on average; the coarsest where none does. */
export function levelOfLength(days: number): UnitLevel {
  const level = lengths.findIndex((length) => length >= days);
  return level < 0 ? BEYOND_UNITS - 1 : level;
}

/** Where the units begin that meet the days `from` to `to`, and, as the last, where the one after them does. */
export function unitEdges(level: UnitLevel, from: DayNumber, to: DayNumber): Int32Array {
  const first = unitOf(from, level);
  const count = unitOf(to, level) - first + 1;
  return Int32Array.from({ length: count + 1 }, (_, index) => firstDayOf(first + index, level));
}

function thirdOf(dayOfMonth: number): number {
  return Math.min(2, Math.floor((dayOfMonth - 1) / 10));
}
