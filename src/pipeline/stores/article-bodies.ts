import type { Place } from "../../model/diagnostic.ts";
import type { IngestedArticle } from "../ingest/ingest-article.ts";
import { lookedUp, rememberLast } from "./looked-up.ts";

/** What of an article waits outside memory, where there is such a place, and is read again whenever it is asked for. */
export type ArticleBody = IngestedArticle & { readonly place: Place };

/** Apart from the rest, which is small and asked for more often. */
const wordKeys = ["text", "blocks", "blockLines"] as const;
const headKeys = [
  ...(["file", "sha256", "language", "headline", "headlineOrigin", "alternativeHeadline", "section"] as const),
  ...(["publisher", "byline", "url", "wordCount", "repairs", "dateline", "place"] as const),
];
const bodyKeys: ReadonlySet<string> = new Set([...headKeys, ...wordKeys]);

/** Texts that are put aside, outside memory mostly, to be read again by their numbers, from 0 in the order in which they came. */
export interface PutAside {
  readonly push: (text: string) => void;
  readonly read: (index: number) => string;
}

/**
 * Puts the bodies of articles aside: what it returns reads its own again when it is asked for it. The body is then no property of the
 * article itself, so a spread copy lacks it.
 */
export function createBodies(aside: PutAside): <A extends ArticleBody>(article: A) => A {
  const read = (index: number) => JSON.parse(aside.read(index)) as ArticleBody;
  const waiting = lookedUp<number, ArticleBody>([
    { keys: headKeys, valuesOf: rememberLast((number) => read(2 * number)) },
    { keys: wordKeys, valuesOf: rememberLast((number) => read(2 * number + 1)) },
  ]);
  let count = 0;
  return <A extends ArticleBody>(article: A): A => {
    for (const keys of [headKeys, wordKeys])
      aside.push(JSON.stringify(Object.fromEntries(keys.map((key) => [key, article[key]]))));
    const own = Object.entries(article).filter(([key]) => !bodyKeys.has(key));
    // What is not a string is the editor's, and shared by all.
    const kept = own.map(([key, value]) => [key, typeof value === "string" ? detached(value) : value]);
    return waiting(count++, Object.fromEntries(kept)) as unknown as A;
  };
}

/** What of an article is read again whenever it is asked for, as values of another object. */
export function bodyIn<Key extends keyof ArticleBody>(
  ...keys: readonly Key[]
): <Own extends object>(article: ArticleBody, own: Own) => Own & Pick<ArticleBody, Key> {
  return lookedUp<ArticleBody, Pick<ArticleBody, Key>>([{ keys, valuesOf: (article) => article }]);
}

/** A copy that shares no words with what it was taken from: engines keep the whole text alive for the sake of a slice of it. */
export function detached<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
