import type { Outline } from "../grammar/outline.ts";
import type { Tense } from "../resolve/scene.ts";

/** How many tokens a verb may stand away from a time to tell its tense; longer sentences have several clauses. */
const CLAUSE = 40;

/** The tense that each sign of a verb tells; "present": of the auxiliary before a participle, "is closed". */
export type TenseBySign = ReadonlyMap<string, "past" | "future" | "present">;

/** Tokens between a participle and the time after it: a blank, a preposition, a blank. */
const RIGHT_BEFORE = 3;

interface Tokens {
  readonly start: number;
  readonly end: number;
}

/** "Soll den Vertrag im Dezember unterschrieben haben": up to the end of the clause, what is said to have happened. */
const saidToHaveHappened =
  /^(?:soll(?:en)?|will|wollen)\P{L}(?:(?!\. )[^,;:!?\n]|, (?:als|wie|so|d(?:er|ie|as|em|en)|nach|laut) [^,;:!?\n]*,)*?(?:t|en) (?:haben|sein)(?=[.,;:!?\n]|$)/u;

/** Characters of such a clause. */
const LONGEST_REPORT = 300;

/** The tense of the verb nearest to a time, given by its tokens, within its sentence; null when there is none, or one of each as near. */
export function tenseAround({ start, end }: Tokens, outline: Outline, tenses: TenseBySign): Tense {
  const before = nearestVerb(outline, tenses, start - 1, -1);
  const after = nearestVerb(outline, tenses, end, 1);
  if (before.distance === after.distance) return before.tense === after.tense ? before.tense : null;
  return before.distance < after.distance ? before.tense : after.tense;
}

function nearestVerb(
  outline: Outline,
  tenses: TenseBySign,
  from: number,
  step: 1 | -1,
): { readonly tense: Tense; readonly distance: number } {
  for (let distance = 0; distance < CLAUSE; distance++) {
    const at = from + distance * step;
    const sign = outline.signs.charAt(at);
    if (sign === "" || endsSentence(outline, at)) break;
    const tense = tenses.get(sign);
    if (tense && tense !== "present") {
      if (step > 0 && isJoined(outline, at)) break;
      if (tense === "future" && step < 0 && isSaidToHaveHappened(outline, at)) return { tense: "past", distance };
      if (step < 0 && tense === "past" && isToBe(outline, tenses, at)) return { tense: "future", distance };
      const isNow = tense === "past" && step < 0 && distance <= RIGHT_BEFORE && isState(outline, tenses, at);
      return { tense: isNow ? null : tense, distance };
    }
  }
  return { tense: null, distance: CLAUSE };
}

/** “Is closed on Dec. 30”: the participle after such an auxiliary tells of no past. */
function isState({ signs }: Outline, tenses: TenseBySign, at: number): boolean {
  return signs.charAt(at - 1) === " " && tenses.get(signs.charAt(at - 2)) === "present";
}

/** "(charged on Monday) and will appear": what is joined to the clause of a time tells nothing of it. */
function isJoined(outline: Outline, at: number): boolean {
  return /^(?:and|but)$/.test(wordAt(outline, at - 2));
}

/** "Will be heard in September": the participle tells of no past. */
function isToBe(outline: Outline, tenses: TenseBySign, at: number): boolean {
  return wordAt(outline, at - 2) === "be" && tenses.get(outline.signs.charAt(at - 4)) === "future";
}

function isSaidToHaveHappened({ text, starts }: Outline, at: number): boolean {
  const start = starts[at] ?? 0;
  return saidToHaveHappened.test(text.slice(start, start + LONGEST_REPORT));
}

/** The token there, as it is written; empty before the first. */
function wordAt({ text, starts }: Outline, at: number): string {
  return at < 0 ? "" : text.slice(starts[at], starts[at + 1]);
}

/** A full stop ends a sentence before a blank, unless it stands behind a number, as in “am 3. Mai”, or before a small letter, as in “3 p.m. on”. */
function endsSentence({ signs, text, starts }: Outline, at: number): boolean {
  const sign = signs.charAt(at);
  if (sign === "." || sign === ":") {
    const isBehindWord = /^(?:\p{L}.*|\p{N}{4})$/su.test(text.slice(starts[at - 1], starts[at]));
    return signs.charAt(at + 1) === " " && isBehindWord && !/\p{Ll}/u.test(text.charAt(starts[at + 2] ?? text.length));
  }
  return sign === "!" || sign === "?" || sign === ";" || sign === "¶";
}
