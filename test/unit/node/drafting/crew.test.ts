import { afterAll, expect, test } from "vitest";
import { createCrew } from "../../../../src/node/drafting/crew.ts";
import { checkSeeds } from "../../../../src/pipeline/check-seeds.ts";
import { createDrafting, draftSeeds } from "../../../../src/pipeline/draft-seeds.ts";
import { syntheticArticles } from "../../../bench/drafts/synthetic-articles.ts";

const bytes = new TextEncoder().encode([...syntheticArticles(24)].join("\n"));
const checked = checkSeeds({ folder: "made-up", articles: [{ name: "all.jsonl", bytes }], editorFile: null });
const written = (drafted: ReturnType<typeof draftSeeds>) =>
  JSON.stringify({ ...drafted, articleDates: [...drafted.articleDates] });

const crew = createCrew(2);
afterAll(() => crew.dismiss());

test("the drafts are the same to the byte, whoever read the articles", () => {
  const alone = written(draftSeeds(checked));
  // Until the other threads have started, this one does everything.
  do {
    const together = createDrafting(() => ({ ...crew, dismiss: () => {} }));
    expect(written(together(checked))).toBe(alone);
  } while (crew.helped() < 2);
});
