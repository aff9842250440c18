import { boundsOf } from "../model/date-bounds.ts";
import type { DateEstimate } from "../model/date-estimate.ts";

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
  readonly text: string;
  readonly datePublished: DateEstimate;
}

/**
 * The articles that mostly repeat another, which did not appear later as far as their dates say (undated ones come last, else the order of
 * the list holds); each once, of the one it shares most with, in the order in which they appeared. Which took its words from which is not told.
 */
export function findCopies<T extends ComparedArticle>(articles: readonly T[]): Copy<T>[] {
  const sorted = articles.toSorted((a, b) => appearedBy(a) - appearedBy(b));
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  return sorted.flatMap((article, index) => {
    const shingles = shinglesOf(article.text);
    sizes[index] = shingles.size;
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const list = holders.get(shingle) ?? [];
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (list.length < MOST_HOLDERS) holders.set(shingle, [...list, index]);
    }
    const best = [...shared]
      .map(([other, count]) => ({ other, share: count / Math.max(1, Math.min(shingles.size, sizes[other] ?? 0)) }))
      .sort((a, b) => b.share - a.share)[0];
    const original = best && sorted[best.other];
    return best && original && best.share >= COPY ? [{ article, original, share: best.share }] : [];
  });
}

/** The last day on which it can have appeared; infinite where nobody knows. */
function appearedBy({ datePublished }: ComparedArticle): number {
  return boundsOf(datePublished).latest ?? Number.MAX_SAFE_INTEGER;
}

/** Hashes of a sample of the text's runs of words; in short texts of all. */
function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hash);
  const all = words.slice(SHINGLE_WORDS - 1).map((_, from) => {
    let value = FIRST;
    for (let at = from; at < from + SHINGLE_WORDS; at++) value = mix(value, words[at] ?? 0);
    return value;
  });
  return new Set(all.length < 100 ? all : all.filter((value) => value % KEPT_OF === 0));
}

/** FNV-1a, 32 bits. */
const FIRST = 0x811c9dc5;

function mix(value: number, part: number): number {
  return Math.imul(value ^ part, 0x01000193) >>> 0;
}

function hash(text: string): number {
  let value = FIRST;
  for (let index = 0; index < text.length; index++) value = mix(value, text.charCodeAt(index));
  return value;
}
