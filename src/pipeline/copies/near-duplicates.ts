import type { DayNumber } from "../../model/day.ts";
import { LETTER, NUMBER, wordEnd } from "../word-ends.ts";
import type { Fingerprints } from "./fingerprint-store.ts";
import { createHolders } from "./shingle-holders.ts";

/** Words in a row that two texts of different hands hardly ever share. */
const SHINGLE_WORDS = 5;
/** Share of the shorter text's shingles from which it is a copy: agencies' texts are shortened and get new first lines. */
const COPY = 0.6;
/** Of a text's shingles, those whose hash is a multiple of this are kept: the same ones in every text. */
const KEPT_OF = 4;
/** Texts with a shingle that are remembered: what more of them share is a newsroom's own phrase, or known from these already. */
const MOST_HOLDERS = 50;

/** A text that is mostly the same as an earlier one; both by their numbers. */
export interface Copy {
  readonly text: number;
  readonly original: number;
  /** Of the shorter text's shingles, 0 to 1. */
  readonly share: number;
}

/**
 * The texts that mostly repeat another, which did not appear later as far as their dates say (undated ones come last, else the order of
 * their numbers holds); each once, of the one it shares most with, in the order in which they appeared. Which took its words from which is not
 * told. `appearedBy`: of each text, the last day on which it can have appeared; null where nothing says.
 */
export function findCopies(appearedBy: readonly (DayNumber | null)[], { read }: Pick<Fingerprints, "read">): Copy[] {
  const order = inTheirOrder(appearedBy);
  const lengths = Uint32Array.from(appearedBy, (_, text) => read(text).length);
  const recurs = recurring(lengths, read);
  const holders = createHolders(MOST_HOLDERS);
  /** What each text, by its place in the order, shares with the present one: zero again after it. */
  const shared = new Uint32Array(order.length);
  const copies: Copy[] = [];
  for (const [place, text] of order.entries()) {
    const others: number[] = [];
    for (const shingle of read(text)) {
      if (!recurs(shingle)) continue;
      holders.add(shingle, place, (other) => {
        if ((shared[other] as number)++ === 0) others.push(other);
      });
    }
    let best = { place: -1, share: 0 };
    for (const other of others) {
      const shorter = Math.min(lengths[text] as number, lengths[order[other] as number] as number);
      const share = (shared[other] as number) / Math.max(1, shorter);
      // Of equals the one that appeared first.
      if (share > best.share || (share === best.share && other < best.place)) best = { place: other, share };
      shared[other] = 0;
    }
    const original = order[best.place];
    if (original !== undefined && best.share >= COPY) copies.push({ text, original, share: best.share });
  }
  return copies;
}

function inTheirOrder(appearedBy: readonly (DayNumber | null)[]): Uint32Array {
  const rank = Float64Array.from(appearedBy, (day) => day ?? Number.MAX_SAFE_INTEGER);
  return Uint32Array.from(rank.keys()).sort((a, b) => (rank[a] as number) - (rank[b] as number) || a - b);
}

/** Bits for each shingle, two of which tell of one: of those that stand in a single text one in fifty is then taken for one of several. */
const BITS_PER_SHINGLE = 8;
const [FIRST_BIT, SECOND_BIT] = [0x9e3779b1, 0x85ebca6b];

/**
 * Tells of a shingle whether another text may have it, too; of most it does not, and those need not be remembered. Where it says so of one that
 * stands in a single text, that does no harm.
 */
function recurring(lengths: Uint32Array, read: Fingerprints["read"]): (shingle: number) => boolean {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const words = Math.ceil((BITS_PER_SHINGLE * total) / 32) + 1;
  const bits = 32 * words;
  const [once, twice] = [new Uint32Array(words), new Uint32Array(words)];
  const bitOf = (shingle: number, factor: number) => Math.floor(((Math.imul(shingle, factor) >>> 0) / 2 ** 32) * bits);
  const isSet = (marks: Uint32Array, bit: number) => (((marks[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  const set = (marks: Uint32Array, bit: number) => {
    marks[bit >>> 5] = (marks[bit >>> 5] as number) | (1 << (bit & 31));
  };
  const has = (marks: Uint32Array, shingle: number) =>
    isSet(marks, bitOf(shingle, FIRST_BIT)) && isSet(marks, bitOf(shingle, SECOND_BIT));
  for (const text of lengths.keys()) {
    for (const shingle of read(text)) {
      const marks = has(once, shingle) ? twice : once;
      set(marks, bitOf(shingle, FIRST_BIT));
      set(marks, bitOf(shingle, SECOND_BIT));
    }
  }
  return (shingle) => has(twice, shingle);
}

/** A text with fewer runs of words is told by all of them. */
const FEW = 100;

/** What a text is recognised by: hashes of a sample of its runs of words, in their order; in short texts of all. */
export function fingerprintOf(text: string): Uint32Array {
  const words = hashesOfWords(text.toLowerCase());
  const runs = words.length - SHINGLE_WORDS + 1;
  const kept = new Set<number>();
  for (let from = 0; from < runs; from++) {
    let value = FIRST;
    for (let at = from; at < from + SHINGLE_WORDS; at++) value = mix(value, words[at] as number);
    if (runs < FEW || value % KEPT_OF === 0) kept.add(value);
  }
  return Uint32Array.from(kept);
}

/** FNV-1a, 32 bits. */
const FIRST = 0x811c9dc5;

function mix(value: number, part: number): number {
  return Math.imul(value ^ part, 0x01000193) >>> 0;
}

function hashesOfWords(text: string): number[] {
  const hashes: number[] = [];
  for (let [at, end] = [0, 0]; at < text.length; at = Math.max(end, at + 1)) {
    end = wordEnd(text, at, LETTER | NUMBER);
    if (end > at) hashes.push(hash(text, at, end));
  }
  return hashes;
}

function hash(text: string, start: number, end: number): number {
  let value = FIRST;
  for (let index = start; index < end; index++) value = mix(value, text.charCodeAt(index));
  return value;
}
