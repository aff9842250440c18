import type { DayNumber } from "../model/day.ts";
import { LETTER, NUMBER, wordEnd } from "./word-ends.ts";

/** Words in a row that two texts of different hands hardly ever share. */
const SHINGLE_WORDS = 5;
/** Share of the shorter text's shingles from which it is a copy: agencies' texts are shortened and get new first lines. */
const COPY = 0.6;
/** Of a text's shingles, those whose hash is a multiple of this are kept: the same ones in every text. */
const KEPT_OF = 4;
/** Texts with a shingle that are remembered: what more of them share is a newsroom's own phrase, or known from these already. */
const MOST_HOLDERS = 50;

/** A text that is mostly the same as an earlier one. */
export interface Copy<T> {
  readonly article: T;
  readonly original: T;
  /** Of the shorter text's shingles, 0 to 1. */
  readonly share: number;
}

/** What copies are recognised by, and in which order. */
export interface ComparedArticle {
  /** Of its text, as `fingerprintOf` gives it. */
  readonly fingerprint: Uint32Array;
  /** The last day on which it can have appeared; null where nothing says. */
  readonly appearedBy: DayNumber | null;
}

/**
 * The articles that mostly repeat another, which did not appear later as far as their dates say (undated ones come last, else the order of
 * the list holds); each once, of the one it shares most with, in the order in which they appeared. Which took its words from which is not told.
 */
export function findCopies<T extends ComparedArticle>(articles: readonly T[]): Copy<T>[] {
  const order = ({ appearedBy }: T) => appearedBy ?? Number.MAX_SAFE_INTEGER;
  const sorted = articles.toSorted((a, b) => order(a) - order(b));
  const all = sorted.map(({ fingerprint }) => fingerprint);
  const recurs = recurring(all);
  const holders = new Map<number, number[]>();
  /** What each text shares with the present one: zero again after it. */
  const shared = new Uint32Array(sorted.length);
  return sorted.flatMap((article, index) => {
    const shingles = all[index] as Uint32Array;
    const others: number[] = [];
    for (const shingle of shingles) {
      if (!recurs(shingle)) continue;
      const list = holders.get(shingle);
      if (!list) holders.set(shingle, [index]);
      else {
        for (const other of list) if ((shared[other] as number)++ === 0) others.push(other);
        if (list.length < MOST_HOLDERS) list.push(index);
      }
    }
    let best = { other: -1, share: 0 };
    for (const other of others) {
      const share = (shared[other] as number) / Math.max(1, Math.min(shingles.length, all[other]?.length ?? 0));
      if (share > best.share) best = { other, share };
      shared[other] = 0;
    }
    const original = sorted[best.other];
    return original && best.share >= COPY ? [{ article, original, share: best.share }] : [];
  });
}

/** Bits for each shingle: one in sixteen that stands in a single text is then taken for one of several. */
const BITS_PER_SHINGLE = 16;

/**
 * Tells of a shingle whether another text may have it, too; of most it does not, and those need not be remembered. Where it says so of one that
 * stands in a single text, that does no harm.
 */
function recurring(all: readonly Uint32Array[]): (shingle: number) => boolean {
  const total = all.reduce((sum, { length }) => sum + length, 0);
  const bits = 2 ** Math.min(32, Math.ceil(Math.log2(BITS_PER_SHINGLE * total + 32)));
  const [once, twice] = [new Uint32Array(bits / 32), new Uint32Array(bits / 32)];
  const has = (marks: Uint32Array, bit: number) => (((marks[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  // The lowest bits of kept ones are all alike.
  const bitOf = (shingle: number) => (Math.imul(shingle, SPREAD) >>> 0) % bits;
  for (const shingles of all) {
    for (const shingle of shingles) {
      const bit = bitOf(shingle);
      const marks = has(once, bit) ? twice : once;
      marks[bit >>> 5] = (marks[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }
  return (shingle) => has(twice, bitOf(shingle));
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

/** Numbers that are kept together: memory in pieces of that size goes back to the system, in pieces of a fingerprint's it mostly does not. */
const KEPT_TOGETHER = 2 ** 18;

/** Keeps any number of fingerprints, closely packed; it returns each as it is kept. */
export function fingerprintStore(): (fingerprint: Uint32Array) => Uint32Array {
  let [room, used] = [new Uint32Array(0), 0];
  return (fingerprint) => {
    if (used + fingerprint.length > room.length) {
      room = new Uint32Array(Math.max(KEPT_TOGETHER, fingerprint.length));
      used = 0;
    }
    room.set(fingerprint, used);
    used += fingerprint.length;
    return room.subarray(used - fingerprint.length, used);
  };
}

/** 2^32 by the golden ratio: odd, so that different numbers stay different. */
const SPREAD = 0x9e3779b1;

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
