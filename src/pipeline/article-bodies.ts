import type { IngestedArticle } from "./ingest/ingest-article.ts";

/** What of an article is long, and is read again whenever it is asked for where it waits outside memory. */
export type ArticleBody = Pick<IngestedArticle, "text" | "blocks" | "blockLines">;

/** Texts that are put aside, outside memory mostly, to be read again by their numbers, from 0 in the order in which they came. */
export interface PutAside {
  readonly push: (text: string) => void;
  readonly read: (index: number) => string;
}

/** Articles are mostly looked at one after the other. */
const MOST_AT_HAND = 16;
/** Of an article whose body waits: its number. A symbol, since it is no part of the data. */
const NUMBER = Symbol("number");

/**
 * Puts the bodies of articles aside: what it returns reads its own again when it is asked for it. The body is then no property of the
 * article itself, so a spread copy lacks it.
 */
export function createBodies(aside: PutAside): <A extends ArticleBody>(article: A) => A {
  const atHand = new Map<number, ArticleBody>();
  const bodyOf = (article: object): ArticleBody => {
    const number = (article as { readonly [NUMBER]: number })[NUMBER];
    const known = atHand.get(number);
    if (known) return known;
    if (atHand.size === MOST_AT_HAND) atHand.clear();
    const body = JSON.parse(aside.read(number)) as ArticleBody;
    atHand.set(number, body);
    return body;
  };
  const waiting: ArticleBody = {
    get text() {
      return bodyOf(this).text;
    },
    get blocks() {
      return bodyOf(this).blocks;
    },
    get blockLines() {
      return bodyOf(this).blockLines;
    },
  };
  let count = 0;
  return ({ text, blocks, blockLines, ...head }) => {
    aside.push(JSON.stringify({ text, blocks, blockLines }));
    return Object.assign(Object.create(waiting), detached(head), { [NUMBER]: count++ });
  };
}

/** A copy that shares no words with what it was taken from: engines keep the whole text alive for the sake of a slice of it. */
export function detached<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
