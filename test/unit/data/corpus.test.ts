import { describe, expect, it } from "vitest";
import { createCorpus } from "../../../src/data/corpus.ts";
import type { ActorId, ArticleId, EventId } from "../../../src/model/ids.ts";
import { aCorpus, aDataset, anActor, anEvent, anEvidence } from "../../support/builders.ts";

const id = (text: string) => text as ActorId;

describe("a corpus", () => {
  it("finds an event by its present and its former ids, the present ones first", () => {
    const corpus = aCorpus({
      events: [anEvent({ id: "new", formerIds: ["old", "other"] as EventId[] }), anEvent({ id: "other" })],
    });
    expect(corpus.eventById.get("old" as EventId)?.id).toBe("new");
    expect(corpus.eventById.get("other" as EventId)?.id).toBe("other");
  });

  it("lists the events of an article once each, in the order of the dataset", () => {
    const twice = [anEvidence(), anEvidence()];
    const corpus = aCorpus({ events: [anEvent({ id: "a", evidence: twice }), anEvent({ id: "b" })] });
    expect(corpus.eventsOfArticle("article" as ArticleId).map((event) => event.id)).toEqual(["a", "b"]);
    expect(corpus.eventsOfArticle("none" as ArticleId)).toEqual([]);
  });

  it("counts to an actor all that belong to it, through others too, and survives a circle", () => {
    const corpus = createCorpus(
      aDataset({
        actors: [
          anActor("state"),
          anActor("army", { affiliations: [id("state")] }),
          anActor("general", { affiliations: [id("army")] }),
          anActor("x", { affiliations: [id("y")] }),
          anActor("y", { affiliations: [id("x")] }),
        ],
      }),
    );
    expect([...corpus.withAffiliates(id("state"))]).toEqual(["state", "army", "general"]);
    expect([...corpus.withAffiliates(id("general"))]).toEqual(["general"]);
    expect([...corpus.withAffiliates(id("x"))].sort()).toEqual(["x", "y"]);
    expect([...corpus.withAffiliates(id("unknown"))]).toEqual(["unknown"]);
  });

  it("gives tagged actors the colours in their order, and the others that of the nearest they belong to", () => {
    const tagged = Array.from({ length: 9 }, (_, rank) => anActor(`s${rank}`, { tag: `S${"ABCDEFGHI"[rank]}` }));
    const person = anActor("person", { affiliations: [id("unknown"), id("s1")] });
    const corpus = createCorpus(aDataset({ actors: [...tagged, person, anActor("nobody")] }));
    expect(corpus.markOf(id("s0"))).toEqual({ tag: "SA", hue: 1 });
    expect(corpus.markOf(id("s8"))).toEqual({ tag: "SI", hue: 0 });
    expect(corpus.markOf(id("person"))).toEqual({ tag: null, hue: 2 });
    expect(corpus.markOf(id("nobody"))).toEqual({ tag: null, hue: 0 });
  });
});
