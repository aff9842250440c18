import { describe, expect, test } from "vitest";
import { lanesBy } from "../../../../src/features/timeline/lanes.ts";
import { lanesWithMarks, toMarks } from "../../../../src/features/timeline/timeline-items.ts";
import type { EditorialDate } from "../../../../src/model/date-estimate.ts";
import type { TimelineEvent } from "../../../../src/model/event.ts";
import type { ActorId, ArticleId, EventId } from "../../../../src/model/ids.ts";
import { type Filters, noFilters } from "../../../../src/search/filters.ts";
import { aCorpus, anActor, anArticle, anEvent, anEvidence, saidBy } from "../../../support/builders.ts";

const words = { de: "–", en: "–" };
const whenEditorial: EditorialDate = {
  basis: "editorial",
  edtf: "2024-06-19",
  earliest: "2024-06-19",
  latest: "2024-06-19",
  note: words,
  source: words,
};

function marksOf(
  events: readonly TimelineEvent[],
  change: {
    dates?: "articles" | "editorial";
    lanes?: "subject" | "actor" | "article";
    highlighted?: EventId[];
    filters?: Partial<Filters>;
  } = {},
) {
  const actors = [
    anActor("russland", { tag: "RU" }),
    anActor("putin", { kind: "person", affiliations: ["russland" as never] }),
  ];
  const copy = anArticle({ id: "copy", copyOf: "a" as ArticleId });
  const articles = [anArticle({ id: "a" }), anArticle({ id: "b" }), copy];
  const corpus = aCorpus({ events: [...events], actors, articles });
  const lanes = lanesBy(change.lanes ?? "subject", corpus, "de", { ...noFilters, ...change.filters });
  const { dates = "articles", highlighted = [] } = change;
  const marks = toMarks(events, { corpus, dates, lanes, language: "de", highlighted });
  return { marks, lanes: lanesWithMarks(lanes, marks), joined: lanes.joined };
}

describe("marks", () => {
  test("stand in the order of time, whatever order the events come in", () => {
    const { marks } = marksOf([
      anEvent({ id: "last", when: "[2024-11..]" }),
      anEvent({ id: "month", when: "2024-06" }),
      anEvent({ id: "day", when: "2024-06-01" }),
      anEvent({ id: "first", when: "2023-10-19" }),
    ]);
    expect(marks.map(({ event }) => event)).toEqual(["first", "day", "month", "last"]);
  });

  test("leave out what has no date", () => {
    expect(marksOf([anEvent({ when: null })]).marks).toEqual([]);
  });

  test("name the articles where there are several", () => {
    const evidence = ["a", "b", "a"].map((article) => anEvidence({ article: article as ArticleId }));
    const { marks } = marksOf([anEvent({ id: "one" }), anEvent({ id: "two", evidence })]);
    expect(marks.map(({ note }) => note)).toEqual([null, "2 Artikel"]);
  });

  test("count articles in the same words once", () => {
    const by = (...articles: string[]) => articles.map((article) => anEvidence({ article: article as ArticleId }));
    const { marks } = marksOf([
      anEvent({ id: "one", evidence: by("a", "copy") }),
      anEvent({ id: "two", evidence: by("copy", "a", "b") }),
    ]);
    expect(marks.map(({ note }) => note)).toEqual([null, "2 Artikel"]);
  });

  test("say of a draft that it is one, in sight and in their name", () => {
    const { marks } = marksOf([anEvent({ title: "Abkommen", origin: "drafted" })]);
    expect(marks[0]?.note).toBe("Entwurf");
    expect(marks[0]?.name()).toMatch(/^Abkommen; Entwurf – von der Software vorgeschlagen, nicht geprüft; /);
  });

  test("bear the tags of those who take part, each once", () => {
    const { marks } = marksOf([anEvent({ actors: ["putin", "russland", "russland"] })]);
    expect(marks[0]?.tags).toEqual([{ actor: "russland", text: "RU", hue: 1 }]);
  });

  test("say in one sentence what, when, how certain, who and who says it", () => {
    const evidence = [anEvidence({ stance: "alleges", attribution: [saidBy("nis")] })];
    const { marks } = marksOf([anEvent({ title: "Abkommen", when: "2024-06", actors: ["putin"], evidence })]);
    expect(marks[0]?.name()).toBe("Abkommen; irgendwann im Juni 2024 (steht im Text); mit Putin; laut nis");
  });

  test("are drawn as announced only while nobody reports them", () => {
    const announced = anEvidence({ stance: "announces" });
    const { marks } = marksOf([
      anEvent({ id: "plan", evidence: [announced] }),
      anEvent({ id: "told", evidence: [announced, anEvidence()] }),
    ]);
    expect(marks.map(({ announced }) => announced)).toEqual([true, false]);
  });
});

describe("the editor's date", () => {
  const event = anEvent({ when: "2024-06", whenEditorial });

  test("lies over that of the articles", () => {
    const [mark] = marksOf([event], { dates: "editorial" }).marks;
    expect(mark?.glyph.parts.map(({ kind }) => kind)).toEqual(["hatch", "ring"]);
    expect(mark?.overlaid).toBe(true);
  });

  test("is not drawn unless it is asked for", () => {
    const [mark] = marksOf([event]).marks;
    expect(mark?.glyph.parts.map(({ kind }) => kind)).toEqual(["hatch"]);
    expect(mark?.overlaid).toBe(false);
  });

  test("draws an event that the articles do not date", () => {
    const [mark] = marksOf([anEvent({ when: null, whenEditorial })], { dates: "editorial" }).marks;
    expect(mark?.glyph.form).toBe("editorial");
  });
});

describe("lanes", () => {
  test("by actor hold an event once for each state that takes part, people included", () => {
    const { marks, lanes } = marksOf([anEvent({ actors: ["putin", "russland", "jemand"] })], { lanes: "actor" });
    expect(marks.map(({ lane }) => lane)).toEqual(["russland", "others"]);
    expect(lanes.map(({ name }) => name)).toEqual(["Russland", "Weitere"]);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(2);
  });

  test("of chosen actors are these alone, in the order of the dataset, with a line between the marks of one event", () => {
    const events = [
      anEvent({ id: "both", actors: ["putin", "kim"] }),
      anEvent({ id: "one", actors: ["kim", "russland"] }),
    ];
    const chosen = { actors: ["kim", "putin"] as ActorId[] };
    const { marks, lanes, joined } = marksOf(events, { lanes: "actor", filters: chosen });
    expect(lanes.map(({ id }) => id)).toEqual(["putin", "kim"]);
    expect(marks.map(({ event, lane, repeats }) => [event, lane, repeats])).toEqual([
      ["both", "putin", false],
      ["both", "kim", true],
      ["one", "kim", false],
    ]);
    expect(joined).toBe(true);
  });

  test("of a chosen state hold its people where they count", () => {
    const events = [anEvent({ id: "visit", actors: ["putin", "kim"] })];
    const filters = { actors: ["russland", "kim"] as ActorId[], withAffiliates: true };
    expect(marksOf(events, { lanes: "actor", filters }).marks.map(({ lane }) => lane)).toEqual(["russland", "kim"]);
  });

  test.each([1, 5])("of %i chosen actors are those of all states", (count) => {
    const actors = ["putin", "a", "b", "c", "d"] as ActorId[];
    const { lanes, joined } = marksOf([anEvent({ actors })], {
      lanes: "actor",
      filters: { actors: actors.slice(0, count) },
    });
    expect(lanes.map(({ id }) => id)).toEqual(["russland", "others"]);
    expect(joined).toBe(false);
  });

  test("by article are left out where nothing stands in them", () => {
    const { lanes } = marksOf([anEvent({ evidence: [anEvidence({ article: "b" as ArticleId })] })], {
      lanes: "article",
    });
    expect(lanes.map(({ id }) => id)).toEqual(["b"]);
  });
});

test("an event picked by hand says so", () => {
  const pact = anEvent({ id: "pact" });
  const { marks } = marksOf([pact, anEvent({ id: "visit" })], { highlighted: [pact.id] });
  expect(marks.map(({ event, highlighted }) => [event, highlighted])).toEqual([
    ["pact", true],
    ["visit", false],
  ]);
  expect(marks[0]?.name()).toMatch(/; hervorgehoben$/);
});
