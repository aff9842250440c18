import { join } from "node:path";
import type { ArticleText } from "../model/article.ts";
import type { ArticleId } from "../model/ids.ts";
import type { TextStore } from "./build-seeds.ts";
import { createSpool, openSpool } from "./catalogue/spool.ts";

const BODIES = "bodies.spool";
const TEXTS = "texts.spool";

/** Texts put aside in a folder, while a build runs. */
export interface DiskStore extends TextStore {
  /** Where the published texts end in their file, in bytes, by which `openTexts` finds them; nothing may be put aside after it. */
  readonly done: () => Float64Array;
}

export function createDiskStore(folder: string): DiskStore {
  const [bodies, texts] = [createSpool(join(folder, BODIES)), createSpool(join(folder, TEXTS))];
  return {
    bodies,
    texts,
    done: () => {
      const ends = texts.written();
      bodies.close();
      texts.leave();
      return ends;
    },
  };
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
  ends: Float64Array,
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
