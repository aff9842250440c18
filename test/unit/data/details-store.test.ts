import { describe, expect, test, vi } from "vitest";
import type { Details, EventRef, Ordinal } from "../../../src/catalogue/catalogue.ts";
import { createDetailsStore } from "../../../src/data/details-store.ts";
import { LoadError } from "../../../src/data/load-json.ts";
import { anActor, anArticle, anEvent } from "../../support/builders.ts";

/** Of each shard. */
const EVENTS = 100;

/** The events `shard * EVENTS` and the following, each named by its ordinal. */
function shardOf(shard: number): Details {
  const ordinals = Array.from({ length: EVENTS }, (_, place) => shard * EVENTS + place);
  return {
    ordinals,
    events: ordinals.map((ordinal) => anEvent({ id: `event-${ordinal}` })),
    traits: ordinals.map(() => ["contested"] as const),
    articles: [anArticle({ id: `article-${shard}` })],
    actors: [anActor(`actor-${shard}`)],
  };
}

function refTo(ordinal: Ordinal): EventRef {
  return { ordinal, shard: Math.floor(ordinal / EVENTS) };
}

function storeOver(read: (shard: number) => Promise<Details>) {
  const reading = vi.fn(read);
  const broken = (shard: number, problem: string) =>
    new LoadError({ kind: "other-schema", url: `${shard}.json`, path: "ordinals", problem });
  return { store: createDetailsStore(reading, broken), reading };
}

const whole = () => storeOver(async (shard) => shardOf(shard));

describe("details of events", () => {
  test("come in the order asked for, each shard read once", async () => {
    const { store, reading } = whole();
    const events = await store.load([250, 3, 201, 7].map(refTo));
    expect(events.map(({ id }) => id)).toEqual(["event-250", "event-3", "event-201", "event-7"]);
    expect(reading.mock.calls.map(([shard]) => shard)).toEqual([2, 0]);
    await store.load([7, 250].map(refTo));
    expect(reading).toHaveBeenCalledTimes(2);
  });

  test("are those asked for alone, with what their shards name", async () => {
    const { store } = whole();
    await store.load([refTo(250)]);
    const held = store.held();
    expect([...held.events.keys()]).toEqual([250]);
    expect(held.traits.get(anEvent({ id: "event-250" }).id)).toEqual(["contested"]);
    expect(held.articles.flat().map(({ id }) => id)).toEqual(["article-2"]);
    expect(held.actors.flat().map(({ id }) => id)).toEqual(["actor-2"]);
  });

  test("names that are held for their own sake are told of once", () => {
    const { store } = whole();
    const heard = vi.fn();
    store.subscribe(heard);
    store.hold({ articles: [], actors: [anActor("north"), anActor("south")] });
    const held = store.held();
    store.hold({ articles: [], actors: [anActor("south")] });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.held()).toBe(held);
    store.hold({ articles: [anArticle({ id: "north" })], actors: [anActor("south")] });
    expect(heard).toHaveBeenCalledTimes(2);
    expect(
      store
        .held()
        .articles.flat()
        .map(({ id }) => id),
    ).toEqual(["north"]);
  });

  test("are the same object until more is held, and listeners hear of more alone", async () => {
    const { store } = whole();
    const heard = vi.fn();
    const end = store.subscribe(heard);
    await store.load([refTo(1)]);
    const held = store.held();
    await store.load([refTo(1)]);
    expect(store.held()).toBe(held);
    expect(heard).toHaveBeenCalledTimes(1);
    await store.load([refTo(2)]);
    expect(store.held()).not.toBe(held);
    expect(heard).toHaveBeenCalledTimes(2);
    end();
    await store.load([refTo(3)]);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test("that were seeded need no shard", async () => {
    const { store, reading } = whole();
    store.seed([5], [anEvent({ id: "seeded" })], { articles: [], actors: [] });
    expect((await store.load([refTo(5)])).map(({ id }) => id)).toEqual(["seeded"]);
    expect(reading).not.toHaveBeenCalled();
    expect(store.held().traits.size).toBe(0);
  });

  test("let go of those wanted longest ago, and are read again when they are wanted", async () => {
    const { store, reading } = whole();
    await store.load([refTo(0), refTo(1)]);
    for (let shard = 1; shard <= 15; shard += 1) {
      await store.load([refTo(0), ...shardOf(shard).ordinals.map(refTo)]);
    }
    const held = store.held().events;
    expect(held.size).toBe(1500);
    expect(held.has(0)).toBe(true);
    expect(held.has(1)).toBe(false);
    reading.mockClear();
    expect((await store.load([refTo(1)])).map(({ id }) => id)).toEqual(["event-1"]);
    expect(reading.mock.calls).toEqual([[0]]);
  });

  test("are read six shards at a time", async () => {
    let running = 0;
    let most = 0;
    const { store } = storeOver(async (shard) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done));
      running -= 1;
      return shardOf(shard);
    });
    await store.load(Array.from({ length: 20 }, (_, shard) => refTo(shard * EVENTS)));
    expect(most).toBe(6);
  });

  test("that could not be read fail, block nothing else, and are tried again", async () => {
    let isDown = true;
    const { store } = storeOver(async (shard) => {
      if (isDown && shard === 1) throw new LoadError({ kind: "unreachable", url: "1.json" });
      return shardOf(shard);
    });
    await expect(store.load([refTo(100)])).rejects.toBeInstanceOf(LoadError);
    expect(await store.load([refTo(1)])).toHaveLength(1);
    isDown = false;
    expect(await store.load([refTo(100)])).toHaveLength(1);
  });

  test("that are not where they are said to be are an error, which names the shard and the event", async () => {
    const { store } = whole();
    await expect(store.load([{ ordinal: 501, shard: 2 }])).rejects.toMatchObject({
      failure: { url: "2.json", problem: expect.stringContaining("501") },
    });
    expect(store.held().events.size).toBe(0);
  });
});
