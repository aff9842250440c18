import type { Language } from "../../../model/localized.ts";
import type { Span } from "../../../model/span.ts";
import { rememberWords } from "../../remember/remember-words.ts";
import { LETTER, NUMBER, wordEnd } from "../../word-ends.ts";
import type { WordReading } from "./word-reading.ts";

/** A word, or a mark that parts clauses. */
export interface Token extends Span {
  /** Without the possessive ’s, which `end` includes. */
  readonly word: string;
  readonly lower: string;
  readonly isPossessive: boolean;
  readonly isCapital: boolean;
  readonly isMark: boolean;
  /** Shared by all tokens that are written like this. */
  readonly form: WordForm;
}

/** What is known of a word by its letters alone, worked out once while it is remembered. */
interface WordForm extends Omit<Token, keyof Span | "form"> {
  /** It begins with a digit, or with one behind the sign of a currency. */
  readonly isNumber: boolean;
  /** What it may be in each language; null: not looked at yet. */
  readonly readings: Record<Language, WordReading | null>;
  /** Of which classes of words it was asked whether it belongs to them, and of these those to which it does: see `wordClass`. */
  readonly classes: { asked: number; held: number };
}

/**
 * The words and clause marks of a stretch of text; hyphens, apostrophes, inner full stops and commas belong to words ("U.S", "12,000",
 * "didn't").
 */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length; ) {
    const last = tokenEnd(stretch, at);
    if (last > at) {
      const form = wordAt(stretch, at, last);
      const { word, lower, isPossessive, isCapital, isMark } = form;
      tokens.push({ start: start + at, end: start + last, word, lower, isPossessive, isCapital, isMark, form });
    }
    at = Math.max(last, at + 1);
  }
  return tokens;
}

/** Where the token that begins there ends; `at` itself where none does. */
function tokenEnd(text: string, at: number): number {
  const from = isOneOf("$€£", text, at) ? at + 1 : at;
  let end = wordEnd(text, from, LETTER | NUMBER);
  if (end === from) return markEnd(text, at);
  for (let next = joinedEnd(text, end); next > end; next = joinedEnd(text, end)) end = next;
  return isOneOf("%", text, end) ? end + 1 : end;
}

/** A word goes on after a sign inside it, a time of the clock after its colon. */
function joinedEnd(text: string, at: number): number {
  const kinds = isOneOf("-‐‑'’.,/&", text, at)
    ? LETTER | NUMBER
    : isOneOf(":", text, at) && isNumberBefore(text, at)
      ? NUMBER
      : 0;
  const end = kinds === 0 ? at : wordEnd(text, at + 1, kinds);
  return end > at + 1 ? end : at;
}

function isNumberBefore(text: string, at: number): boolean {
  return [at - 1, at - 2].some((from) => from >= 0 && wordEnd(text, from, NUMBER) >= at);
}

function markEnd(text: string, at: number): number {
  if (isOneOf(",;:()", text, at)) return at + 1;
  if (!isOneOf(dashes, text, at) || !isSpace(text, at - 1)) return at;
  const end = isOneOf(dashes, text, at + 1) ? at + 2 : at + 1;
  return isSpace(text, end) ? end : at;
}

const dashes = "–—-";

function isOneOf(signs: string, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  for (let index = 0; index < signs.length; index++) if (signs.charCodeAt(index) === code) return true;
  return false;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** The same string for each time that a word stands somewhere is found sooner in every list. */
const wordAt = rememberWords((whole): WordForm => {
  const isPossessive = whole.length > 2 && isApostropheS(whole);
  const word = isPossessive ? whole.slice(0, -2) : whole;
  const lower = lowerOf(word);
  const isCapital = word.charCodeAt(0) !== lower.charCodeAt(0) || capitals.test(word);
  const [isMark, isNumber] = [marks.test(word), number.test(word)];
  const readings = { de: null, en: null };
  return { word, lower, isPossessive, isCapital, isMark, isNumber, readings, classes: { asked: 0, held: 0 } };
});

/** One of the marks that part clauses: no letter and no digit begins a word that is none. */
const marks = /^[,;:()–—-]/;

const number = /^[$€£]?\p{N}/u;

function isApostropheS(word: string): boolean {
  if (!word.endsWith("s")) return false;
  const before = word.charAt(word.length - 2);
  return before === "'" || before === "’";
}

/** Abbreviations that are no small words for all their letters. */
const capitals = /^(?:WHO|IT|US)$/;

/** In lower case, with straight apostrophes. */
function lowerOf(word: string): string {
  if (capitals.test(word)) return word;
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}
