/** A sentence of the checks, which speak English, and the same in German; `$1` and so on stay as they are. */
export type German = readonly [english: RegExp, german: string];

/** Null for words that are not among the sentences. */
export function translated(words: string, sentences: readonly German[]): string | null {
  const found = sentences.find(([english]) => english.test(words));
  return found ? words.replace(found[0], found[1]) : null;
}
