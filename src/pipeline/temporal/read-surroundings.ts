import type { Candidate } from "./find-candidates.ts";
import type { Grammar, Surrounding } from "./grammar/grammar.ts";
import { createMatch, type Match } from "./grammar/match.ts";
import type { Outline } from "./grammar/outline.ts";
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
}

/** How many tokens a verb may stand away from a time to tell its tense; longer sentences have several clauses. */
const CLAUSE = 40;

/** Reads the words directly before each candidate, widens it by those that belong to it, and looks for the verb's tense. */
export function readSurroundings(candidates: readonly Candidate[], outline: Outline, grammar: Grammar): Placed[] {
  return candidates.map((candidate, index) => place(candidate, candidates[index - 1]?.end ?? 0, outline, grammar));
}

function place(candidate: Candidate, floor: number, outline: Outline, grammar: Grammar): Placed {
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
  const roughly = candidate.reading.mod ? null : take("roughly", "roughly", "roughly");
  const bound = bounds.find((each) => look(grammar.surroundings[each], start, outline)) ?? null;
  return { ...candidate, start, part, roughly, dayPart, bound, tense: tenseAround(candidate, outline, grammar) };
}

/** What an expression finds that looks back from a token. */
function look(
  expression: RegExp,
  at: number,
  outline: Outline,
): { readonly match: Match; readonly from: number } | null {
  expression.lastIndex = at;
  const found = expression.exec(outline.signs);
  if (!found) return null;
  const groups = Object.values(found.indices?.groups ?? {}).filter((group) => group !== undefined);
  return { match: createMatch(found, outline), from: Math.min(at, ...groups.map(([from]) => from)) };
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
