import type { Article, ArticleText, Block } from "../../model/article.ts";

/** The text of an article that may be shown. */
export interface ArticleContent extends ArticleText {
  readonly text: string;
}

/** The blocks to show below the headline: all but the headings that only repeat it. */
export function blocksBelow(article: Article, { text, blocks }: ArticleContent): Block[] {
  const said = new Set([article.headline, article.alternativeHeadline]);
  return blocks.filter(({ kind, start, end }) => kind !== "heading" || !said.has(text.slice(start, end)));
}
