import type { ArticleId } from "../../model/ids.ts";
import type { IndexHead, IndexPart } from "./index-file.ts";
import { INDEX_FORMAT } from "./index-file.ts";
import { parseQuery } from "./query.ts";
import { type SearchResult, type SentenceHit, search } from "./search.ts";
import { loadIndex, type SearchIndex } from "./search-index.ts";

/** A sentence with its words; null when its article could not be loaded. */
export interface ReadableSentence extends Omit<SentenceHit, "quote"> {
  readonly text: string | null;
}

/** What a search text finds, ready to be shown. */
export interface SearchReply extends Omit<SearchResult, "sentences"> {
  readonly sentences: { readonly total: number; readonly hits: readonly ReadableSentence[] };
  /**
   * What a search of a large timeline has not looked at: the sentences that prove nothing, some of the words that begin with or resemble
   * what was typed, the order of the words of a phrase. Missing: it has looked at everything.
   */
  readonly unseen?: readonly ("sentences" | "words" | "order")[];
}

/** Answers search texts over one build of the data. */
export interface SearchService {
  /** Fails when the index cannot be loaded; the next call tries again. */
  search(text: string): Promise<SearchReply>;
  /** The same without sentences, for which it waits less: they are the bulk of the index. Fails as `search` does. */
  searchNames(text: string): Promise<SearchReply>;
}

/** Fetches the JSON file at a path below `data/`; fails where there is none. */
export type LoadFile = (path: string) => Promise<unknown>;

/** A service that loads the index at the first search, and the articles of the hits when they are shown. */
export function createSearchService(load: LoadFile): SearchService {
  const loadOnce = remembering(load);
  const head = remembering(async () => readable<IndexHead>(await load("search/index.json")));
  const names = remembering(async () => loadIndex({ head: await head(""), parts: [] }));
  const index = remembering(async () => loadWholeIndex(await head(""), load));
  return {
    search: async (text) => {
      const result = search(await index(""), parseQuery(text));
      const hits = await Promise.all(result.sentences.hits.map((hit) => readSentence(hit, loadOnce)));
      return { ...result, sentences: { total: result.sentences.total, hits } };
    },
    searchNames: async (text) => {
      const result = search(await names(""), parseQuery(text));
      return { ...result, sentences: { total: 0, hits: [] } };
    },
  };
}

async function loadWholeIndex(head: IndexHead, load: LoadFile): Promise<SearchIndex> {
  const names = Array.from({ length: head.parts }, (_, part) => `search/sentences-${part}.json`);
  const parts = await Promise.all(names.map(async (name) => readable<IndexPart>(await load(name))));
  return loadIndex({ head, parts });
}

/** The files come from the same build as the app, so that their format number vouches for the rest. */
function readable<F extends { readonly format: typeof INDEX_FORMAT }>(file: unknown): F {
  const format = typeof file === "object" && file !== null && "format" in file ? file.format : null;
  if (format !== INDEX_FORMAT)
    throw new Error(`search index: format ${INDEX_FORMAT} expected, found ${String(format)}`);
  return file as F;
}

async function readSentence({ quote, ...hit }: SentenceHit, load: LoadFile): Promise<ReadableSentence> {
  return { ...hit, text: quote ?? (await textOf(hit.article, load))?.slice(hit.start, hit.end) ?? null };
}

/** A hit is worth showing without its words, too: its article may open all the same. */
async function textOf(article: ArticleId, load: LoadFile): Promise<string | null> {
  try {
    const file = await load(`articles/${article}.json`);
    return typeof file === "object" && file !== null && "text" in file && typeof file.text === "string"
      ? file.text
      : null;
  } catch {
    return null;
  }
}

/** Asks once for each key and keeps the answer; a failure is forgotten. */
function remembering<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    const asked = ask(key).catch((error: unknown) => {
      answers.delete(key);
      throw error;
    });
    answers.set(key, asked);
    return asked;
  };
}
