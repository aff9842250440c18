import type { Language } from "../../model/localized.ts";
import type { Span } from "../../model/span.ts";
import { splitSentences } from "../segmentation/split-sentences.ts";

/** A sentence of a text and how much it is like the words looked for, 0 to 1. */
export interface NearestPassage {
  readonly position: Span;
  readonly similarity: number;
}

/** The sentence that shares most with a quote (Dice's coefficient of three-letter sequences); null in an empty text. */
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

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((sequence) => b.has(sequence)).length;
  return (2 * shared) / (a.size + b.size);
}
