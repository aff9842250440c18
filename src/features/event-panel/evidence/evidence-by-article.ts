import type { Evidence } from "../../../model/evidence.ts";
import type { ArticleId } from "../../../model/ids.ts";

/** The evidence of one article. */
export interface EvidenceOfArticle {
  readonly article: ArticleId;
  readonly evidence: readonly Evidence[];
}

/** The evidence of an event by article, both in the order in which they were given. */
export function evidenceByArticle(evidence: readonly Evidence[]): EvidenceOfArticle[] {
  const articles = [...new Set(evidence.map(({ article }) => article))];
  return articles.map((article) => ({ article, evidence: evidence.filter((item) => item.article === article) }));
}
