import type { Span } from "../../../model/span.ts";

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
const possessive = /['’]s$/u;

/**
 * The words and clause marks of a stretch of text; hyphens, apostrophes, inner full stops and commas belong to words ("U.S", "12,000",
 * "didn't").
 */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(start, end).matchAll(token)) {
    const [whole] = found;
    const from = start + found.index;
    const isPossessive = whole.length > 2 && possessive.test(whole);
    const word = isPossessive ? whole.slice(0, -2) : whole;
    const lower = word.toLowerCase().replaceAll("’", "'");
    tokens.push({
      start: from,
      end: from + whole.length,
      word,
      lower,
      isPossessive,
      isCapital: word.charAt(0) !== lower.charAt(0),
      isMark: !/[\p{L}\p{N}]/u.test(word),
    });
  }
  return tokens;
}
