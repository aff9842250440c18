import type { Occurrence } from "../occurrences/occurrence.ts";

/** Letters that tell a word from others whatever its ending: "unterzeichnet" and "Unterzeichnung" share them. */
const STEM_LETTERS = 6;
const SHORTEST_WORD = 4;

/** The beginnings of the longer words that tell an occurrence. */
export function contentWords({ sentence, telling }: Occurrence): Set<string> {
  const words = telling.flatMap(
    ({ start, end }) =>
      sentence.article.text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const { grammar } = sentence.words;
  return new Set(
    words
      .filter((word) => word.length >= SHORTEST_WORD && !grammar.tags.has(word))
      .map((word) => word.slice(0, STEM_LETTERS)),
  );
}

/** The share of the smaller set's words that the other has too, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / smaller;
}
