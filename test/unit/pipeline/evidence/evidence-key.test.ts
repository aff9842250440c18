import { expect, test } from "vitest";
import type { ArticleId } from "../../../../src/model/ids.ts";
import { evidenceKey } from "../../../../src/pipeline/evidence/evidence-key.ts";

const article = "artikel" as ArticleId;

test("a key is the beginning of the hash of article and quote, and never changes: it stands in links", () => {
  expect(evidenceKey(article, "Ein Satz.")).toBe("13b442b5");
});

test("another article or another quote has another key", () => {
  const keys = [evidenceKey(article, "a"), evidenceKey(article, "b"), evidenceKey("artikela" as ArticleId, "")];
  expect(new Set(keys).size).toBe(3);
});
