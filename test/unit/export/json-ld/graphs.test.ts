import { describe, expect, it } from "vitest";
import { articleGraph } from "../../../../src/export/json-ld/article-graph.ts";
import { eventGraph } from "../../../../src/export/json-ld/event-graph.ts";
import type { Thing } from "../../../../src/export/json-ld/thing.ts";
import { timelineGraph } from "../../../../src/export/json-ld/timeline-graph.ts";
import type { ArticleId } from "../../../../src/model/ids.ts";
import { restsOnSpeakers } from "../../../../src/model/standing.ts";
import { aCorpus, anActor, anArticle, anEvent, anEvidence, saidBy } from "../../../support/builders.ts";
import { options } from "../../../support/export-options.ts";
import { unknownToSchemaOrg } from "../../../support/schema-org.ts";
import { seedCorpus } from "../../../support/seed-corpus.ts";

const root = String(options.site);

function graphOf(event: ReturnType<typeof anEvent>, change: Parameters<typeof aCorpus>[0] = {}) {
  return eventGraph(event, aCorpus({ events: [event], ...change }), root, options)["@graph"];
}

describe("the check against schema.org", () => {
  it("knows what is not in the vocabulary", () => {
    expect(unknownToSchemaOrg({ "@type": "Claim", name: "A", startDate: "2024" })).toEqual(["Claim.startDate"]);
    expect(unknownToSchemaOrg({ "@type": "Rumour", text: "A" })).toEqual(["Rumour.text"]);
  });
});

describe("eventGraph", () => {
  it("says nothing that schema.org does not know, for every event, article and the timeline of the seeds", () => {
    const corpus = seedCorpus();
    const graphs = [
      ...corpus.events.map((event) => eventGraph(event, corpus, root, options)),
      ...corpus.articles.map((article) => articleGraph(article, corpus, root, options)),
      timelineGraph(corpus, corpus.events, root, options),
    ];
    expect(graphs).toHaveLength(28);
    expect(graphs.flatMap(({ "@graph": things }) => unknownToSchemaOrg(things))).toEqual([]);
  });

  it("tells an event only where an article does so in its own voice; all else is a claim", () => {
    const corpus = seedCorpus();
    const typed = corpus.events.map((event) => {
      const types = eventGraph(event, corpus, root, options)["@graph"].map((thing) => thing["@type"]);
      return { id: event.id, claim: types.includes("Claim"), event: types.includes("Event") };
    });
    expect(typed).toEqual(
      corpus.events.map((event) => ({ id: event.id, claim: restsOnSpeakers(event), event: !restsOnSpeakers(event) })),
    );
    expect(typed.filter(({ claim }) => claim).map(({ id }) => id)).toContain("kim-befehl");
    expect(typed.filter(({ event }) => event).map(({ id }) => id)).toContain("juni-pakt");
  });

  it("names the speakers of a claim, and those of each quote", () => {
    const evidence = [anEvidence({ stance: "alleges", attribution: [saidBy("reuters"), saidBy("nis")] })];
    const actors = [anActor("nis", { kind: "organisation" }), anActor("reuters", { kind: "media" })];
    const [claim, quotation] = graphOf(anEvent({ title: "NIS: es geschah", evidence }), { actors });
    const nis = [{ "@type": "Organization", name: "Nis" }];
    expect(claim).toMatchObject({ "@type": "Claim", text: "NIS: es geschah", claimInterpreter: nis });
    expect(quotation).toMatchObject({ "@type": "Quotation", text: "Ein Satz.", spokenByCharacter: nis });
  });

  it("tells a draft as no more than a claim, whoever speaks", () => {
    const [thing] = graphOf(anEvent({ title: "Es geschah", origin: "drafted" }));
    expect(thing).toMatchObject({ "@type": "Claim", name: "Entwurf: Es geschah", creativeWorkStatus: "Draft" });
    expect(unknownToSchemaOrg(thing)).toEqual([]);
  });

  it("says of a draft's words in which language they are, where that is not the page's", () => {
    const inLanguage = (language: "de" | "en") => {
      const wordsOf = { article: "article" as ArticleId, language };
      const [thing] = graphOf(anEvent({ origin: "drafted", wordsOf }));
      expect(unknownToSchemaOrg(thing)).toEqual([]);
      return thing?.inLanguage;
    };
    expect([inLanguage("en"), inLanguage("de")]).toEqual(["en", undefined]);
  });

  it.each([
    ["2024-06-19", { startDate: "2024-06-19" }],
    ["2024-06", { startDate: "2024-06" }],
    ["2024-07-09/2024-07-11", { startDate: "2024-07-09", endDate: "2024-07-11" }],
    ["[..2024-10-18]", {}],
    ["[2024-07-01,2024-07-08]", {}],
    ["2024-07~", {}],
    ["2024-21", {}],
    ["-0044-03-15", {}],
  ])("gives %s no more precision than it has", (when, dates) => {
    const event: Partial<Thing> = graphOf(anEvent({ when }))[0] ?? {};
    const { startDate, endDate } = event;
    expect({ ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) }).toEqual(dates);
  });

  it("holds no withheld words", () => {
    const things = graphOf(anEvent({ evidence: [anEvidence({ quote: null })] }));
    expect(things.map((thing) => thing["@type"])).toEqual(["Event", "NewsArticle"]);
  });

  it("does not pass a stand-in off as the headline of an article", () => {
    const articles = [anArticle({ headline: "Nach Berichten", headlineOrigin: "stand-in" })];
    const article = graphOf(anEvent(), { articles }).at(-1);
    expect(article).toMatchObject({ name: "Nach Berichten" });
    expect(article).not.toHaveProperty("headline");
  });
});
