import { seasonIn } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Form, Reading } from "../form.ts";
import { resolveInYear } from "../resolve/in-year.ts";
import { readYear } from "./read-year.ts";

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
      return {
        type: "DATE",
        ...(typeof part === "string" ? { mod: part } : {}),
        resolve: (scene) => {
          if (year === null) return resolveInYear(scene, (each) => seasonIn(each, which), `XXXX-${names[which]}`);
          return { value: timexValue(seasonIn(year, which)), granule: seasonIn(year, which), source: "words" };
        },
      };
    },
  };
}
