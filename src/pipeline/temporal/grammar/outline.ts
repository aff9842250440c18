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

const PUNCTUATION = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

const [UNKNOWN, UNKNOWN_CAPITAL, BLANK, PARAGRAPH] = [..."xX ¶"].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

/** Dashes and apostrophes of all kinds are one each. */
const plainSigns = new Map(
  ["–-", "—-", "‑-", "−-", "'’", "‘’"].map(
    ([written, plain]) => [written?.charCodeAt(0), plain?.charCodeAt(0)] as [number, number],
  ),
);

/** Letters are those of all scripts in the basic plane, without the blocks of general punctuation, arrows and symbols. */
function kindOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 0xa0) return PUNCTUATION;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return SPACE;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || (code > 0x2fff && code < 0xd800))
    ? LETTER
    : PUNCTUATION;
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

const OTHER = "*".charCodeAt(0);
/** A byte order mark is a token like any other. */
const asText = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Divides a text into tokens, in time linear in its length. */
export function outline(text: string, lexicon: Lexicon): Outline {
  const starts: number[] = [];
  const entries: (LexiconEntry | undefined)[] = [];
  const codes = new Uint16Array(text.length);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    const end = kind === PUNCTUATION ? at + 1 : runEnd(text, at + 1, kind);
    const entry =
      kind === LETTER
        ? lexicon.lookUp(text, at, end)
        : kind === DIGIT
          ? lexicon.lookUpDigits(text.slice(at, end))
          : undefined;
    codes[starts.length] = entry ? entry.sign.charCodeAt(0) : signOf(text, at, end, kind);
    starts.push(at);
    entries.push(entry);
    at = end;
  }
  const signs = asText.decode(codes.subarray(0, starts.length));
  starts.push(text.length);
  return { text, signs, starts, entries };
}

function signOf(text: string, start: number, end: number, kind: number): number {
  const code = text.charCodeAt(start);
  if (kind === LETTER) return isCapital(code) ? UNKNOWN_CAPITAL : UNKNOWN;
  if (kind === SPACE) return isBreak(text, start, end) ? PARAGRAPH : BLANK;
  // Half of a character beyond the basic plane would not survive decoding.
  return code >= 0xd800 && code < 0xe000 ? OTHER : (plainSigns.get(code) ?? code);
}

function runEnd(text: string, from: number, kind: number): number {
  let end = from;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

/** Two line ends make a new paragraph; a single one may stand inside a sentence. */
function isBreak(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines > 1;
}
