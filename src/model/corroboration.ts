import type { Article } from "./article.ts";
import { originalOf } from "./copies.ts";
import { boundsOf } from "./date-bounds.ts";
import type { TimelineEvent } from "./event.ts";
import type { ArticleId } from "./ids.ts";

/** How far the articles of an event bear each other out, from what is known of them. Lists keep the order of the evidence. */
export interface Corroboration {
  readonly articles: readonly ArticleId[];
  /** The known publishers, each once. */
  readonly publishers: readonly string[];
  /** How many articles have no known publisher: whether these are independent of each other cannot be told. */
  readonly originUnknown: number;
  /** Articles whose whole texts are mostly the same, as from one agency; each list has at least two. */
  readonly sameTexts: readonly (readonly ArticleId[])[];
  /** Articles that have a proving sentence word for word in common, where not their whole texts are the same; each list has at least two. */
  readonly copies: readonly (readonly ArticleId[])[];
  /** How many can be told apart: articles of one publisher count once, and so do copies. At least 1. */
  readonly sources: number;
  /** The articles that may have been the first to report it; one, where their dates settle it. */
  readonly first: readonly ArticleId[];
}

type Heads = ReadonlyMap<ArticleId, Pick<Article, "publisher" | "datePublished" | "copyOf">>;

/** Shorter sentences may be the same by chance, or be somebody's own words that both quote. */
const COPIED_FROM_WORDS = 8;

/** What the evidence of an event says of its corroboration; an article that is not among `heads` has no publisher and no date. */
export function corroborationOf(event: Pick<TimelineEvent, "evidence">, heads: Heads): Corroboration {
  const articles = [...new Set(event.evidence.map(({ article }) => article))];
  const publisherOf = (id: ArticleId) => heads.get(id)?.publisher;
  const publishers = articles.flatMap((id) => publisherOf(id) ?? []);
  const known = new Map(articles.map((id) => [id, sentencesOf(event, id)]));
  const sentences = (id: ArticleId) => known.get(id) ?? [];
  const original = (id: ArticleId) => `text:${originalOf(id, heads)}`;
  const sameTexts = severalOf(joinByKeys(articles, (id) => [original(id)]));
  return {
    articles,
    publishers: [...new Set(publishers)],
    originUnknown: articles.length - publishers.length,
    sameTexts,
    copies: severalOf(joinByKeys(articles, sentences)).filter(
      (group) => !sameTexts.some((same) => group.every((id) => same.includes(id))),
    ),
    sources: joinByKeys(articles, (id) => [original(id), ...sentences(id), ...publisherKey(publisherOf(id))]).length,
    first: firstReports(articles, heads),
  };
}

/** The proving sentences of an article as they are compared: their words alone. Withheld and short ones are left out. */
function sentencesOf({ evidence }: Pick<TimelineEvent, "evidence">, id: ArticleId): string[] {
  const quotes = evidence.flatMap(({ article, quote }) => (article === id && quote ? [quote.exact] : []));
  const words = quotes.map((quote) => quote.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  return words.filter((list) => list.length >= COPIED_FROM_WORDS).map((list) => list.join(" "));
}

/** No sentence holds a colon once it is down to its words. */
function publisherKey(publisher: string | undefined): string[] {
  return publisher === undefined ? [] : [`publisher:${publisher}`];
}

function severalOf<T>(groups: readonly T[][]): T[][] {
  return groups.filter((group) => group.length > 1);
}

/** Groups of those that share a key, directly or through others; one without a key stands alone. */
function joinByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  let groups: { members: T[]; keys: Set<string> }[] = [];
  for (const item of items) {
    const joined = { members: [item], keys: new Set(keysOf(item)) };
    const near = groups.filter(({ keys }) => [...joined.keys].some((key) => keys.has(key)));
    const apart = groups.filter((group) => !near.includes(group));
    const all = [...near, joined];
    const merged = {
      members: all.flatMap((group) => group.members),
      keys: new Set(all.flatMap((group) => [...group.keys])),
    };
    groups = [...apart, merged];
  }
  return groups.map(({ members }) => members);
}

/** Those that are not certainly later than another. */
function firstReports(articles: readonly ArticleId[], heads: Heads): ArticleId[] {
  const dated = articles.map((id) => {
    const article = heads.get(id);
    return { id, ...(article ? boundsOf(article.datePublished) : { earliest: null, latest: null }) };
  });
  const settled = Math.min(...dated.map(({ latest }) => latest ?? Infinity));
  return dated.filter(({ earliest }) => earliest === null || earliest <= settled).map(({ id }) => id);
}
