import { dayOf, daysInMonth } from "../../../model/day.ts";
import type { Granule } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, type Reading, recurring, stated } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { withSuffix } from "../resolve/scene.ts";
import { readYear } from "./read-year.ts";
import { inShift } from "./shifted-year.ts";

const pad = (value: number) => String(value).padStart(2, "0");

/** A day of a month, with or without its year: “18. Oktober 2024”, “am 3.5.”, “last March 5th”. Groups: `day`, `month`, `year`, `bc`, `shift`. */
export function calendarDate(name: string, patterns: readonly string[]): Form {
  return { name, patterns, read: readDayAndMonth };
}

function readDayAndMonth(match: Match): Reading | null {
  const day = firstNumber(match, "day", ["day", "ordinal"]);
  const month = firstNumber(match, "month", monthClasses);
  const daypart =
    match.value("daypart", "daypartafter") ??
    match.value("daypart", "weekdaypart") ??
    match.value("daypart", "daypart");
  const year = readYear(match);
  if (!(month >= 1 && month <= 12 && day >= 1) || day > daysInMonth(year ?? 2000, month)) return null;
  const inYear = (each: number): Granule => ({ unit: "D", at: dayOf(each, month, day) });
  const suffix = daypart === undefined ? "" : `T${daypart}`;
  const type = suffix === "" ? "DATE" : "TIME";
  if (year !== null) return stated(type, { value: timexValue(inYear(year)) + suffix, granule: inYear(year) });
  // 29 February only exists in some years; elsewhere it runs on into March, so the year before is tried as well.
  const leapSafe = (each: number) => (day > daysInMonth(each, month) ? inYear(each - (each % 4)) : inYear(each));
  const dated = recurring(type, leapSafe, `XXXX-${pad(month)}-${pad(day)}`);
  const shifted = inShift(dated, match);
  return { ...shifted, resolve: (scene) => withSuffix(shifted.resolve(scene), suffix) };
}

/** The classes of words and digits that name a month. */
export const monthClasses = ["month", "monthorverb", "monthabbr", "monthnumber"];

/** The number that a group holds, of the first class that has one; NaN when none has. */
export function firstNumber(match: Match, group: string, classes: readonly string[]): number {
  return classes.map((each) => match.number(group, each)).find((value) => !Number.isNaN(value)) ?? Number.NaN;
}
