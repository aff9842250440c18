import { describe, expect, it } from "vitest";
import type { DerivationStep } from "../../../../src/model/date-estimate.ts";
import type { ArticleId } from "../../../../src/model/ids.ts";
import { explainSteps, stepsOf } from "../../../../src/ui/derivation/derivation-tree.ts";
import { aDate, anArticle } from "../../../support/builders.ts";

const [a, b] = ["a" as ArticleId, "b" as ArticleId];
const reported = (article: ArticleId): DerivationStep => ({ rule: "reported", article, anchor: null, result: null });

function articles(steps: Readonly<Record<string, readonly DerivationStep[]>>) {
  const built = Object.entries(steps).map(([id, derivation]) =>
    anArticle({ id, datePublished: aDate("2024", { derivation: [...derivation] }) }),
  );
  return new Map(built.map((article) => [article.id, article]));
}

describe("explainSteps", () => {
  it("leads on from an article's date to how that date came about", () => {
    const [step] = explainSteps([reported(a)], articles({ a: [reported(b)], b: [reported(b)] }));
    expect(step?.restsOn.map(({ article }) => article.id)).toEqual(["a"]);
    expect(step?.restsOn[0]?.steps[0]?.restsOn.map(({ article }) => article.id)).toEqual(["b"]);
  });

  it("explains an article once", () => {
    const steps = explainSteps([reported(a), reported(a)], articles({ a: [reported(b)] }));
    expect(steps.map(({ restsOn }) => restsOn.length)).toEqual([1, 0]);
  });

  it("ends where dates rest on each other in a circle", () => {
    const [step] = explainSteps([reported(a)], articles({ a: [reported(b)], b: [reported(a)] }));
    expect(step?.restsOn[0]?.steps[0]?.restsOn[0]?.steps[0]?.restsOn).toEqual([]);
  });

  it("has nothing to lead on to where an article's date has no steps", () => {
    expect(explainSteps([reported(a)], articles({ a: [] }))[0]?.restsOn).toEqual([]);
  });
});

describe("stepsOf", () => {
  it("gives none for what an editor knows", () => {
    const words = { de: "x", en: "x" };
    const known = { basis: "editorial", edtf: "2024", earliest: "2024-01-01", latest: "2024-12-31" } as const;
    expect(stepsOf({ ...known, note: words, source: words })).toEqual([]);
  });
});
