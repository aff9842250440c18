import { monthName, yearName } from "../../i18n/date-names.ts";
import { calendarDate, type DayNumber, dayOf, daysInMonth } from "../../model/day.ts";
import type { Language } from "../../model/localized.ts";
import type { TimeScale } from "./time-scale.ts";

/** Where a stretch of the axis begins, and its name: a day, a month, a year. */
export interface Tick {
  readonly day: DayNumber;
  readonly name: string;
}

/** The finer stretches, and the longer ones that they are parts of; none where the finer are years. */
export interface AxisTicks {
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
}

/** Where stretches begin between two days, the one that holds the first day included. */
type Stretches = (from: DayNumber, to: DayNumber, language: Language) => Tick[];

/** A way to divide time. */
interface Division {
  /** Days in the shortest of its stretches. */
  readonly least: number;
  readonly minor: Stretches;
  readonly major: Stretches;
}

/** From the finest. */
const divisions: readonly Division[] = [
  ...[1, 7].map((step) => ({ least: step, minor: days(step), major: months(1, "with year") })),
  ...[1, 3].map((step) => ({ least: 28 * step, minor: months(step, "alone"), major: years(1) })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((step) => ({
    least: 365 * step,
    minor: years(step),
    major: () => [],
  })),
];

/** Pixels; no name has room in less. */
const NARROWEST = 8;

/** The finest division whose names have room; `widthOf` gives what a name takes, in pixels. */
export function axisTicks(scale: TimeScale, language: Language, widthOf: (name: string) => number): AxisTicks {
  const { from, to, x } = scale;
  const fits = (ticks: readonly Tick[]) =>
    ticks.every(({ day, name }, index) => {
      const next = ticks[index + 1];
      return !next || x(next.day) - x(day) >= widthOf(name);
    });
  for (const { least, minor, major } of divisions) {
    if (x(from + least) - x(from) < NARROWEST) continue;
    const ticks = minor(from, to, language);
    if (fits(ticks)) return { minor: ticks, major: major(from, to, language) };
  }
  return { minor: [], major: [] };
}

function days(step: number): Stretches {
  return (from, to, language) =>
    monthStarts(from, to, 1).flatMap(({ year, month }) => {
      const count = daysInMonth(year, month);
      // A week that would be cut short by the next month is left to the one before.
      const last = step === 1 ? count : count - step + 1;
      return range(1, last, step).map((day) => ({
        day: dayOf(year, month, day),
        name: language === "de" ? `${day}.` : String(day),
      }));
    });
}

function months(step: number, form: "alone" | "with year"): Stretches {
  return (from, to, language) =>
    monthStarts(from, to, step).map(({ year, month }) => {
      const day = dayOf(year, month, 1);
      const withYear = `${monthName(day, language, "long")} ${yearName(year, language)}`;
      return { day, name: form === "alone" ? monthName(day, language, "short") : withYear };
    });
}

function years(step: number): Stretches {
  return (from, to, language) => {
    const [first, last] = [calendarDate(Math.floor(from)).year, calendarDate(Math.ceil(to)).year];
    // Before our era round years are those that people call so: 100 BC is −99.
    const before = range(Math.floor((1 - first) / step) + 1, 1, -1).map((count) => 1 - count * step);
    const after = range(Math.max(0, Math.floor(first / step)), Math.floor(last / step), 1).map((count) => count * step);
    return [...before, ...after.filter((year) => year > 0)]
      .filter((year) => year <= last && year > first - step)
      .map((year) => ({ day: dayOf(year, 1, 1), name: yearName(year, language) }));
  };
}

function monthStarts(
  from: DayNumber,
  to: DayNumber,
  step: number,
): { readonly year: number; readonly month: number }[] {
  const first = calendarDate(Math.floor(from));
  const last = calendarDate(Math.floor(to));
  const start = first.year * 12 + first.month - 1;
  return range(start - (((start % step) + step) % step), last.year * 12 + last.month - 1, step).map((count) => ({
    year: Math.floor(count / 12),
    month: (((count % 12) + 12) % 12) + 1,
  }));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);
}
