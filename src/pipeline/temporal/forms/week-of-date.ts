import { dayOf, daysInMonth } from "../../../model/day.ts";
import { type Granule, granuleOf } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, recurring, stated } from "../form.ts";
import { firstNumber, monthClasses } from "./calendar-date.ts";
import { readYear } from "./read-year.ts";

/** The week that a date is in: “the week of June 3”. Groups: `day`, `month`, `year`. */
export function weekOfDate(patterns: readonly string[]): Form {
  return {
    name: "week-of-date",
    patterns,
    read: (match) => {
      const day = firstNumber(match, "day", ["day", "ordinal"]);
      const month = firstNumber(match, "month", monthClasses);
      const year = readYear(match);
      if (!(month >= 1 && month <= 12 && day >= 1) || day > daysInMonth(year ?? 2000, month)) return null;
      const inYear = (each: number): Granule => granuleOf("W", dayOf(each, month, day));
      if (year !== null) return stated("DATE", { value: timexValue(inYear(year)), granule: inYear(year) });
      return recurring("DATE", inYear, "XXXX-WXX");
    },
  };
}
