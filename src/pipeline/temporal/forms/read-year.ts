import type { Match } from "../grammar/match.ts";

/** Two-digit years up to this one are of this century: “18” is 2018, “74” is 1974. */
const LAST_OF_THIS_CENTURY = 49;

/** The astronomical year in the groups `year` and `bc`; two digits are of the century nearest, unless `ad` says whose; null when there is none. */
export function readYear(match: Match, group = "year"): number | null {
  const digits = match.words(group).replace(/\D/g, "");
  if (digits === "") return null;
  const year = Number(digits);
  if (match.has("bc")) return 1 - year;
  if (digits.length > 2 || match.has("ad")) return year;
  return year + (year <= LAST_OF_THIS_CENTURY ? 2000 : 1900);
}
