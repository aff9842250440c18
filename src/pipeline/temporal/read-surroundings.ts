import type { Candidate } from "./find-candidates.ts";
import type { Grammar, Surrounding } from "./grammar/grammar.ts";
import { createMatch, type Match } from "./grammar/match.ts";
import type { Outline } from "./grammar/outline.ts";
import type { Pattern } from "./grammar/pattern.ts";
import { tenseAround } from "./refine/tense.ts";
import type { Tense } from "./resolve/scene.ts";

/** How a time bounds what is told: “seit”, “ab”, “bis”, “vor”, “nach”. */
export type Bound = "since" | "from" | "until" | "before" | "after";
const bounds: readonly Bound[] = ["since", "from", "until", "before", "after"];

/** A candidate with what stands around it. */
export interface Placed extends Candidate {
  /** “Ende”, “Anfang”, … before it: a TIMEX3 `mod`. */
  readonly part: string | null;
  readonly roughly: string | null;
  /** The TIMEX3 part of the day in “Morgen des …”. */
  readonly dayPart: string | null;
  readonly bound: Bound | null;
  readonly tense: Tense;
  /** The number of its sentence. */
  readonly sentence: number;
}

/** Reads the words directly before each candidate, widens it by those that belong to it, and looks for the verb's tense. */
export function readSurroundings(candidates: readonly Candidate[], outline: Outline, grammar: Grammar): Placed[] {
  let sentence = 0;
  const placed = candidates.map((candidate, index) => {
    const floor = candidates[index - 1]?.end ?? 0;
    sentence += outline.signs.slice(floor, candidate.start).match(grammar.sentenceEnd)?.length ?? 0;
    return place(candidate, { floor, sentence }, outline, grammar);
  });
  return placed.map((each, index) => withSharedBound(each, placed[index - 1], placed[index + 1]));
}

/** “Vom 5. bis 22. November” is one time, so its first day has the tense of its last; “until 3 p.m. on Saturday” is one as well. */
function withSharedBound(mention: Placed, previous: Placed | undefined, next: Placed | undefined): Placed {
  if (mention.rule === "day-of-coming-date" && next) return { ...mention, tense: next.tense };
  const isOfClock = previous?.reading.timeOfDay !== undefined && mention.start - previous.end <= BESIDE_CLOCK;
  // "shortly before midnight on Friday" is on Friday.
  if (!isOfClock || !previous.bound || previous.bound === "before" || previous.bound === "after") return mention;
  return { ...mention, bound: previous.bound, tense: tenseOf(mention, previous.bound, mention.tense) };
}

/** How many tokens may stand between a time of the clock and its day: “ on the ”. */
const BESIDE_CLOCK = 5;

/** What stands around a time that no known word leads in. */
const alone = { part: null, roughly: null, dayPart: null, bound: null };

/** Whether the word before a time is one the lexicon knows, or a point as in “ca.”; most often it is not, and nothing need be tried. */
function isLedIn({ start }: Candidate, { signs, entries }: Outline): boolean {
  const before = /[ -]/.test(signs.charAt(start - 1)) ? start - 2 : start - 1;
  return entries[before] !== undefined || signs.charAt(before) === "." || signs.charAt(before) === " ";
}

/** The token before which no word can belong to a time, because it belongs to the last one, and the sentence's number. */
interface Limits {
  readonly floor: number;
  readonly sentence: number;
}

function place(candidate: Candidate, { floor, sentence }: Limits, outline: Outline, grammar: Grammar): Placed {
  const { reading, rule, end } = candidate;
  const tense = reading.names ? null : tenseAround(candidate, outline, grammar.tenses);
  if (!isLedIn(candidate, outline)) return { start: candidate.start, end, rule, reading, sentence, tense, ...alone };
  let { start } = candidate;
  const take = (name: Surrounding, group: string, wordClass: string): string | null => {
    const before = look(grammar.surroundings[name], start, outline);
    if (!before || before.from < floor) return null;
    const value = before.match.value(group, wordClass);
    if (value === undefined) return null;
    start = before.from;
    return String(value);
  };
  const dated = reading.type === "DATE";
  const dayPart = dated ? (take("dayPart", "daypart", "daypart") ?? take("dayPart", "daypart2", "smallhours")) : null;
  const part = take("part", "part", "part") ?? take("part", "part2", "partadjective");
  const around = reading.names?.unit === "Y" && stands(grammar.surroundings.aroundYear, start, outline);
  const roughly = reading.mod ? null : around ? "APPROX" : take("roughly", "roughly", "roughly");
  const bound = bounds.find((each) => stands(grammar.surroundings[each], start, outline)) ?? null;
  return {
    start,
    end,
    rule,
    reading,
    sentence,
    tense: tenseOf(candidate, bound, tense),
    part,
    roughly,
    dayPart,
    bound,
  };
}

/** “Since” looks back; “until Friday” and “ab Montag” look ahead unless the verb looks back; what recurs every year is the nearest anyway. */
function tenseOf({ reading }: Candidate, bound: Bound | null, tense: Tense): Tense {
  if (bound === "since") return "past";
  if (tense !== null || reading.recurs || reading.names) return tense;
  return bound === "until" || bound === "from" ? "future" : null;
}

function stands({ expression }: Pattern, at: number, { signs }: Outline): boolean {
  expression.lastIndex = at;
  return expression.test(signs);
}

/** What an expression finds that looks back from a token. */
function look(
  { expression, names }: Pattern,
  at: number,
  outline: Outline,
): { readonly match: Match; readonly from: number } | null {
  expression.lastIndex = at;
  const found = expression.exec(outline.signs);
  if (!found) return null;
  const groups = Object.values(found.indices?.groups ?? {}).filter((group) => group !== undefined);
  return { match: createMatch(found, names, outline), from: Math.min(at, ...groups.map(([from]) => from)) };
}
