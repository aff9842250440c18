import { timexValue } from "../calendar/timex-value.ts";
import { type Form, type Reading, stated } from "../form.ts";
import type { Match } from "../grammar/match.ts";

/** A decade: “die neunziger Jahre”, “in den Achtzigern”, “1960er-Jahre”, “the 1970s”. Groups: `decade`, `bc`. */
export function decade(patterns: readonly string[]): Form {
  return { name: "decade", patterns, read: readDecade };
}

function readDecade(match: Match): Reading | null {
  const classes = ["decadeyears", "decadeword", "decadeplural", "number"];
  const number = classes.map((each) => match.number("decade", each)).find((each) => !Number.isNaN(each));
  if (number === undefined || number % 10 !== 0) return null;
  if (match.has("bc")) {
    const bounds = [1 - (number + 9), 1 - number].map((year) => `-${String(-year).padStart(4, "0")}`);
    return stated("DATE", {
      value: `BC${String(number / 10).padStart(3, "0")}`,
      granule: null,
      edtf: `[${bounds.join("..")}]`,
    });
  }
  if (isCentury(number)) {
    const granule = { unit: "CE" as const, at: number / 100 };
    return stated("DATE", { value: timexValue(granule), granule });
  }
  // “The twenties” of a text of our time can be either century's; the past ones are far more often written about.
  const granule = { unit: "DE" as const, at: number < 100 ? 190 + number / 10 : number / 10 };
  return stated("DATE", { value: timexValue(granule), granule });
}

/** “The 1800s”: nobody says so of ten years alone that lie that far back; the century holds both readings. */
function isCentury(number: number): boolean {
  return number >= 1000 && number < 1900 && number % 100 === 0;
}
