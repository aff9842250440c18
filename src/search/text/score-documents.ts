import type { SearchIndex } from "./search-index.ts";
import type { WordForm } from "./word-forms.ts";

/** How well each document answers a query. */
export interface Scores {
  /** 0 for a document that does not answer. */
  readonly scores: Float32Array;
  /** Whether no document has all the words, so that those with the most of them answer. */
  readonly partial: boolean;
}

/** What of an index is needed for it; a document without a weight has 1. */
export type ScoredIndex = Pick<SearchIndex, "documents" | "postings" | "weights">;

/** Scores the documents that pass every mask by the words they have; without words all of these are equal. */
export function scoreDocuments(
  index: ScoredIndex,
  words: readonly (readonly WordForm[])[],
  masks: readonly Uint8Array[],
): Scores {
  const scores = new Float32Array(index.documents);
  const matched = new Uint8Array(index.documents);
  for (const forms of words) addWord(index, forms, scores, matched);
  if (words.length === 0) scores.fill(1);
  applyMasks(masks, scores, matched);
  const most = maximum(matched);
  for (let document = 0; document < scores.length; document += 1) {
    const own = scores[document] ?? 0;
    if (own > 0) scores[document] = matched[document] === most ? own * (index.weights[document] ?? 1) : 0;
  }
  return { scores, partial: most > 0 && most < words.length };
}

function maximum(numbers: Uint8Array): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** A rare word says more than a frequent one: its share is the logarithm of how rare it is, as in BM25. */
function addWord(index: ScoredIndex, forms: readonly WordForm[], scores: Float32Array, matched: Uint8Array): void {
  const quality = new Uint8Array(index.documents);
  const { starts, members } = index.postings;
  let documents = 0;
  for (const { from, to, fit } of forms) {
    // The documents of neighbouring words stand next to each other.
    const end = starts[to] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at += 1) {
      const document = members[at] ?? 0;
      const before = quality[document] ?? 0;
      if (before === 0) documents += 1;
      if (before < fit) quality[document] = fit;
    }
  }
  const rarity = Math.log(1 + index.documents / Math.max(1, documents)) / 255;
  for (let document = 0; document < quality.length; document += 1) {
    const fit = quality[document] ?? 0;
    if (fit === 0) continue;
    scores[document] = (scores[document] ?? 0) + fit * rarity;
    matched[document] = (matched[document] ?? 0) + 1;
  }
}

function applyMasks(masks: readonly Uint8Array[], scores: Float32Array, matched: Uint8Array): void {
  for (const mask of masks) {
    for (let document = 0; document < mask.length; document += 1) {
      if (mask[document] === 1) continue;
      scores[document] = 0;
      matched[document] = 0;
    }
  }
}
