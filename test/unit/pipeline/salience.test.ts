import { expect, test } from "vitest";
import type { ArticleId } from "../../../src/model/ids.ts";
import { createScale } from "../../../src/pipeline/salience.ts";
import { anEvent, anEvidence } from "../../support/builders.ts";

const [first, copy, own] = ["first", "copy", "own"] as ArticleId[] as [ArticleId, ArticleId, ArticleId];
const told = (...articles: ArticleId[]) =>
  anEvent({ evidence: articles.map((article) => anEvidence({ article })), participants: [] });

test("an article that repeats another one counts together with it", () => {
  const copies = new Map([[copy, { copyOf: first, share: 0.9 }]]);
  const weigh = createScale([], copies);
  expect(weigh(told(first, copy))).toBe(weigh(told(first)));
  expect(weigh(told(copy))).toBe(weigh(told(first)));
  expect(weigh(told(first, own))).toBeGreaterThan(weigh(told(first, copy)));
  expect(weigh(told(first, first, copy))).toBe(weigh(told(first, first)));
});
