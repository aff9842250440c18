import { formatYear } from "../../../model/day.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, type Reading, stated } from "../form.ts";
import type { Match } from "../grammar/match.ts";

/** A century by its number: “19. Jahrhundert”, “8. Jh. v. Chr.”, “the twentieth century”. Groups: `century`, `bc`. */
export function century(patterns: readonly string[]): Form {
  return { name: "century", patterns, read: readCentury };
}

function readCentury(match: Match): Reading | null {
  const number = [match.number("century"), match.number("century", "ordinal")].find((each) => !Number.isNaN(each));
  if (number === undefined || number < 1 || number > 30) return null;
  if (match.has("bc")) {
    const bounds = [1 - number * 100, -100 * (number - 1)].map(formatYear);
    return stated("DATE", {
      value: `BC${String(number - 1).padStart(2, "0")}`,
      granule: null,
      edtf: `[${bounds.join("..")}]`,
    });
  }
  const granule = { unit: "CE" as const, at: number - 1 };
  return stated("DATE", { value: timexValue(granule), granule });
}
