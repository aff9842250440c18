import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { writeJson } from "../../../src/export/json.ts";
import { datasetSchema } from "../../../src/model/dataset.ts";
import { aCorpus, anActor, anArticle, anEvent, anEvidence, noDate, saidBy } from "../../support/builders.ts";
import { seedCorpus } from "../../support/seed-corpus.ts";

function subset(corpus: Parameters<typeof writeJson>[0], events: Parameters<typeof writeJson>[1]) {
  return v.parse(datasetSchema, JSON.parse(writeJson(corpus, events)));
}

describe("writeJson", () => {
  it("writes a valid dataset that holds everything when everything is chosen", () => {
    const corpus = seedCorpus();
    const { events, articles } = subset(corpus, corpus.events);
    expect(events).toEqual(corpus.events);
    expect(articles).toEqual(corpus.articles);
  });

  it("keeps only the actors that take part or speak, and those they belong to", () => {
    const event = anEvent({ actors: ["putin"], evidence: [anEvidence({ attribution: [saidBy("nis")] })] });
    const actors = [
      anActor("putin", { affiliations: [anActor("russland").id] }),
      anActor("russland"),
      anActor("nis"),
      anActor("usa"),
    ];
    const { actors: kept } = subset(aCorpus({ events: [event], actors }), [event]);
    expect(kept.map(({ id }) => id)).toEqual(["putin", "russland", "nis"]);
  });

  it("keeps the articles that the evidence and the date rest on, and what is wrong with them", () => {
    const undated = {
      ...noDate(),
      derivation: [{ rule: "undated-article" as const, article: anArticle({ id: "b" }).id }],
    };
    const event = anEvent({ when: undated, evidence: [anEvidence({ article: anArticle({ id: "a" }).id })] });
    const articles = ["a", "b", "c"].map((id) => anArticle({ id }));
    const warning = (file: string) =>
      ({
        severity: "warning",
        code: "no-text",
        place: { file },
        expected: { code: "text" },
        found: { code: "none" },
      }) as const;
    const diagnostics = [warning("b.txt"), warning("c.txt")];
    const kept = subset(aCorpus({ events: [event], articles, diagnostics }), [event]);
    expect(kept.articles.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(kept.diagnostics.map(({ place }) => place.file)).toEqual(["b.txt"]);
  });
});
