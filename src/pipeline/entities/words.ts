import type { Span } from "../../model/span.ts";
import { LETTER, NUMBER, wordEnd } from "../word-ends.ts";

/** A word of a text: letters and digits, with a possessive ’s; hyphens part words. */
export interface Word extends Span {
  /** Without the possessive. */
  readonly text: string;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = nextWord(text, 0); start < text.length; ) {
    const bare = bareEnd(text, start);
    const end = withPossessive(text, bare);
    words.push({ start, end, text: text.slice(start, bare) });
    start = nextWord(text, end);
  }
  return words;
}

/** Where the first word from there on begins; the end of the text where none does. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && bareEnd(text, at) === at) at++;
  return at;
}

/** Where the word that begins there ends without its possessive; there where none begins. */
export function bareEnd(text: string, at: number): number {
  return wordEnd(text, at, LETTER | NUMBER);
}

/** Where a word ends of which all but its possessive ends there. */
export function withPossessive(text: string, end: number): number {
  return isPossessive(text, end) ? end + 2 : end;
}

/** Whether an apostrophe with an s stands there, and the word ends with it. */
function isPossessive(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return (mark === STRAIGHT || mark === CURLED) && text[at + 1] === "s" && !letterOrDigit.test(pointAt(text, at + 2));
}

/** The two apostrophes. */
const STRAIGHT = "'".charCodeAt(0);
const CURLED = "’".charCodeAt(0);

function pointAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
