import { membersOf } from "./grouping.ts";
import type { QueryWord } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";
import { exactRange, PREFIX_FROM, prefixRange, type WordRange } from "./sorted-words.ts";

/** A phrase as ranges of word numbers: one word each, but all continuations of one that is still being typed. */
export type Phrase = readonly WordRange[];

export function readPhrase({ words }: Pick<SearchIndex, "words">, phrase: readonly QueryWord[]): Phrase {
  return phrase.map(({ folded, open }) =>
    (open && folded.length >= PREFIX_FROM ? prefixRange : exactRange)(words, folded),
  );
}

/** Marks with 1 the documents in which the phrase stands. */
export function documentsWithPhrase(index: SearchIndex, phrase: Phrase): Uint8Array {
  const mask = new Uint8Array(index.documents);
  const counts = phrase.map((range) => postingCount(index, range));
  const rarest = counts.indexOf(Math.min(...counts));
  const { from, to } = phrase[rarest] ?? { from: 0, to: 0 };
  // A single word stands wherever it is.
  const isAlone = phrase.length === 1;
  for (let word = from; word < to; word += 1) {
    for (const document of membersOf(index.postings, word)) {
      if (mask[document] === 0 && (isAlone || standsIn(index, phrase, document, rarest))) mask[document] = 1;
    }
  }
  return mask;
}

/** The places among a document's words at which the phrase begins. */
export function phraseStarts(index: SearchIndex, phrase: Phrase, document: number): number[] {
  const first = index.tokenStarts[document] ?? 0;
  const end = index.tokenStarts[document + 1] ?? 0;
  const starts: number[] = [];
  for (let at = first; at + phrase.length <= end; at += 1) {
    if (beginsAt(index.tokens, phrase, at)) starts.push(at - first);
  }
  return starts;
}

/** Looks at the rarest word first: most places are done with after one comparison. */
function standsIn({ tokens, tokenStarts }: SearchIndex, phrase: Phrase, document: number, rarest: number): boolean {
  const { from, to } = phrase[rarest] ?? { from: 0, to: 0 };
  const end = (tokenStarts[document + 1] ?? 0) - phrase.length;
  for (let at = tokenStarts[document] ?? 0; at <= end; at += 1) {
    const word = tokens[at + rarest] ?? 0;
    if (word >= from && word < to && beginsAt(tokens, phrase, at)) return true;
  }
  return false;
}

function beginsAt(tokens: Uint32Array, phrase: Phrase, at: number): boolean {
  let offset = 0;
  for (const { from, to } of phrase) {
    const word = tokens[at + offset] ?? 0;
    if (word < from || word >= to) return false;
    offset += 1;
  }
  return true;
}

function postingCount({ postings }: SearchIndex, { from, to }: WordRange): number {
  return (postings.starts[to] ?? 0) - (postings.starts[from] ?? 0);
}
