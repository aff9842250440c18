import { afterAll, expect, test } from "vitest";
import { createArticleCrew } from "../../../../src/node/articles/article-crew.ts";
import { checkSeeds } from "../../../../src/pipeline/check-seeds.ts";
import { draftSeeds } from "../../../../src/pipeline/draft-seeds.ts";
import { syntheticArticles } from "../../../bench/drafts/synthetic-articles.ts";

const bytes = new TextEncoder().encode([...syntheticArticles(24)].join("\n"));
const checked = checkSeeds({ folder: "made-up", articles: [{ name: "all.jsonl", bytes }], editorFile: null });
const written = (drafted: ReturnType<typeof draftSeeds>) =>
  JSON.stringify({ ...drafted, articleDates: [...drafted.articleDates] });

const crew = createArticleCrew(2);
afterAll(() => crew.dismiss());

test("the drafts are the same to the byte, whoever read the articles", () => {
  const alone = written(draftSeeds(checked));
  // Until the other threads have started, this one does everything.
  do {
    expect(written(draftSeeds(checked, { forEach: crew.forEachArticle }))).toBe(alone);
  } while (crew.helped() < 2);
});
