import type { Article } from "./article.ts";
import type { ArticleId } from "./ids.ts";

/** The article at the end of the chain of copies that this one is in; itself where it is a copy of none. */
export function originalOf(id: ArticleId, heads: ReadonlyMap<ArticleId, Pick<Article, "copyOf">>): ArticleId {
  const passed = new Set<ArticleId>();
  let at = id;
  for (let next = heads.get(at)?.copyOf; next && !passed.has(next); next = heads.get(at)?.copyOf) {
    passed.add(next);
    at = next;
  }
  return at;
}

/** How many articles tell something, where those with mostly the same words count once. */
export function textCount(
  evidence: readonly { readonly article: ArticleId }[],
  heads: ReadonlyMap<ArticleId, Pick<Article, "copyOf">>,
): number {
  return new Set(evidence.map(({ article }) => originalOf(article, heads))).size;
}

/** The articles that have most of their words in common with this one: the one that it is a copy of first, then its own copies. */
export function sameTextsAs({ id, copyOf }: Article, articles: readonly Article[]): Article[] {
  return [...articles.filter((other) => other.id === copyOf), ...articles.filter((other) => other.copyOf === id)];
}
