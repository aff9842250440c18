import type { Language } from "../../model/localized.ts";
import type { Span } from "../../model/span.ts";
import { splitSentences } from "../segmentation/split-sentences.ts";

/** A sentence of a text, and how much of the words looked for stands in it: 0 to 1. */
export interface NearestPassage {
  readonly position: Span;
  readonly similarity: number;
}

/** The sentence that holds most of a quote's three-letter sequences, the first of several; null in an empty text. */
export function nearestPassage(text: string, quote: string, language: Language): NearestPassage | null {
  const wanted = trigrams(quote);
  let nearest: NearestPassage | null = null;
  for (const position of splitSentences(text, language)) {
    const similarity = likeness(wanted, trigrams(text.slice(position.start, position.end)));
    if (!nearest || similarity > nearest.similarity) nearest = { position, similarity };
  }
  return nearest;
}

function trigrams(text: string): Set<string> {
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, index) => letters.slice(index, index + 3)),
  );
}

function likeness(wanted: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((sequence) => sentence.has(sequence)).length / wanted.size;
}
