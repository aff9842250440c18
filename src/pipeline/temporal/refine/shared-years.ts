import { firstDay, type Granule, lastDay, yearOf } from "../calendar/granule.ts";
import { type Grammar, whollyMatches } from "../grammar/grammar.ts";
import type { Outline } from "../grammar/outline.ts";
import type { Placed } from "../read-surroundings.ts";

/** A year that stands with a later mention, and that mention's index. */
export interface SharedYear {
  readonly year: number;
  readonly giver: number;
}

/**
 * The years of dates that are joined to a later one which says it for all of them: “im August und September 1914”, “Mai, Juni und Juli 1911”,
 * “vom 15. November bis 15. Februar 1989”. Null for a mention that has its own year or shares none.
 */
export function sharedYears(
  mentions: readonly Placed[],
  outline: Outline,
  { surroundings }: Grammar,
): (SharedYear | null)[] {
  const years: (SharedYear | null)[] = mentions.map(() => null);
  for (let index = mentions.length - 2; index >= 0; index--) {
    const [mention, next] = [mentions[index], mentions[index + 1]];
    const recurs = mention?.reading.recurs;
    if (!mention || !next || !recurs) continue;
    const shared = years[index + 1] ?? null;
    const dated = shared ? next.reading.recurs?.(shared.year) : next.reading.names;
    if (!dated || !["D", "M", "S"].includes(dated.unit)) continue;
    const between = (pattern: keyof typeof surroundings) =>
      whollyMatches(surroundings[pattern], outline, mention.end, next.start);
    const year = between("joins")
      ? lastYearUpTo(dated, recurs)
      : between("and") || between("or") || (shared && between("comma"))
        ? nearestYear(dated, recurs)
        : null;
    if (year !== null) years[index] = { year, giver: shared?.giver ?? index + 1 };
  }
  return years;
}

/** The last year in which a range can begin that ends with `end`. */
function lastYearUpTo(end: Granule, recurs: (year: number) => Granule): number {
  const year = yearOf(end);
  return firstDay(recurs(year)) > lastDay(end) ? year - 1 : year;
}

/** Whichever is nearer, in the year of the date beside it or in the one before: “Dezember und Januar 1990” begins in 1989. */
function nearestYear(beside: Granule, recurs: (year: number) => Granule): number {
  const year = yearOf(beside);
  const behind = firstDay(recurs(year)) - firstDay(beside);
  return behind > firstDay(beside) - firstDay(recurs(year - 1)) ? year - 1 : year;
}
