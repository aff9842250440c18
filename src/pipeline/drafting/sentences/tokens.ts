import type { Span } from "../../../model/span.ts";
import { remember } from "../../temporal/remember.ts";

/** A word, or a mark that parts clauses. */
export interface Token extends Span {
  /** Without the possessive ’s, which `end` includes. */
  readonly word: string;
  readonly lower: string;
  readonly isPossessive: boolean;
  readonly isCapital: boolean;
  readonly isMark: boolean;
}

const token =
  /[$€£]?[\p{L}\p{N}]+(?:[-‐‑'’.,/&][\p{L}\p{N}]+|(?<=\p{N}):\p{N}+)*%?|[,;:]|(?<=\s)[–—-]{1,2}(?=\s)|[()]/gu;

/**
 * The words and clause marks of a stretch of text; hyphens, apostrophes, inner full stops and commas belong to words ("U.S", "12,000",
 * "didn't").
 */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  token.lastIndex = 0;
  for (let found = token.exec(stretch); found; found = token.exec(stretch)) {
    const [whole] = found;
    const from = start + found.index;
    const { word, lower, isPossessive, isCapital, isMark } = wordOf(whole);
    tokens.push({ start: from, end: from + whole.length, word, lower, isPossessive, isCapital, isMark });
  }
  return tokens;
}

/** Words that are remembered as they are written: texts repeat theirs, and the same string is found sooner in every list. */
const REMEMBERED = 50_000;

const wordOf = remember(REMEMBERED, (whole: string): Omit<Token, keyof Span> => {
  const isPossessive = whole.length > 2 && isApostropheS(whole);
  const word = isPossessive ? whole.slice(0, -2) : whole;
  const lower = lowerOf(word);
  const isCapital = word.charCodeAt(0) !== lower.charCodeAt(0);
  return { word, lower, isPossessive, isCapital, isMark: marks.test(word) };
});

/** One of the marks that part clauses: no letter and no digit begins a word that is none. */
const marks = /^[,;:()–—-]/;

function isApostropheS(word: string): boolean {
  if (!word.endsWith("s")) return false;
  const before = word.charAt(word.length - 2);
  return before === "'" || before === "’";
}

/** In lower case, with straight apostrophes. */
export function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}
