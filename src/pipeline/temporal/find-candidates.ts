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
export function findCandidates(outline: Outline, { possible }: Grammar, kind: Kind): Candidate[] {
  const sought = possible(outline.signs).filter(({ form }) => kind === "narrative" || form.narrativeOnly !== true);
  return keepLongest(sought.flatMap((each) => findForm(outline, each)));
}

function findForm(outline: Outline, { form, expression, names }: SoughtPattern): Candidate[] {
  const found: Candidate[] = [];
  expression.lastIndex = 0;
  for (let result = expression.exec(outline.signs); result; result = expression.exec(outline.signs)) {
    const match = createMatch(result, names, outline);
    const reading = form.read(match);
    if (reading)
      found.push({ start: match.start, end: withoutBlank(outline.signs, match.end), rule: form.name, reading });
    // A match that says nothing may hide one that begins inside it.
    else expression.lastIndex = match.start + 1;
  }
  return found;
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
