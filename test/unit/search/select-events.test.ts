import { describe, expect, it } from "vitest";
import type { ActorId, ArticleId } from "../../../src/model/ids.ts";
import { type Filters, noFilters } from "../../../src/search/filters.ts";
import { selectEvents, sortEvents } from "../../../src/search/select-events.ts";
import { aCorpus, aDate, anActor, anArticle, anEvent, anEvidence, noDate, saidBy } from "../../support/builders.ts";

const corpus = aCorpus({
  actors: [anActor("russland"), anActor("putin", { affiliations: ["russland" as ActorId] })],
  events: [
    anEvent({ id: "visit", type: "visit", when: "2024-06-19", actors: ["putin", "nordkorea"] }),
    anEvent({
      id: "pact",
      type: "agreement",
      when: "2024-06",
      actors: ["russland", "nordkorea"],
      evidence: [
        anEvidence({ article: "a" as ArticleId, attribution: [saidBy("reuters"), saidBy("kcna")] }),
        anEvidence({ article: "b" as ArticleId, stance: "denies", attribution: [saidBy("nato", "usa")] }),
      ],
    }),
    anEvent({ id: "mondays", when: "[2024-07-01,2024-07-08]" }),
    anEvent({ id: "by-october", when: "[..2024-10-18]" }),
    anEvent({ id: "lasting", when: "2024-07/2024-10-18" }),
    anEvent({ id: "undated", when: null }),
    anEvent({
      id: "confirmed",
      when: "[2024-10-18..]",
      whenEditorial: {
        basis: "editorial",
        edtf: "2025-04-26",
        earliest: "2025-04-26",
        latest: "2025-04-26",
        note: { de: "n", en: "n" },
        source: { de: "q", en: "q" },
      },
    }),
  ],
});

function left(filters: Partial<Filters>, dates: "articles" | "editorial" = "articles"): string[] {
  return selectEvents(corpus.events, { ...noFilters, ...filters }, dates, corpus).map(({ id }) => id);
}
const ids = (...actors: string[]) => actors as ActorId[];

describe("filtering events", () => {
  it("keeps all while nothing is chosen", () => {
    expect(left({})).toHaveLength(corpus.events.length);
  });

  it.each<[string, Partial<Filters>, string[]]>([
    ["one actor", { actors: ids("russland") }, ["pact"]],
    ["at least one of two", { actors: ids("russland", "putin") }, ["visit", "pact"]],
    ["all together", { actors: ids("nordkorea", "putin"), match: "all" }, ["visit"]],
    ["a state with its people", { actors: ids("russland"), withAffiliates: true }, ["visit", "pact"]],
    [
      "a state with its people, together with another",
      { actors: ids("russland", "nordkorea"), withAffiliates: true, match: "all" },
      ["visit", "pact"],
    ],
    ["a type", { types: ["visit", "agreement"] }, ["visit", "pact"]],
    ["an article", { sources: ["b" as ArticleId] }, ["pact"]],
    ["a stance", { stances: ["denies"] }, ["pact"]],
    ["the first speaker of a chain", { says: ids("kcna") }, ["pact"]],
    ["one of those who speak together", { says: ids("usa") }, ["pact"]],
    ["not who passes it on", { says: ids("reuters") }, []],
    ["denied or told differently", { only: ["contested"] }, ["pact"]],
    [
      "a single source",
      { only: ["single-source"] },
      ["visit", "mondays", "by-october", "lasting", "undated", "confirmed"],
    ],
    ["both of them, not one or the other", { only: ["contested", "single-source"] }, []],
    ["two filters at once", { types: ["visit"], stances: ["denies"] }, []],
    ["an actor that does not exist", { actors: ids("nobody") }, []],
  ])("by %s", (_, filters, expected) => {
    expect(left(filters)).toEqual(expected);
  });

  it.each<[string | null, string | null, string[]]>([
    ["2024-06", "2024-06", ["visit", "pact", "by-october", "undated"]],
    ["2024-06-01", "2024-06-18", ["pact", "by-october", "undated"]],
    ["2024-07-02", "2024-07-07", ["by-october", "lasting", "undated"]],
    ["2024-10-19", null, ["undated", "confirmed"]],
    [null, "2023", ["by-october", "undated"]],
  ])(
    "by the period %s to %s counts an event wherever it may have happened, and leaves undated ones",
    (from, to, expected) => {
      expect(left({ from, to })).toEqual(expected);
    },
  );

  it("takes the editors' date where it was chosen and is known", () => {
    expect(left({ from: "2025-04", to: "2025-04" }, "editorial")).toEqual(["undated", "confirmed"]);
    expect(left({ from: "2024-11", to: "2024-11" }, "editorial")).toEqual(["undated"]);
  });
});

describe("the order of events", () => {
  it("is that of the earliest possible day, then the latest, then the title; undated ones last", () => {
    const events = [
      anEvent({ id: "undated", when: null }),
      anEvent({ id: "b", title: "Öl", when: "2024-06-01" }),
      anEvent({ id: "a", title: "Oder", when: "2024-06-01" }),
      anEvent({ id: "month", when: "2024-06" }),
      anEvent({ id: "by-july", when: "[..2024-07-31]" }),
      anEvent({ id: "not-before-july", when: "[2024-07-01..]" }),
      anEvent({ id: "earlier", when: aDate("2023") }),
    ];
    const sorted = sortEvents(events, "articles", "de").map(({ id }) => id);
    expect(sorted).toEqual(["earlier", "a", "b", "month", "not-before-july", "by-july", "undated"]);
  });
});

describe("what was known on a day", () => {
  const heads = ["2024-07-08", "2024-07", null, "[2024-10-18..]"].map((date, at) =>
    anArticle({ id: `a${at}`, datePublished: date === null ? noDate() : aDate(date) }),
  );
  const reported = aCorpus({
    articles: heads,
    events: heads.map(({ id }) => anEvent({ id, evidence: [anEvidence({ article: id })] })),
  });

  it.each([
    ["2024-06-30", ["a2"]],
    ["2024-07-01", ["a1", "a2"]],
    ["2024-07-08", ["a0", "a1", "a2"]],
    ["2024-10-18", ["a0", "a1", "a2", "a3"]],
  ])("%s: all but what was certainly reported later", (known, expected) => {
    const left = selectEvents(reported.events, { ...noFilters, known }, "articles", reported);
    expect(left.map(({ id }) => id)).toEqual(expected);
  });
});
