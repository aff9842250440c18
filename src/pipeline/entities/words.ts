import type { Span } from "../../model/span.ts";

/** A word of a text: letters and digits, with a possessive ’s; hyphens part words. */
export interface Word extends Span {
  /** Without the possessive. */
  readonly text: string;
}

const word = /[\p{L}\p{N}]+/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  word.lastIndex = 0;
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const end = word.lastIndex;
    if (isPossessive(text, end)) word.lastIndex = end + 2;
    words.push({ start: found.index, end: word.lastIndex, text: found[0] });
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
