import type { Outline } from "../grammar/outline.ts";

/** Where in the text's own order a date stands: what tells a story's dates from its background. */
export interface PlaceInText {
  /** At the beginning of a sentence, where a story moves on. */
  readonly opens: boolean;
  readonly bracketed: boolean;
  /** In a short line of its own, above what it dates. */
  readonly heading: boolean;
}

/** How many tokens may stand before a time that opens its sentence: “Im Frühjahr des Jahres 1916 …”. */
const OPENING = 4;
/** How many tokens a heading has at most. */
const HEADING = 16;
/** How many tokens a bracket may hold before a time. */
const BRACKET = 40;

/** Reads the place of the tokens from `start` to `end`. */
export function placeInText(start: number, end: number, outline: Outline): PlaceInText {
  const { signs } = outline;
  const opening = signs.slice(Math.max(0, start - OPENING), start);
  const before = signs.slice(Math.max(0, start - HEADING), start);
  const after = signs.slice(end, end + HEADING);
  const bracket = signs.slice(Math.max(0, start - BRACKET), start);
  const alone = (before.includes("¶") || start < HEADING) && !/[.!?]/.test(before.slice(before.lastIndexOf("¶") + 1));
  return {
    opens: (start <= OPENING || endsBetween(start - OPENING, start, outline)) && !opening.includes("("),
    bracketed: bracket.lastIndexOf("(") > bracket.lastIndexOf(")"),
    heading: alone && /^[^¶.!?]*(?:¶|$)/.test(after),
  };
}

/** Whether a sentence ends among the tokens; the stop of an ordinal ends none. */
function endsBetween(from: number, to: number, { signs, entries }: Outline): boolean {
  for (let at = from; at < to; at++) {
    const stop = signs.charAt(at) === "." && entries[at - 1]?.values.number === undefined;
    if (stop || "!?:¶".includes(signs.charAt(at))) return true;
  }
  return false;
}
