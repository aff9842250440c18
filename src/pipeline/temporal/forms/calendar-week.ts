import { dayOf } from "../../../model/day.ts";
import { type Granule, granuleOf, shift } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, recurring, stated } from "../form.ts";
import { readYear } from "./read-year.ts";

/** A numbered week of the year, by ISO 8601: “KW 34”, “in der 34. Kalenderwoche 2023”. Groups: `week`, `year`, `bc`. */
export function calendarWeek(patterns: readonly string[]): Form {
  return {
    name: "calendar-week",
    patterns,
    read: (match) => {
      const number = match.number("week");
      if (!(number >= 1 && number <= 53)) return null;
      const inYear = (year: number): Granule => shift(granuleOf("W", dayOf(year, 1, 4)), number - 1);
      const year = readYear(match);
      if (year !== null) return stated("DATE", { value: timexValue(inYear(year)), granule: inYear(year) });
      return recurring("DATE", inYear, `XXXX-W${String(number).padStart(2, "0")}`);
    },
  };
}
