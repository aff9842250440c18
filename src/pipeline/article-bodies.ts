import type { IngestedArticle } from "./ingest/ingest-article.ts";

/** What of an article waits outside memory, where there is such a place, and is read again whenever it is asked for. */
const bodyKeys = [
  ...(["text", "blocks", "blockLines", "repairs", "sha256", "headline", "headlineOrigin"] as const),
  ...(["alternativeHeadline", "section", "publisher", "byline", "url"] as const),
];
export type ArticleBody = Pick<IngestedArticle, (typeof bodyKeys)[number]>;

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
  const atHand = new Map<number, ArticleBody>();
  const bodyOf = (number: number): ArticleBody => {
    const known = atHand.get(number);
    if (known) return known;
    if (atHand.size === MOST_AT_HAND) atHand.clear();
    const body = JSON.parse(aside.read(number)) as ArticleBody;
    atHand.set(number, body);
    return body;
  };
  const waiting = lookedUp(bodyKeys, bodyOf);
  let count = 0;
  return <A extends ArticleBody>(article: A): A => {
    const entries = Object.entries(article);
    const isBody = ([key]: (typeof entries)[number]) => (bodyKeys as readonly string[]).includes(key);
    aside.push(JSON.stringify(Object.fromEntries(entries.filter(isBody))));
    const head = Object.fromEntries(entries.filter((entry) => !isBody(entry)));
    return waiting(count++, detached(head)) as unknown as A;
  };
}

/** Of an object some of whose values are looked up: what they are looked up by. A symbol, since it is no part of the data. */
const SOURCE = Symbol("source");

/**
 * Gives objects the values of another at these keys, each looked up whenever it is asked for, since it may wait outside memory. They are no
 * properties of the objects themselves, so a spread copy lacks them.
 */
function lookedUp<Source, Values>(
  keys: readonly (keyof Values)[],
  valuesOf: (source: Source) => Values,
): <Own extends object>(source: Source, own: Own) => Own & Values {
  // One for all of them: getters of their own would take more memory than what they save.
  const shared = {};
  for (const key of keys) {
    Object.defineProperty(shared, key, {
      get(this: { readonly [SOURCE]: Source }) {
        return valuesOf(this[SOURCE])[key];
      },
    });
  }
  return (source, own) => Object.assign(Object.create(shared), own, { [SOURCE]: source });
}

/** What of an article is read again whenever it is asked for, as values of another object. */
export function bodyIn<Key extends keyof ArticleBody>(
  ...keys: readonly Key[]
): <Own extends object>(article: ArticleBody, own: Own) => Own & Pick<ArticleBody, Key> {
  return lookedUp<ArticleBody, Pick<ArticleBody, Key>>(keys, (article) => article);
}

/** A copy that shares no words with what it was taken from: engines keep the whole text alive for the sake of a slice of it. */
export function detached<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
