import { describe, expect, it, test } from "vitest";
import { agreementOf, claimPlots, placeOn } from "../../../../../src/features/event-panel/claims/claim-plot.ts";
import { describeAgreement, describeFigure } from "../../../../../src/features/event-panel/claims/claim-words.ts";
import type { Claim } from "../../../../../src/model/claim.ts";
import type { ArticleId, EvidenceKey, PropertyId, QuestionId } from "../../../../../src/model/ids.ts";
import { aCorpus, aDataset, anArticle, anEvent, anEvidence } from "../../../../support/builders.ts";

const id = (property: string) => property as PropertyId;
const both = (words: string) => ({ de: words, en: words });

function aClaim(property: string, min: number | null, max: number | null, approximate = false): Claim {
  return {
    property: id(property),
    min,
    max,
    approximate,
    words: "viele",
    by: null,
    evidence: "00000000" as EvidenceKey,
  };
}

function plotsOf(claims: readonly Claim[], others: readonly Claim[] = [], asked = ["sent", "trained"]) {
  const event = anEvent({ id: "one", claims: [...claims] });
  const events = [event, anEvent({ id: "two", claims: [...others] })];
  const properties = ["sent", "trained", "guns"].map((name) => ({
    id: id(name),
    name: both(name),
    unit: both(name === "guns" ? "guns" : "soldiers"),
  }));
  const questions = [{ id: "soldiers" as QuestionId, title: both("How many?"), properties: asked.map(id) }];
  const { timeline } = aDataset();
  return claimPlots(event, aCorpus({ events, timeline: { ...timeline, properties, questions } }));
}

describe("claimPlots", () => {
  it("shows a figure of articles that are copies of each other once, and that of another article beside it", () => {
    const evidence = ["a", "b", "c"].map((article) =>
      anEvidence({ article: article as ArticleId, key: `${article}0000000` as EvidenceKey }),
    );
    const claims = evidence.map(({ key }) => ({ ...aClaim("sent", 2, 2), evidence: key }));
    const event = anEvent({ id: "one", evidence, claims });
    const articles = [anArticle({ id: "a" }), anArticle({ id: "b", copyOf: "a" as ArticleId }), anArticle({ id: "c" })];
    const properties = [{ id: id("sent"), name: both("sent"), unit: both("soldiers") }];
    const { timeline } = aDataset();
    const corpus = aCorpus({ events: [event], articles, timeline: { ...timeline, properties, questions: [] } });
    const rows = claimPlots(event, corpus)[0]?.groups[0]?.rows;
    expect(rows?.map(({ claim }) => claim.evidence)).toEqual(["a0000000", "c0000000"]);
  });

  it("gathers the claims of every event for the questions that the event answers", () => {
    const [plot, ...more] = plotsOf([aClaim("sent", 12000, 12000)], [aClaim("trained", 200, 999)]);
    expect(more).toEqual([]);
    expect(plot?.groups.map(({ property, rows }) => [property.id, rows.map(({ event }) => event.id)])).toEqual([
      ["sent", ["one"]],
      ["trained", ["two"]],
    ]);
  });

  it("gives properties of one unit the same axis, in round steps from zero", () => {
    const [plot] = plotsOf([aClaim("sent", 12000, 12000)], [aClaim("trained", 200, 999)]);
    expect(plot?.groups.map(({ axis }) => axis.ticks)).toEqual([
      [0, 4000, 8000, 12000],
      [0, 4000, 8000, 12000],
    ]);
  });

  it("shows no plot beside an event that counts nothing", () => {
    expect(plotsOf([], [aClaim("sent", 1, 1)])).toEqual([]);
  });

  it("drops no figure that no question asks for", () => {
    const plots = plotsOf([aClaim("guns", 5, 5)]);
    expect(plots.map(({ title, groups }) => [title.de, groups[0]?.axis.ticks])).toEqual([["guns", [0, 2, 4, 6]]]);
  });

  test.each([
    [
      [0, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [0, 0.4, 0.8, 1.2],
    ],
    [
      [-5, 7],
      [-8, -4, 0, 4, 8],
    ],
    [
      [null, null],
      [0, 1],
    ],
    [
      [1_000_000, 1_000_000],
      [0, 400_000, 800_000, 1_200_000],
    ],
  ] as const)("holds %j on its axis", ([min, max], ticks) => {
    const axis = plotsOf([aClaim("sent", min, max)])[0]?.groups[0]?.axis;
    expect(axis?.ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
  });
});

describe("agreementOf", () => {
  test.each([
    ["one figure", [aClaim("sent", 1, 1)], [], "one-figure"],
    ["figures for different things", [aClaim("sent", 1, 1)], [aClaim("trained", 1, 1)], "different-things"],
    ["figures that exclude each other", [aClaim("sent", 1, 1)], [aClaim("sent", 2, 2)], "differ"],
    ["figures that can both be right", [aClaim("sent", 1, null)], [aClaim("sent", 2, 2)], "agree"],
  ] as const)("tells %s", (_, own, others, agreement) => {
    const [plot] = plotsOf(own, others);
    expect(plot && agreementOf(plot)).toBe(agreement);
  });
});

describe("placeOn", () => {
  it("runs from 0 at the first tick to 1 at the last", () => {
    expect([-2, 0, 2].map((value) => placeOn({ ticks: [-2, 0, 2] }, value))).toEqual([0, 0.5, 1]);
  });
});

describe("words for figures", () => {
  test.each([
    [aClaim("sent", 12000, 12000), "12.000", "12,000"],
    [aClaim("sent", 11000, 11000, true), "rund 11.000", "about 11,000"],
    [aClaim("sent", 2000, null), "mindestens 2.000", "at least 2,000"],
    [aClaim("sent", null, 50), "höchstens 50", "at most 50"],
    [aClaim("sent", 200, 999), "200–999", "200–999"],
    [aClaim("sent", null, null), "ohne Zahl", "no number"],
  ])("says a figure in numbers %#", (claim, de, en) => {
    expect(describeFigure(claim, "de")).toBe(de);
    expect(describeFigure(claim, "en")).toBe(en);
  });

  test.each([
    [1, "one-figure", "Eine Angabe", "One figure"],
    [4, "different-things", "Vier Angaben, die nicht dasselbe zählen", "Four figures that do not count the same"],
    [2, "differ", "Zwei Angaben, die voneinander abweichen", "Two figures that differ"],
    [13, "agree", "13 Angaben, die sich nicht ausschließen", "13 figures that do not exclude each other"],
  ] as const)("says how %i figures stand to each other", (count, agreement, de, en) => {
    expect(describeAgreement(count, agreement, "de")).toBe(de);
    expect(describeAgreement(count, agreement, "en")).toBe(en);
  });
});
