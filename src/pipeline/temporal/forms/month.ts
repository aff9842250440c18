import { monthIn } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, recurring, stated } from "../form.ts";
import { firstNumber, monthClasses } from "./calendar-date.ts";
import { readYear } from "./read-year.ts";
import { inShift } from "./shifted-year.ts";

/** A month, with or without its year: “im Juni”, “März 2022”. Groups: `month`, `year`, `bc`. */
export function month(patterns: readonly string[]): Form {
  return {
    name: "month",
    patterns,
    read: (match) => {
      const number = firstNumber(match, "month", monthClasses);
      if (!(number >= 1 && number <= 12)) return null;
      const year = readYear(match);
      if (year !== null)
        return stated("DATE", { value: timexValue(monthIn(year, number)), granule: monthIn(year, number) });
      const unresolved = `XXXX-${String(number).padStart(2, "0")}`;
      return inShift(
        recurring("DATE", (each) => monthIn(each, number), unresolved),
        match,
      );
    },
  };
}
