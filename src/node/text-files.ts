import { join } from "node:path";
import type { Article, ArticleText } from "../model/article.ts";
import type { ArticleId } from "../model/ids.ts";
import type { TextStore } from "./build-seeds.ts";
import { createNumberSpool, createSpool, openSpool } from "./catalogue/spool.ts";

const BODIES = "bodies.spool";
const FINGERPRINTS = "fingerprints.spool";
const HEADS = "heads.spool";
const TELLINGS = "tellings.spool";
const TEXTS = "texts.spool";

/** Texts put aside in a folder, while a build runs. */
export interface DiskStore extends TextStore {
  /** By which `readHeads` and `openTexts` find what was published; nothing may be put aside after it. */
  readonly done: () => PublishedEnds;
}

/** Where heads and texts end in their files, in bytes. */
export interface PublishedEnds {
  readonly heads: Float64Array;
  readonly texts: Float64Array;
}

export function createDiskStore(folder: string): DiskStore {
  const spoolOf = (name: string) => createSpool(join(folder, name));
  const [bodies, tellings, heads, texts] = [spoolOf(BODIES), spoolOf(TELLINGS), spoolOf(HEADS), spoolOf(TEXTS)];
  const fingerprints = createNumberSpool(join(folder, FINGERPRINTS));
  return {
    bodies,
    fingerprints,
    tellings,
    heads,
    texts,
    done: () => {
      const ends = { heads: heads.written(), texts: texts.written() };
      for (const needed of [heads, texts]) needed.leave();
      for (const over of [bodies, fingerprints, tellings]) over.close();
      return ends;
    },
  };
}

/** The heads of all articles that are published, in the order of the dataset. */
export function readHeads(folder: string, { heads: ends }: PublishedEnds): Article[] {
  const spool = openSpool(join(folder, HEADS), ends);
  const heads = Array.from({ length: ends.length - 1 }, (_, place) => JSON.parse(spool.read(place)) as Article);
  spool.close();
  return heads;
}

/** The published texts of articles, read from the disk one by one, in the order of the dataset. */
export interface PublishedTexts extends Iterable<ArticleText> {
  readonly textOf: (article: ArticleId) => ArticleText | undefined;
  /** By the article's place in the dataset. */
  readonly jsonAt: (place: number) => string;
  /** Must be called in the end. */
  readonly close: () => void;
}

export function openTexts(
  folder: string,
  { texts: ends }: PublishedEnds,
  articles: readonly { readonly id: ArticleId }[],
): PublishedTexts {
  const spool = openSpool(join(folder, TEXTS), ends);
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const textAt = (place: number) => JSON.parse(spool.read(place)) as ArticleText;
  return {
    *[Symbol.iterator]() {
      for (const place of articles.keys()) yield textAt(place);
    },
    textOf: (article) => {
      const place = places.get(article);
      return place === undefined ? undefined : textAt(place);
    },
    jsonAt: spool.read,
    close: spool.close,
  };
}
