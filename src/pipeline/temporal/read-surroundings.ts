import type { Candidate } from "./find-candidates.ts";
import type { Grammar, Surrounding } from "./grammar/grammar.ts";
import { createMatch, type Match } from "./grammar/match.ts";
import type { Outline } from "./grammar/outline.ts";
import type { Pattern } from "./grammar/pattern.ts";
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
  /** Whether it stands at the beginning of its sentence, where a story moves on. */
  readonly opens: boolean;
  readonly bracketed: boolean;
  /** Whether it stands in a short line of its own, such as a heading. */
  readonly heading: boolean;
}

/** How many tokens a verb may stand away from a time to tell its tense; longer sentences have several clauses. */
const CLAUSE = 40;

/** Reads the words directly before each candidate, widens it by those that belong to it, and looks for the verb's tense. */
export function readSurroundings(candidates: readonly Candidate[], outline: Outline, grammar: Grammar): Placed[] {
  let sentence = 0;
  const placed = candidates.map((candidate, index) => {
    const floor = candidates[index - 1]?.end ?? 0;
    sentence += outline.signs.slice(floor, candidate.start).match(grammar.sentenceEnd)?.length ?? 0;
    return {
      ...place(candidate, floor, outline, grammar),
      sentence,
      opens: opensSentence(candidate, outline, grammar),
      bracketed: isBracketed(candidate, outline),
      heading: isHeading(candidate, outline),
    };
  });
  return placed.map((each, index) => ({ ...each, tense: sharedTense(each, placed[index + 1]) }));
}

/** “Vom 5. bis 22. November” is one time, so its first day has the tense of its last. */
function sharedTense({ rule, tense }: Placed, next: Placed | undefined): Tense {
  return rule === "day-of-coming-date" && next ? next.tense : tense;
}

/** How many tokens may stand before a time that opens its sentence: “Im Frühjahr des Jahres 1916 …”. */
const OPENING = 6;

function opensSentence({ start }: Candidate, { signs }: Outline, { sentenceEnd }: Grammar): boolean {
  const before = signs.slice(Math.max(0, start - OPENING), start);
  return (start <= OPENING || before.match(sentenceEnd) !== null) && !before.includes("(");
}

/** How many tokens a heading has at most. */
const HEADING = 16;

function isHeading({ start, end }: Candidate, { signs }: Outline): boolean {
  const before = signs.slice(Math.max(0, start - HEADING), start);
  const after = signs.slice(end, end + HEADING);
  const opened = before.includes("¶") || start < HEADING;
  return opened && /^[^¶.!?]*(?:¶|$)/.test(after) && !/[.!?]/.test(before.slice(before.lastIndexOf("¶") + 1));
}

function isBracketed({ start }: Candidate, { signs }: Outline): boolean {
  const before = signs.slice(Math.max(0, start - CLAUSE), start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

function place(
  candidate: Candidate,
  floor: number,
  outline: Outline,
  grammar: Grammar,
): Omit<Placed, "sentence" | "opens" | "bracketed" | "heading"> {
  let { start } = candidate;
  const take = (name: Surrounding, group: string, wordClass: string): string | null => {
    const before = look(grammar.surroundings[name], start, outline);
    if (!before || before.from < floor) return null;
    const value = before.match.value(group, wordClass);
    if (value === undefined) return null;
    start = before.from;
    return String(value);
  };
  const dated = candidate.reading.type === "DATE";
  const dayPart = dated ? take("dayPart", "daypart", "daypart") : null;
  const part = take("part", "part", "part") ?? take("part", "part2", "partadjective");
  const around = candidate.reading.names?.unit === "Y" && stands(grammar.surroundings.aroundYear, start, outline);
  const roughly = candidate.reading.mod ? null : around ? "APPROX" : take("roughly", "roughly", "roughly");
  const bound = bounds.find((each) => stands(grammar.surroundings[each], start, outline)) ?? null;
  return {
    ...candidate,
    start,
    part,
    roughly,
    dayPart,
    bound,
    tense: candidate.reading.names ? null : tenseOf(candidate, bound, tenseAround(candidate, outline, grammar)),
  };
}

/** “Until Friday” and “ab Montag” look ahead unless the verb looks back; what recurs every year is the nearest anyway. */
function tenseOf({ reading }: Candidate, bound: Bound | null, tense: Tense): Tense {
  if (tense !== null || reading.recurs) return tense;
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

function tenseAround({ start, end }: Candidate, { signs }: Outline, { tenses }: Grammar): Tense {
  const before = signs.slice(Math.max(0, start - CLAUSE), start).replace(/^.*[!?;¶]|^.*[^\d]\. /su, "");
  const after = signs.slice(end, end + CLAUSE).replace(/[!?;¶].*|\. .*/su, "");
  const distance = (expression: RegExp) => Math.min(fromEnd(before, expression), fromStart(after, expression));
  const [past, future] = [distance(tenses.past), distance(tenses.future)];
  if (past === future) return null;
  return past < future ? "past" : "future";
}

function fromStart(signs: string, expression: RegExp): number {
  expression.lastIndex = 0;
  return expression.exec(signs)?.index ?? Number.POSITIVE_INFINITY;
}

function fromEnd(signs: string, expression: RegExp): number {
  let last = -1;
  expression.lastIndex = 0;
  while (expression.test(signs)) last = expression.lastIndex;
  return last < 0 ? Number.POSITIVE_INFINITY : signs.length - last;
}
