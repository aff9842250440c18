import type { Place } from "../model/diagnostic.ts";
import type { IngestedArticle } from "./ingest/ingest-article.ts";

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

/** Articles are mostly looked at one after the other. */
const MOST_AT_HAND = 16;

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

/** The same function, which keeps its last answers at hand. */
function rememberLast<Answer>(answer: (number: number) => Answer): (number: number) => Answer {
  const atHand = new Map<number, Answer>();
  return (number) => {
    const known = atHand.get(number);
    if (known !== undefined) return known;
    if (atHand.size === MOST_AT_HAND) atHand.clear();
    const found = answer(number);
    atHand.set(number, found);
    return found;
  };
}

/** Of an object some of whose values are looked up: what they are looked up by. A symbol, since it is no part of the data. */
const SOURCE = Symbol("source");

/** Values that are looked up together. */
interface LookedUp<Source, Values> {
  readonly keys: readonly (keyof Values)[];
  readonly valuesOf: (source: Source) => Values;
}

/**
 * Gives objects the values of another at these keys, each looked up whenever it is asked for, since it may wait outside memory. They are no
 * properties of the objects themselves, so a spread copy lacks them.
 */
function lookedUp<Source, Values>(
  groups: readonly LookedUp<Source, Values>[],
): <Own extends object>(source: Source, own: Own) => Own & Values {
  // One for all of them: getters of their own would take more memory than what they save.
  const shared = {};
  for (const { keys, valuesOf } of groups) {
    for (const key of keys) {
      Object.defineProperty(shared, key, {
        get(this: { readonly [SOURCE]: Source }) {
          return valuesOf(this[SOURCE])[key];
        },
      });
    }
  }
  return (source, own) => Object.assign(Object.create(shared), own, { [SOURCE]: source });
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
