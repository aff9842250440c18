import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/model/claim.ts";
import type { ArticleId, EvidenceKey, PropertyId } from "../../../src/model/ids.ts";
import { compareArticles, relatedArticles } from "../../../src/search/compare-articles.ts";
import { anEvent, anEvidence } from "../../support/builders.ts";

const [a, b, c, d] = ["a", "b", "c", "d"] as ArticleId[] as [ArticleId, ArticleId, ArticleId, ArticleId];
const by = (...articles: ArticleId[]) => articles.map((article) => anEvidence({ article }));
const figure = (evidence: EvidenceKey): Claim => ({
  property: "sent" as PropertyId,
  min: 1,
  max: 1,
  approximate: false,
  words: "1",
  by: null,
  evidence,
});

const shared = by(a, b, a);
const events = [
  anEvent({ id: "first", evidence: by(a) }),
  anEvent({ id: "shared", evidence: shared, claims: [figure(shared[1]?.key as EvidenceKey)] }),
  anEvent({ id: "second", evidence: by(b, c) }),
  anEvent({ id: "last", evidence: by(c, b, a) }),
];

describe("two articles side by side", () => {
  it("tell of events together and apart", () => {
    const { both, onlyA, onlyB } = compareArticles(a, b, events);
    expect(both.map(({ event }) => event.id)).toEqual(["shared", "last"]);
    expect(onlyA.map(({ id }) => id)).toEqual(["first"]);
    expect(onlyB.map(({ id }) => id)).toEqual(["second"]);
  });

  it("keep their sentences and figures apart", () => {
    const [first] = compareArticles(a, b, events).both;
    expect(first?.a).toEqual({ evidence: [shared[0], shared[2]], claims: [] });
    expect(first?.b).toEqual({ evidence: [shared[1]], claims: [figure(shared[1]?.key as EvidenceKey)] });
  });

  it.each([
    [a, ["b 2", "c 1"]],
    [c, ["b 2", "a 1"]],
    [d, []],
  ])("%s has most in common with %j", (id, expected) => {
    expect(relatedArticles(id, events).map(({ id, shared }) => `${id} ${shared}`)).toEqual(expected);
  });
});
