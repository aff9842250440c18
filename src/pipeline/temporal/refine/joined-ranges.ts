import { type Grammar, whollyMatches } from "../grammar/grammar.ts";
import type { Outline } from "../grammar/outline.ts";
import type { Placed } from "../read-surroundings.ts";

/** How two neighbouring mentions belong together: as the ends of what lasts, or of the time between which something happened. */
export type Joint = "lasts" | "between";

/** For each mention, how it is joined to the next one; null when it is not. */
export function findJoints(mentions: readonly Placed[], outline: Outline, { surroundings }: Grammar): (Joint | null)[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (!next || !isDate(mention) || !isDate(next)) return null;
    if (whollyMatches(surroundings.joins, outline, mention.end, next.start)) return "lasts";
    surroundings.between.expression.lastIndex = mention.start;
    const opened = surroundings.between.expression.test(outline.signs);
    return opened && whollyMatches(surroundings.and, outline, mention.end, next.start) ? "between" : null;
  });
}

function isDate({ reading }: Placed): boolean {
  return reading.type === "DATE";
}

/** The EDTF of a range between two dates; null when they have no plain names or stand in the wrong order. */
export function rangeOf(first: string | null, last: string | null, joint: Joint): string | null {
  if (first === null || last === null || /[[/]/.test(first + last)) return null;
  return joint === "lasts" ? `${first}/${last}` : `[${first}..${last}]`;
}
