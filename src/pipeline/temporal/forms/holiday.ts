import { dayOf, weekday } from "../../../model/day.ts";
import type { Granule } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, recurring, stated } from "../form.ts";
import { readYear } from "./read-year.ts";
import { inShiftedYear } from "./shifted-year.ts";

/**
 * When a holiday is: `12-25`; `E+39` days after Easter; `05-S2` the second Sunday of May (`11-T4` the fourth Thursday of November);
 * `A+7` days after the first Sunday of Advent.
 */
export type HolidayRule = string;

/** A holiday by its name, with or without a year. Groups: `name`, `year`, `bc`. */
export function holiday(rules: Readonly<Record<string, HolidayRule>>, patterns: readonly string[]): Form {
  return {
    name: "holiday",
    patterns,
    read: (match) => {
      const rule = rules[nameOf(match.words("name"))];
      if (rule === undefined) return null;
      const inYear = (year: number): Granule => ({ unit: "D", at: holidayIn(rule, year) });
      const year = readYear(match);
      if (year !== null) return stated("DATE", { value: timexValue(inYear(year)), granule: inYear(year) });
      const unresolved = /^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : "XXXX-XX-XX";
      return inShiftedYear(recurring("DATE", inYear, unresolved), match);
    },
  };
}

/** As the rules write it: in lower case, with single blanks, also around an apostrophe. */
function nameOf(words: string): string {
  return words.toLowerCase().replace(/['‘’]/g, " ’ ").replace(/\s+/g, " ");
}

function holidayIn(rule: HolidayRule, year: number): number {
  const offset = Number(rule.slice(1));
  if (rule.startsWith("E")) return easter(year) + offset;
  if (rule.startsWith("A")) return firstAdvent(year) + offset;
  const [month, day = ""] = rule.split("-");
  const weekdayNumber = { S: 7, T: 4, M: 1 }[day.charAt(0)];
  if (weekdayNumber === undefined) return dayOf(year, Number(month), Number(day));
  const first = dayOf(year, Number(month), 1);
  return first + ((weekdayNumber - weekday(first) + 7) % 7) + 7 * (Number(day.slice(1)) - 1);
}

/** The fourth Sunday before Christmas. */
function firstAdvent(year: number): number {
  const christmas = dayOf(year, 12, 25);
  return christmas - weekday(christmas) - 21;
}

/** Western Easter Sunday, by the anonymous Gregorian computus. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const [skipped, correction] = [century % 4, Math.floor((century + 8) / 25)];
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const letter = (32 + 2 * skipped + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * letter) / 451);
  const sum = epact + letter - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
