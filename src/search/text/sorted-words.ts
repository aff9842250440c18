/** Places in a list from `from` up to, not including, `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** As many letters as the beginning of a word needs; a single one begins too many words to say anything. */
export const PREFIX_FROM = 2;

/** Where the words that begin with `prefix` stand in a list sorted by code units. */
export function prefixRange(words: readonly string[], prefix: string): WordRange {
  const from = firstNotBelow(words, prefix, 0);
  return { from, to: endOfPrefix(words, prefix, from) };
}

/** Where the word itself stands; an empty range when it does not. */
export function exactRange(words: readonly string[], word: string): WordRange {
  const from = firstNotBelow(words, word, 0);
  return { from, to: words[from] === word ? from + 1 : from };
}

/** The first place after `from` whose word does not begin with `prefix`; the word at `from` is the first that does. */
export function endOfPrefix(words: readonly string[], prefix: string, from: number): number {
  return firstNotBelow(words, `${prefix}\uffff`, from);
}

function firstNotBelow(words: readonly string[], word: string, from: number): number {
  let low = from;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
