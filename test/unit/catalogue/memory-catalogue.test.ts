import { describe, expect, it } from "vitest";
import type { CatalogueQuery } from "../../../src/catalogue/catalogue.ts";
import { createMemoryCatalogue } from "../../../src/catalogue/memory-catalogue.ts";
import { dayOf } from "../../../src/model/day.ts";
import type { ActorId, EventId, SubjectId } from "../../../src/model/ids.ts";
import { noFilters } from "../../../src/search/filters.ts";
import { aCorpus, anEvent } from "../../support/builders.ts";

const visits = [
  anEvent({ id: "first", when: "2023-05-01", actors: ["a"], salience: 1 }),
  anEvent({ id: "second", when: "2024-06", actors: ["a", "b"], salience: 9, formerIds: ["once" as EventId] }),
  anEvent({ id: "third", when: "2024-06-20", actors: ["b"], salience: 5, subject: "other" as SubjectId }),
  anEvent({ id: "fourth", when: null, actors: ["a"] }),
];
const all: CatalogueQuery = { filters: noFilters, dates: "articles", time: "happened" };

function aCatalogue() {
  return createMemoryCatalogue(aCorpus({ events: visits }));
}

describe("a catalogue in memory", () => {
  it("tells what passes, and where the years begin", async () => {
    const catalogue = aCatalogue();
    const selection = await catalogue.select({ ...all, filters: { ...noFilters, actors: ["a" as ActorId] } });
    expect(selection).toMatchObject({ total: 3, undated: 1, top: [{ ordinal: 0 }, { ordinal: 1 }, { ordinal: 3 }] });
    expect(selection.years).toEqual([
      { year: 2023, start: 0, count: 1 },
      { year: 2024, start: 1, count: 1 },
    ]);
    expect(await catalogue.page(selection.key, 1, 5)).toEqual([
      { ordinal: 1, shard: 0 },
      { ordinal: 3, shard: 0 },
    ]);
    expect(await catalogue.placeOf(selection.key, 2)).toBeNull();
  });

  it("gives the most salient of each lane, and counts what is in it", async () => {
    const catalogue = aCatalogue();
    const { key } = await catalogue.select(all);
    const lanes = { by: "actor", lanes: [["a" as ActorId], ["b" as ActorId]], rest: "events" } as const;
    const [from, to] = [dayOf(2024, 1, 1), dayOf(2024, 12, 31)];
    expect(await catalogue.candidates(key, lanes, from, to, 1)).toEqual([{ ordinal: 1, shard: 0 }]);
    const densities = await catalogue.densities(key, lanes, { from, to, beyond: 0, scale: 1 });
    expect(densities.map(({ more }) => more)).toEqual([1, 2, 0]);
    expect(await catalogue.laneCounts(key, lanes)).toEqual([2, 2, 0]);
  });

  it("finds events by former ids, and actors by the beginning of their names", async () => {
    const catalogue = aCatalogue();
    expect(await catalogue.findEvent("once" as EventId)).toEqual({ ordinal: 1, shard: 0 });
    expect(await catalogue.findEvent("nowhere" as EventId)).toBeNull();
    expect(await catalogue.findActors("A")).toMatchObject([{ actor: { id: "a" }, events: 3 }]);
  });

  it("does not answer about selections that it does not know", async () => {
    await expect(aCatalogue().page("unknown", 0, 1)).rejects.toThrow("unknown");
  });
});
