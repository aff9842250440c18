import type { Span } from "../../../model/span.ts";

/** A word, or a mark that parts clauses. */
export interface Token extends Span {
  /** Without the possessive ’s, which `end` includes. */
  readonly word: string;
  readonly lower: string;
  readonly isPossessive: boolean;
}

const token = /[\p{L}\p{N}]+(?:[-‐‑'’.,][\p{L}\p{N}]+)*|[,;:]|(?<=\s)[–—-](?=\s)|[()]/gu;

/** The words and clause marks of a stretch of text; hyphens and inner full stops and commas belong to words ("U.S", "12,000"). */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  return Array.from(text.slice(start, end).matchAll(token), (found) => {
    const word = found[0].replace(/['’]s$/u, "");
    return {
      start: start + found.index,
      end: start + found.index + found[0].length,
      word,
      lower: word.toLowerCase(),
      isPossessive: word !== found[0],
    };
  });
}

/** Whether a token is a word that begins with a capital. */
export function isCapitalised({ word }: Token): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a token parts clauses. */
export function isMark({ word }: Token): boolean {
  return /^[,;:()–—-]$/u.test(word);
}
