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
  const counts = phrase.map((range) => postingCount(index, range));
  const rarest = counts.indexOf(Math.min(...counts));
  const mask = documentsWithWord(index, phrase[rarest] ?? { from: 0, to: 0 });
  // A single word stands wherever it is.
  if (phrase.length === 1) return mask;
  for (let document = 0; document < mask.length; document += 1) {
    if (mask[document] === 1 && !standsIn(index, phrase, document, rarest)) mask[document] = 0;
  }
  return mask;
}

/** The documents of neighbouring words stand next to each other, one that holds several of them as often. */
function documentsWithWord({ documents, postings }: SearchIndex, { from, to }: WordRange): Uint8Array {
  const mask = new Uint8Array(documents);
  const end = postings.starts[to] ?? 0;
  for (let at = postings.starts[from] ?? 0; at < end; at += 1) mask[postings.members[at] ?? 0] = 1;
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
  for (let offset = 0; offset < phrase.length; offset += 1) {
    const range = phrase[offset];
    const word = tokens[at + offset] ?? 0;
    if (!range || word < range.from || word >= range.to) return false;
  }
  return true;
}

function postingCount({ postings }: SearchIndex, { from, to }: WordRange): number {
  return (postings.starts[to] ?? 0) - (postings.starts[from] ?? 0);
}
