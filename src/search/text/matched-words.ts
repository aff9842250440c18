import { type Phrase, phraseStarts } from "./find-phrase.ts";
import { BREAK } from "./index-file.ts";
import type { SearchIndex } from "./search-index.ts";
import { exactRange } from "./sorted-words.ts";
import type { WordForm } from "./word-forms.ts";

/** What a query asks for, in numbers of words. */
export interface Asked {
  readonly words: readonly (readonly WordForm[])[];
  readonly phrases: readonly Phrase[];
}

/** For each field of a document, which of its words answer, ascending; the place of a word counts from the start of its field. */
export function matchedWords(index: SearchIndex, { words, phrases }: Asked, document: number): number[][] {
  const own = index.tokens.subarray(index.tokenStarts[document], index.tokenStarts[document + 1]);
  const inPhrase = new Set(
    phrases.flatMap((phrase) =>
      phraseStarts(index, phrase, document).flatMap((start) => phrase.map((_, offset) => start + offset)),
    ),
  );
  const forms = words.flat();
  const fields: number[][] = [];
  const fieldEnd = exactRange(index.words, BREAK).from;
  let start = 0;
  let current: number[] = [];
  for (const [at, word] of own.entries()) {
    if (word === fieldEnd) {
      fields.push(current);
      current = [];
      start = at + 1;
    } else if (inPhrase.has(at) || isAmong(word, forms)) current.push(at - start);
  }
  return fields;
}

function isAmong(word: number, ranges: readonly WordForm[]): boolean {
  return ranges.some(({ from, to }) => from <= word && word < to);
}
