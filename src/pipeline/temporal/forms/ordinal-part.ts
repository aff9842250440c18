import { type CalendarUnit, firstDay, granuleOf, shift } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Form, Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { documentAnchor, textAnchor } from "../resolve/scene.ts";
import { readYear } from "./read-year.ts";

/** A numbered quarter or half of a year: “im dritten Quartal 2009”, “Q3”, “zweites Halbjahr”. Groups: `ordinal`, `unit`, `year`, `bc`. */
export function ordinalPart(patterns: readonly string[]): Form {
  return { name: "ordinal-part", patterns, read: readOrdinalPart };
}

function readOrdinalPart(match: Match): Reading | null {
  const number = [match.number("ordinal", "ordinal"), match.number("ordinal")].find((each) => !Number.isNaN(each)) ?? 0;
  const unit: CalendarUnit =
    (match.value("unit", "quarterunit") ?? match.value("unit", "quarterletter")) === undefined ? "H" : "Q";
  if (number < 1 || number > (unit === "Q" ? 4 : 2)) return null;
  const stated = readYear(match);
  return {
    type: "DATE",
    resolve: (scene) => {
      const anchor = scene.kind === "news" ? documentAnchor(scene) : textAnchor(scene);
      if (stated === null && !anchor) return { value: `XXXX-${unit}${number}`, granule: null, source: "nowhere" };
      const year = stated === null && anchor ? granuleOf("Y", anchor.day) : { unit: "Y" as const, at: stated ?? 0 };
      const inYear = shift(granuleOf(unit, firstDay(year)), number - 1);
      // What has not begun when the news is written is the last year's, unless the verb says it is to come.
      const early =
        stated === null && anchor?.source === "document" && scene.tense !== "future" && firstDay(inYear) > anchor.day;
      const granule = early ? shift(inYear, unit === "Q" ? -4 : -2) : inYear;
      return { value: timexValue(granule), granule, source: stated === null && anchor ? anchor.source : "words" };
    },
  };
}
