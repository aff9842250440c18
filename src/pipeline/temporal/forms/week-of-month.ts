import { denote } from "../calendar/denotation.ts";
import { monthIn } from "../calendar/granule.ts";
import type { Form } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { resolveInYear } from "../resolve/in-year.ts";
import type { Resolution, Scene } from "../resolve/scene.ts";
import { firstNumber, monthClasses } from "./calendar-date.ts";
import { readYear } from "./read-year.ts";

/**
 * A week counted within a month: “the last week of August”, “in der ersten Maiwoche 2023”. TIMEX3 calls it a week's duration; it denotes the
 * beginning, middle or end of that month. Groups: `ordinal` or `final`, `month`, `year`, `bc`.
 */
export function weekOfMonth(patterns: readonly string[]): Form {
  return {
    name: "week-of-month",
    patterns,
    read: (match) => {
      const [month, part] = [firstNumber(match, "month", monthClasses), partOf(match)];
      if (!(month >= 1 && month <= 12) || part === null) return null;
      const inYear = (year: number) => monthIn(year, month);
      const year = readYear(match);
      const monthOf = (scene: Scene): Pick<Resolution, "granule" | "source"> =>
        year === null ? resolveInYear(scene, inYear, "") : { granule: inYear(year), source: "words" };
      return {
        type: "DURATION",
        resolve: (scene) => {
          const { granule, source } = monthOf(scene);
          return { value: "P1W", granule: null, source, edtf: granule && denote(granule, part) };
        },
      };
    },
  };
}

/** The part of the month in which its first, second, … or last week lies; null beyond the fifth. */
function partOf(match: Match): string | null {
  const nth = match.has("final") ? 5 : match.number("ordinal", "ordinal");
  if (!(nth >= 1 && nth <= 5)) return null;
  return nth === 1 ? "START" : nth >= 4 ? "END" : "MID";
}
