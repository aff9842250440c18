import { endOfPrefix } from "./sorted-words.ts";

/** A word that differs from what was typed. */
export interface Typo {
  readonly word: number;
  /** Letters added, left out or changed. */
  readonly edits: number;
}

export interface TypoOptions {
  /** The most edits that are forgiven; 0 finds nothing. */
  readonly edits: number;
  /** What was typed may be only the beginning of the word. */
  readonly open: boolean;
}

/**
 * The words within some edits of `typed`, in the order of `words`, which are sorted. Neighbours share their beginnings: the table of
 * edits is kept letter by letter, and where a beginning is too far off, all words that have it are passed over.
 */
export function findTypos(words: readonly string[], typed: string, { edits, open }: TypoOptions): Typo[] {
  const found: Typo[] = [];
  if (edits === 0) return found;
  const table = createEditTable(typed, edits);
  let shared = 0;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? "";
    const deepest = table.read(word, shared);
    const best = open ? table.leastUpTo(deepest) : deepest === word.length ? table.editsAt(deepest) : Infinity;
    if (best <= edits) found.push({ word: at, edits: best });
    const tooFar = deepest < word.length && best > edits;
    at = tooFar ? endOfPrefix(words, word.slice(0, deepest + 1), at) : at + 1;
    shared = sharedLength(word, words[at] ?? "", deepest);
  }
  return found;
}

/** The edits between each beginning of a word and each beginning of what was typed, one row for each letter of the word. */
interface EditTable {
  /** Reads a word on from its first `shared` letters, read before; gives how many letters lead to something near enough. */
  read(word: string, shared: number): number;
  /** The edits between the first letters of the word and all that was typed. */
  editsAt(length: number): number;
  leastUpTo(length: number): number;
}

function createEditTable(typed: string, edits: number): EditTable {
  const width = typed.length + 1;
  const letters = Uint16Array.from(typed, (letter) => letter.charCodeAt(0));
  // A beginning longer than this has too many letters more than what was typed.
  const rows = new Uint8Array((width + edits + 1) * width);
  for (let at = 0; at < width; at += 1) rows[at] = at;
  const cell = (at: number) => rows[at] ?? 0;
  const editsAt = (length: number) => cell(length * width + width - 1);
  const addRow = (length: number, letter: number): number => {
    const above = length * width;
    const own = above + width;
    rows[own] = length + 1;
    let least = length + 1;
    for (let at = 1; at < width; at += 1) {
      const changed = cell(above + at - 1) + (letters[at - 1] === letter ? 0 : 1);
      const added = cell(above + at) + 1;
      const left = cell(own + at - 1) + 1;
      const fewest = changed < added ? (changed < left ? changed : left) : added < left ? added : left;
      rows[own + at] = fewest;
      if (fewest < least) least = fewest;
    }
    return least;
  };
  return {
    read: (word, shared) => {
      for (let length = shared; length < word.length; length += 1) {
        if (addRow(length, word.charCodeAt(length)) > edits) return length;
      }
      return word.length;
    },
    editsAt,
    leastUpTo: (length) => {
      let least = Infinity;
      for (let at = 0; at <= length; at += 1) least = Math.min(least, editsAt(at));
      return least;
    },
  };
}

function sharedLength(a: string, b: string, most: number): number {
  const end = Math.min(most, b.length);
  let length = 0;
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
