import { seasonIn } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, type Reading, recurring, stated } from "../form.ts";
import { readYear } from "./read-year.ts";
import { inShift } from "./shifted-year.ts";

const names = ["SP", "SU", "FA", "WI"];

/** A season, with or without its year: “im Herbst”, “Frühjahr 1990”, “Spätsommer”. Groups: `season`, `year`, `bc`. */
export function season(patterns: readonly string[]): Form {
  return {
    name: "season",
    patterns,
    read: (match): Reading => {
      const which = match.number("season", "season");
      const part = match.value("season", "seasonpart");
      const year = readYear(match);
      const mod = typeof part === "string" ? part : undefined;
      if (year === null)
        return inShift(
          recurring("DATE", (each) => seasonIn(each, which), `XXXX-${names[which]}`, mod),
          match,
        );
      return stated("DATE", { value: timexValue(seasonIn(year, which)), granule: seasonIn(year, which) }, mod);
    },
  };
}
