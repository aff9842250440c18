import type { DraftArticle } from "../draft-article.ts";

/** Words in a row that two texts of different hands hardly ever share. */
const SHINGLE_WORDS = 5;
/** Share of the shorter text's shingles from which it is a copy: agencies' texts are shortened and get new first lines. */
const COPY = 0.6;
/** Of a text's shingles, those whose hash is a multiple of this are kept: the same ones in every text. */
const KEPT_OF = 4;

/** A text that is mostly the same as an earlier one. */
export interface Copy {
  readonly article: DraftArticle;
  readonly original: DraftArticle;
  /** Of the shorter text's shingles, 0 to 1. */
  readonly share: number;
}

/** The articles that are copies of another, which comes earlier in the list; each once, of the one it shares most with. */
export function findCopies(articles: readonly DraftArticle[]): Copy[] {
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  return articles.flatMap((article, index) => {
    const shingles = shinglesOf(article.text);
    sizes[index] = shingles.size;
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const list = holders.get(shingle) ?? [];
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, [...list, index]);
    }
    const best = [...shared]
      .map(([other, count]) => ({ other, share: count / Math.max(1, Math.min(shingles.size, sizes[other] ?? 0)) }))
      .sort((a, b) => b.share - a.share)[0];
    const original = best && articles[best.other];
    return best && original && best.share >= COPY ? [{ article, original, share: best.share }] : [];
  });
}

/** Hashes of a sample of the text's runs of words; in short texts of all. */
function shinglesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = words
    .slice(SHINGLE_WORDS - 1)
    .map((_, index) => hash(words.slice(index, index + SHINGLE_WORDS).join(" ")));
  return new Set(all.length < 100 ? all : all.filter((value) => value % KEPT_OF === 0));
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
