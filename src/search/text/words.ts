import type { Span } from "../../model/span.ts";

/** A word of a text: as it is compared, and where it stands. */
export interface Word extends Span {
  readonly folded: string;
}

/** A number in groups of three ("12.000", "11,000"), or letters and digits without a break. */
const wordPattern = /\p{N}{1,3}(?:[.,’\u00a0\u202f]\p{N}{3})+(?!\p{N})|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in its order; hyphens and apostrophes part them. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (found) => ({
    folded: foldWord(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const spelledOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", œ: "oe", ø: "oe" };

const plain = /^[a-z0-9]*$/;

/** A word as it is compared: in lower case, umlauts and ß spelled out, without other accents; a number without separators. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  if (/^\p{N}[^\p{L}]*$/u.test(lower)) return lower.replace(/[^\p{N}]/gu, "");
  return lower
    .normalize("NFC")
    .replace(/[äöüßæœø]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
