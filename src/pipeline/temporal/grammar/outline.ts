import type { Lexicon, LexiconEntry } from "./lexicon.ts";

/**
 * A text with one character a token, so that forms can be patterns over kinds of words: a known word is its lexicon
 * sign, any other `x` or (capitalised) `X`, white space one blank, a break between paragraphs `¶`, and punctuation itself.
 */
export interface Outline {
  readonly text: string;
  readonly signs: string;
  /** Where each token begins, and, last, where the text ends. */
  readonly starts: readonly number[];
  readonly entries: readonly (LexiconEntry | undefined)[];
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
// Letters of all scripts in the basic plane, without the blocks of general punctuation, arrows and symbols.
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || (code > 0x2fff && code < 0xd800)));
const isCapital = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const plainSigns = new Map([
  ["–", "-"],
  ["—", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["'", "’"],
  ["‘", "’"],
]);

/** Divides a text into tokens, in time linear in its length. */
export function outline(text: string, lexicon: Lexicon): Outline {
  const starts: number[] = [];
  const entries: (LexiconEntry | undefined)[] = [];
  let signs = "";
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = isLetter(code) ? isLetter : isDigit(code) ? isDigit : isSpace(code) ? isSpace : null;
    const end = kind ? runEnd(text, at + 1, kind) : at + 1;
    const entry =
      kind === isLetter
        ? lexicon.lookUp(text.slice(at, end))
        : kind === isDigit
          ? lexicon.lookUpDigits(text.slice(at, end))
          : undefined;
    starts.push(at);
    entries.push(entry);
    if (entry) signs += entry.sign;
    else if (kind === isLetter) signs += isCapital(code) ? "X" : "x";
    else if (kind === isSpace) signs += isBreak(text, at, end) ? "¶" : " ";
    else signs += plainSigns.get(text.charAt(at)) ?? text.charAt(at);
    at = end;
  }
  starts.push(text.length);
  return { text, signs, starts, entries };
}

function runEnd(text: string, from: number, belongs: (code: number) => boolean): number {
  let end = from;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return end;
}

/** Two line ends make a new paragraph; a single one may stand inside a sentence. */
function isBreak(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines > 1;
}
