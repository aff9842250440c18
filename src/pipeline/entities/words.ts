import type { Span } from "../../model/span.ts";
import { rememberWords } from "../remember-words.ts";
import { LETTER, NUMBER, wordEnd } from "../word-ends.ts";

/** A word of a text: letters and digits, with a possessive ’s; hyphens part words. */
export interface Word extends Span {
  /** Without the possessive. */
  readonly text: string;
}

/** The same string for each time that a word stands somewhere is found sooner in every list. */
const wordAt = rememberWords((word) => word);

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at, LETTER | NUMBER);
    const next = isPossessive(text, end) ? end + 2 : end;
    if (end > at) words.push({ start: at, end: next, text: wordAt(text, at, end) });
    at = end > at ? next : at + 1;
  }
  return words;
}

/** Whether an apostrophe with an s stands there, and the word ends with it. */
function isPossessive(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (mark === "'" || mark === "’") && text.charAt(at + 1) === "s" && !letterOrDigit.test(pointAt(text, at + 2));
}

function pointAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
