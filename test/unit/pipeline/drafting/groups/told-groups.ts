import { checkSeeds } from "../../../../../src/pipeline/check-seeds.ts";
import { prepareStep } from "../../../../../src/pipeline/drafting/article-steps.ts";
import type { DraftArticle } from "../../../../../src/pipeline/drafting/draft-article.ts";
import type { ToldGroup } from "../../../../../src/pipeline/drafting/groups/told-group.ts";
import { syntheticArticles } from "../../../../bench/drafts/synthetic-articles.ts";

/** What each of some made-up articles tells, as it comes from the threads that read them. */
export function toldByArticles(articles: number): ToldGroup[][] {
  const bytes = new TextEncoder().encode([...syntheticArticles(articles)].join("\n"));
  const { loaded } = checkSeeds({ folder: "made-up", articles: [{ name: "all.jsonl", bytes }], editorFile: null });
  const tell = prepareStep({ step: "tellings", actors: [] });
  return loaded.articles.map((article: DraftArticle) => {
    const outcome = tell(article);
    return outcome.kind === "done" ? [...outcome.result] : [];
  });
}
