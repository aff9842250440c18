import { readFileSync } from "node:fs";
import type { Article } from "../../../../src/model/article.ts";
import type { ArticleId } from "../../../../src/model/ids.ts";
import type { Language } from "../../../../src/model/localized.ts";
import type { DraftArticle } from "../../../../src/pipeline/drafting/draft-article.ts";
import { ingestArticle } from "../../../../src/pipeline/ingest/ingest-article.ts";

/** The seeds as drafting sees them, under the ids that the dataset gives them. */
export function seedArticles(articles: readonly Pick<Article, "id" | "file">[]): DraftArticle[] {
  return articles.map(({ id, file }) => ({
    ...ingested(file, new Uint8Array(readFileSync(`seeds/${file}`)), "de"),
    id,
  }));
}

/** An article of a few sentences, with a date of its own. */
export function anArticle(text: string, language: Language, published = "2024-10-18", id = "a"): DraftArticle {
  const file = `${id}.txt`;
  return {
    id: id as ArticleId,
    file,
    language,
    headline: "",
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    dateline: null,
    published,
    wordCount: text.split(/\s+/).length,
  };
}

function ingested(name: string, bytes: Uint8Array, defaultLanguage: Language) {
  const { article } = ingestArticle({ name, bytes }, { defaultLanguage });
  if (!article) throw new Error(`${name} cannot be read`);
  return article;
}
