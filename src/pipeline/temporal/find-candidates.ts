import type { Reading } from "./form.ts";
import type { Grammar, SoughtPattern } from "./grammar/grammar.ts";
import { createMatch } from "./grammar/match.ts";
import type { Outline } from "./grammar/outline.ts";

/** A stretch of the outline that a form reads as a time. */
export interface Candidate {
  /** The first token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: Reading;
}

type Kind = "news" | "narrative";

/** The longest candidates that do not overlap, in the order of the text; of equally long ones the earlier form's. */
export function findCandidates(outline: Outline, { openings }: Grammar, kind: Kind): Candidate[] {
  const { signs } = outline;
  const found: Candidate[] = [];
  // A pattern is not looked for inside what it has found.
  const nextAt = new Uint32Array(openings.things.length);
  let at = 0;
  const tryPattern = (pattern: SoughtPattern, number: number) => {
    if (at < (nextAt[number] as number) || (kind === "news" && pattern.form.narrativeOnly === true)) return;
    const candidate = matchAt(pattern, at, outline);
    if (!candidate) return;
    nextAt[number] = pattern.expression.lastIndex;
    found.push(candidate);
  };
  for (; at < signs.length; at++) openings.tryAt(signs, at, tryPattern);
  return keepLongest(found);
}

/** What a form reads there; null where its pattern does not match, or says nothing after all. */
function matchAt({ form, expression, names }: SoughtPattern, at: number, outline: Outline): Candidate | null {
  expression.lastIndex = at;
  const result = expression.exec(outline.signs);
  const match = result && createMatch(result, names, outline);
  const reading = match && form.read(match);
  return reading && { start: match.start, end: withoutBlank(outline.signs, match.end), rule: form.name, reading };
}

/** A pattern may take the blank before an optional word that is not there. */
function withoutBlank(signs: string, end: number): number {
  return signs.charAt(end - 1) === " " ? end - 1 : end;
}

/** Sorts by place and lets each overlap be won by the longer one; the sort keeps the order of the forms among equals. */
function keepLongest(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const byPlace = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const candidate of byPlace) {
    const previous = kept.at(-1);
    if (!previous || candidate.start >= previous.end) kept.push(candidate);
    else if (candidate.end - candidate.start > previous.end - previous.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}
