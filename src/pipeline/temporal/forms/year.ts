import { yearGranule } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, stated } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { readYear } from "./read-year.ts";

/**
 * A year: “1998”, “im Jahr 490 v. Chr.”. Groups: `year`, `bc`, `ad`; of a bare number `noun` where a thing follows that it may count, and
 * `described` for the word before that thing, `inside` where it does not begin its sentence.
 */
export function year(patterns: readonly string[]): Form {
  return {
    name: "year",
    patterns,
    read: (match) => {
      const number = readYear(match);
      if (number === null || isCount(match, number)) return null;
      return stated("DATE", { value: timexValue(yearGranule(number)), granule: yearGranule(number) });
    },
  };
}

/** Whether a bare number of four digits rather counts the things named after it: “1500 Geschütze”. */
function isCount(match: Match, number: number): boolean {
  const isRound = number % 100 === 0 && number !== 2000;
  const isRecent = number >= 1800 && number < 2050 && !isRound;
  if (isRound && isDescribed(match)) return true;
  if (match.has("roughly")) return match.has("noun") || !isRecent;
  return match.has("noun") && !isRecent && !(match.has("cued") && !isRound);
}

/** “1200 gefälschte Ausweise”: an adjective before the thing; “1848 gründeten Arbeiter …” begins with its verb. */
function isDescribed(match: Match): boolean {
  const word = match.words("described");
  return /e[nr]?$/u.test(word) && (match.has("inside") || /^ge.*te[nr]?$/u.test(word));
}

/** The short second year of a pair: “1912/13”, “1957–58”. Groups: `first`, `year`. */
export function secondYear(patterns: readonly string[]): Form {
  return {
    name: "second-year",
    patterns,
    read: (match) => {
      const [first, digits] = [match.words("first"), match.words("year")];
      const number = Number(first.slice(0, first.length - digits.length) + digits);
      if (number <= Number(first)) return null;
      return stated("DATE", { value: timexValue(yearGranule(number)), granule: yearGranule(number) });
    },
  };
}
