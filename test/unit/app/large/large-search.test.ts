import { afterAll, beforeAll, expect, test } from "vitest";
import { searchLarge } from "../../../../src/app/large/large-search.ts";
import { createDetailsStore } from "../../../../src/data/details-store.ts";
import { aDataset, anActor, anArticle, anEvent, anEvidence } from "../../../support/builders.ts";
import { type WrittenCatalogue, writtenCatalogue } from "../../../support/catalogue-site.ts";

const evidenceOf = (exact: string) => anEvidence({ quote: { exact, prefix: "", suffix: "" } });

const withheld = anEvidence({ quote: null });

const dataset = aDataset({
  actors: [anActor("council", { names: { de: "Stadtrat", en: "City council" } })],
  articles: [anArticle({ id: "article" })],
  events: [
    anEvent({
      id: "bridge",
      title: "Die Brücke wird gebaut",
      actors: ["council"],
      evidence: [evidenceOf("Der Stadtrat will zwei Bögen."), evidenceOf("Die Häuser bleiben."), withheld],
    }),
    anEvent({ id: "harbour", title: "Der Hafen schließt", evidence: [evidenceOf("Dann ist er zu.")] }),
  ],
});
let written: WrittenCatalogue;

beforeAll(async () => {
  const { articles, events, ...rest } = dataset;
  written = await writtenCatalogue({ dataset: rest, articles, events });
});
afterAll(() => written.remove());

async function found(text: string) {
  const details = createDetailsStore(
    async (shard) => written.details(shard),
    (_, problem) => new Error(problem),
  );
  const reply = await searchLarge(text, written.catalogue, details, "de");
  const held = details.held();
  return {
    reply,
    held: [...held.events.values()].map(({ id }) => id),
    actors: held.actors.flat().map(({ id }) => id),
  };
}

test("events are found by their titles, held, and marked where the words answer", async () => {
  const { reply, held } = await found("Brücken");
  expect(reply.events).toMatchObject({ total: 1, hits: [{ id: "bridge" }] });
  expect(reply.events.hits[0]?.matched[0]).toEqual([1]);
  expect(held).toContain("bridge");
});

test("what is not written to its end yet marks the words that it begins", async () => {
  const { reply } = await found("gebau");
  expect(reply.events.hits[0]?.matched[0]).toEqual([3]);
});

test("events are found by the sentences that prove them, of which the one that answers is shown", async () => {
  const { reply } = await found("Haus");
  expect(reply.sentences.hits).toMatchObject([
    { article: "article", text: "Die Häuser bleiben.", matched: [1], proof: { event: "bridge" } },
  ]);
});

test("actors are found with the number of their events", async () => {
  const { reply, actors } = await found("council");
  expect(reply.actors.hits).toMatchObject([{ id: "council", events: 1 }]);
  expect(actors).toEqual(["council"]);
});

test("what was not looked at is said", async () => {
  expect((await found("Hafen")).reply.unseen).toEqual(["sentences"]);
  expect((await found("„Hafen“")).reply.unseen).toEqual(["sentences"]);
  expect((await found("„Hafen schließt“")).reply.unseen).toEqual(["sentences", "order"]);
  expect((await found("Hagen")).reply).toMatchObject({ events: { total: 1 }, unseen: ["sentences", "words"] });
});
