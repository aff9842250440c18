import { firstDay, type Granule, lastDay, yearOf } from "../calendar/granule.ts";
import { type Grammar, whollyMatches } from "../grammar/grammar.ts";
import type { Outline } from "../grammar/outline.ts";
import type { Placed } from "../read-surroundings.ts";
import type { Joint } from "./joined-ranges.ts";

/** A year that stands with a mention beside it, and that mention's index. */
export interface SharedYear {
  readonly year: number;
  readonly giver: number;
}

/** How a mention is joined to the next: as the ends of a range, as two of a list, or by a comma, which alone joins nothing. */
type Link = "range" | "list" | "comma" | null;

/** How many tokens a link has at most: “ bis in den ”. */
const LONGEST_LINK = 8;

/**
 * The years of dates that are joined to one that says it for all of them: “im August und September 1914”, “Mai, Juni und Juli 1911”, “vom 15. November
 * bis 15. Februar 1989”, “von Oktober 2023 bis März”. Null for a mention that has its own year or shares none.
 */
export function sharedYears(
  mentions: readonly Placed[],
  joints: readonly (Joint | null)[],
  outline: Outline,
  grammar: Grammar,
): (SharedYear | null)[] {
  const links = mentions.map((_, index) => (joints[index] ? "range" : linkBehind(mentions, index, outline, grammar)));
  const years: (SharedYear | null)[] = mentions.map(() => null);
  const share = (to: number, from: number, link: Link, pick: typeof yearBefore) => {
    const recurs = mentions[to]?.reading.recurs;
    const beside = dateOf(mentions[from], years[from] ?? null);
    if (!link || !recurs || !beside || years[to] || (link === "comma" && !years[from])) return;
    years[to] = { year: pick(beside, recurs, link), giver: years[from]?.giver ?? from };
  };
  for (let index = mentions.length - 2; index >= 0; index--) share(index, index + 1, links[index] ?? null, yearBefore);
  for (let index = 1; index < mentions.length; index++) {
    const link = links[index - 1];
    share(index, index - 1, link === "range" ? link : null, yearAfter);
  }
  return years;
}

function linkBehind(mentions: readonly Placed[], index: number, outline: Outline, { surroundings }: Grammar): Link {
  const [mention, next] = [mentions[index], mentions[index + 1]];
  if (!mention || !next || next.start - mention.end > LONGEST_LINK) return null;
  if (!mention.reading.recurs && !next.reading.recurs) return null;
  const between = (name: keyof typeof surroundings) =>
    whollyMatches(surroundings[name], outline, mention.end, next.start);
  if (between("joins")) return "range";
  return between("and") || between("or") ? "list" : between("comma") ? "comma" : null;
}

/** The day, month or season that a mention names with its year, be it shared. */
function dateOf(mention: Placed | undefined, shared: SharedYear | null): Granule | null {
  const dated = shared ? mention?.reading.recurs?.(shared.year) : mention?.reading.names;
  return dated && ["D", "M", "S"].includes(dated.unit) ? dated : null;
}

/** The year of what stands before a date: a range's beginning is never after its end, and of a list the nearest is meant (“Dezember und Januar 1990”). */
function yearBefore(beside: Granule, recurs: (year: number) => Granule, link: Link): number {
  const year = yearOf(beside);
  const [same, before] = [firstDay(recurs(year)), firstDay(recurs(year - 1))];
  const isLater = link === "range" ? same > lastDay(beside) : same - firstDay(beside) > firstDay(beside) - before;
  return isLater ? year - 1 : year;
}

/** The year of the end of a range that begins with a date: “von Oktober 2023 bis März” ends in 2024. */
function yearAfter(beside: Granule, recurs: (year: number) => Granule): number {
  const year = yearOf(beside);
  return lastDay(recurs(year)) < firstDay(beside) ? year + 1 : year;
}
