import { describe, expect, it } from "vitest";
import type { EventId } from "../../../../src/model/ids.ts";
import { parseQuery } from "../../../../src/search/text/query.ts";
import { search } from "../../../../src/search/text/search.ts";
import { loadIndex } from "../../../../src/search/text/search-index.ts";
import { anActor, anEvent } from "../../../support/builders.ts";
import { articleTexts, dataset, proof, sentences, smallIndexFiles } from "./small-index.ts";

const texts = new Map(articleTexts.map(({ id, text }) => [id, text ?? ""]));
const find = (query: string, files = smallIndexFiles()) => search(loadIndex(files), parseQuery(query));
const found = (query: string) => {
  const { events, sentences, actors } = find(query);
  return {
    events: events.hits.map(({ id }) => id),
    sentences: sentences.hits.map(({ article, start, end }) => texts.get(article)?.slice(start, end)),
    actors: actors.hits.map(({ id }) => id),
  };
};
const nothing = { events: [], sentences: [], actors: [] };

describe("a word finds", () => {
  it.each([
    ["its other forms", "Soldat", { events: ["entsendung"], sentences: [sentences.troops] }],
    ["its other forms in English", "soldier", { sentences: [sentences.english] }],
    ["itself with ß spelled out", "aussenminister", { sentences: [sentences.visit] }],
    ["itself with the umlaut spelled out", "Pjoengjang", { sentences: [sentences.visit], actors: ["nordkorea"] }],
    ["itself without the umlaut, as a typo", "Pjongjang", { sentences: [sentences.visit], actors: ["nordkorea"] }],
    ["a plural with an umlaut", "Haus", { sentences: [sentences.plain] }],
    ["what begins so", "Partner", { events: ["pakt"] }],
    ["itself with a typo", "Abkomen", { sentences: [sentences.help] }],
    ["itself with a typo while it is typed", "Partmer", { events: ["pakt"] }],
    ["a number with or without its separator", "12000", { sentences: [sentences.troops] }],
    ["an actor by an English name", "Korea", { actors: ["nordkorea"] }],
  ])("%s: %s", (_, query, hits) => {
    expect(found(query)).toEqual({ ...nothing, ...hits });
  });

  it.each(["Paket", "x", "zzzz", "actor", "type:"])("nothing for “%s”", (query) => {
    expect(found(query)).toEqual(nothing);
  });

  it("forgives typos only where nothing is spelled that way", () => {
    expect(found("Stadt").sentences).toEqual([sentences.plain]);
    expect(found("Stadtt").sentences).toEqual([sentences.plain]);
    expect(found("Osten")).toEqual(nothing);
  });
});

describe("several words", () => {
  it("must all be there", () => {
    expect(found("soldaten russland").sentences).toEqual([sentences.troops]);
    expect(find("soldaten russland").partial).toBe(false);
  });

  it("are taken as far as they go where no place has all of them, and the result says so", () => {
    const { partial, sentences: hits } = find("soldaten hilfe");
    expect(partial).toBe(true);
    expect(hits.total).toBe(2);
  });

  it("in quotes must stand in this order and in these forms", () => {
    expect(found('"gegenseitige Hilfe"').sentences).toEqual([sentences.help]);
    expect(found('"Hilfe gegenseitige"')).toEqual(nothing);
    expect(found('"gegenseitigen Hilfe"')).toEqual(nothing);
    expect(found('"gegenseitige Hil').sentences).toEqual([sentences.help]);
  });

  it("in quotes do not run on from one field into the next", () => {
    expect(found('"Pjöngjang Nordkorea"')).toEqual(nothing);
    expect(found('"Kim Jong Un"').actors).toEqual(["kim-jong-un"]);
  });
});

describe("an operator", () => {
  it.each([
    ["actor:russland", ["besuch", "pakt"]],
    ["actor:Russia", ["besuch", "pakt"]],
    ["actor:NK", ["besuch", "entsendung", "pakt"]],
    ["actor:Pjöngjang", ["besuch", "entsendung", "pakt"]],
    ["actor:russ", ["besuch", "pakt"]],
    ["type:Besuch", ["besuch"]],
    ["type:visit", ["besuch"]],
    ["actor:russland type:Abkommen", ["pakt"]],
    ["actor:russland actor:nordkorea", ["besuch", "pakt"]],
    ["actor:nordkorea soldaten", ["entsendung"]],
  ])("“%s” leaves %j", (query, events) => {
    expect(find(query).matchingEvents).toEqual(events);
  });

  it("keeps the sentences that name the actor or prove an event with it", () => {
    expect(new Set(found("actor:russland").sentences)).toEqual(new Set([sentences.visit, sentences.help]));
  });

  it("prefers the actor called exactly so to those whose name begins so", () => {
    const press = anActor("presse", { names: { de: "Nordkorea Presse", en: "Press" } });
    const events = [...dataset.events, anEvent({ id: "meldung", actors: ["presse"] })];
    const files = smallIndexFiles({ dataset: { ...dataset, actors: [...dataset.actors, press], events } });
    expect(find("actor:Nordkorea", files).matchingEvents).not.toContain("meldung");
    expect(find("actor:nord", files).matchingEvents).toContain("meldung");
  });

  it("holds for the events themselves, not only for the sentences that prove them", () => {
    const other = anEvent({ id: "rede", type: "statement", evidence: [proof(sentences.visit, "1")] });
    const files = smallIndexFiles({ dataset: { ...dataset, events: [other, ...dataset.events] } });
    const { matchingEvents, sentences: hits } = find("type:visit", files);
    expect(matchingEvents).toEqual(["besuch"]);
    expect(hits.hits.map((hit) => hit.proof?.event)).toEqual(["besuch"]);
  });

  it("says when it names nobody, and leaves nothing", () => {
    expect(find("actor:Niemand").unknown).toEqual([{ operator: "actor", value: "Niemand" }]);
    expect(find("type:Party").unknown).toEqual([{ operator: "type", value: "Party" }]);
    expect(found("actor:Niemand Soldaten")).toEqual(nothing);
  });
});

describe("a result", () => {
  it("names the words that answer, field by field", () => {
    expect(find("soldaten entsandt").events.hits[0]?.matched.slice(0, 2)).toEqual([
      [0, 2],
      [0, 2],
    ]);
    expect(find('"gegenseitige Hilfe"').sentences.hits[0]?.matched).toEqual([3, 4]);
    expect(find("Pjöngjang").actors.hits[0]?.matched).toEqual([[], [], [0]]);
  });

  it("names what a sentence proves, and nothing for one that proves nothing", () => {
    expect(find("hilfe").sentences.hits[0]?.proof).toMatchObject({ event: "pakt", evidence: "00000003" });
    expect(find("häuser").sentences.hits[0]?.proof).toBeNull();
  });

  it("leaves the events found by their own words or by a sentence that proves them", () => {
    expect(find("pjöngjang").matchingEvents).toEqual(["besuch"]);
    expect(find("partnerschaft").matchingEvents).toEqual(["pakt"]);
    expect(find("häuser").matchingEvents).toEqual([]);
  });

  it("of an empty search is empty", () => {
    expect(found("  ")).toEqual(nothing);
    expect(find("").matchingEvents).toEqual([]);
  });

  it("counts more than it lists", () => {
    const events = dataset.events.flatMap((event) =>
      Array.from({ length: 8 }, (_, number) => ({ ...event, id: `${event.id}-${number}` as EventId })),
    );
    const { total, hits } = find(
      "reist soldaten partnerschaft",
      smallIndexFiles({ dataset: { ...dataset, events } }),
    ).events;
    expect([total, hits.length]).toEqual([24, 6]);
  });
});

describe("an index", () => {
  it("is the same each time", () => {
    expect(JSON.stringify(smallIndexFiles())).toBe(JSON.stringify(smallIndexFiles()));
  });

  const withRights = (quote: string | null) => {
    const evidence = { ...proof(sentences.visit, "1"), ...(quote === null ? { quote } : {}) };
    const events = dataset.events.map((event, at) => ({
      ...event,
      evidence: [at === 0 ? evidence : { ...evidence, quote: null }],
    }));
    return smallIndexFiles({
      dataset: { ...dataset, events },
      articleTexts: articleTexts.map((text) => (text.id === "deutsch" ? { ...text, text: null, actors: [] } : text)),
    });
  };

  it("of an article of which only quotes are public holds these, with their words", () => {
    const files = withRights(sentences.visit);
    expect(find("pjöngjang", files).sentences.hits).toMatchObject([
      { quote: sentences.visit, proof: { event: "besuch" } },
    ]);
    expect(JSON.stringify(files)).not.toContain("haeuser");
    expect(files.head.words).not.toContain("gegenseitige");
  });

  it("of an article whose words are withheld holds none of them", () => {
    const files = withRights(null);
    expect(find("aussenminister", files).sentences.total).toBe(0);
    expect(files.head.words).not.toContain("aussenminister");
    expect(files.parts.flatMap(({ articles }) => articles.map(({ article }) => article))).toEqual(["english"]);
  });
});
