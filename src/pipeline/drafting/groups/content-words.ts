import type { Occurrence } from "../occurrences/occurrence.ts";

/** Letters that tell a word from others whatever its ending: "unterzeichnet" and "Unterzeichnung" share them. */
const STEM_LETTERS = 6;
const SHORTEST_WORD = 4;

/** The beginnings of the longer words that tell an occurrence, each once, in alphabetical order. */
export function contentWords({ sentence, telling }: Occurrence): readonly string[] {
  const words = telling.flatMap(
    ({ start, end }) =>
      sentence.article.text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const { grammar } = sentence.words;
  const beginnings = words
    .filter((word) => word.length >= SHORTEST_WORD && !grammar.tags.has(word))
    .map((word) => word.slice(0, STEM_LETTERS));
  return [...new Set(beginnings)].sort();
}

/** Words, or numbers that stand for them. */
type Words<Word extends string | number> = readonly Word[];

/** The words of both lists, each once; of lists in order, one in order. */
export function allWords<Word extends string | number>(a: Words<Word>, b: Words<Word>): Words<Word> {
  return shared(a, b) === b.length ? a : inOrder(new Set([...a, ...b]));
}

/** As lists are that are compared. */
export function inOrder<Word extends string | number>(words: Iterable<Word>): Word[] {
  return [...words].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

/** The share of the shorter list's words that the other has too, 0 to 1; both in order. */
export function likeness<Word extends string | number>(a: Words<Word>, b: Words<Word>): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : shared(a, b) / shorter;
}

/** How many words two lists in order have in common. */
function shared<Word extends string | number>(a: Words<Word>, b: Words<Word>): number {
  let [count, at, other] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const [word, next] = [a[at] as Word, b[other] as Word];
    if (word === next) count++;
    if (word <= next) at++;
    if (next <= word) other++;
  }
  return count;
}
