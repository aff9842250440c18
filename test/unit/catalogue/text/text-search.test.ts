import { expect, it } from "vitest";
import { packShards } from "../../../../src/catalogue/text/term-shards.ts";
import { createTextSearch } from "../../../../src/catalogue/text/text-search.ts";
import type { CatalogueInfo } from "../../../../src/model/catalogue.ts";

/** A search of four events, of which the third tells of a harbour; `texts`: how many files its index has. */
function searchIn(texts: number) {
  let asked = 0;
  const none = new Uint32Array(0);
  const [file] = [...packShards([["hafen", { own: Uint32Array.of(2), actors: none, quoted: none }]])];
  const search = createTextSearch({
    info: { events: 4, actors: 0, texts } as CatalogueInfo,
    files: { bytes: async () => file?.bytes as Uint8Array, brokenFile: (path) => new Error(path) },
    head: async () => {
      asked += 1;
      if (texts === 0) throw new Error("there is no index");
      return { headlines: [], first: ["hafen"], typeNames: [] };
    },
    need: async () => ({ time: { salience: new Uint16Array(4) } }) as never,
    actorsAt: async () => [],
  });
  return { search, asked: () => asked };
}

it("finds nothing where there is no index, and does not ask for one", async () => {
  const { search, asked } = searchIn(0);
  const { found, events } = await search.find("Hafen");
  expect([...found]).toEqual([0, 0, 0, 0]);
  expect(events.total).toBe(0);
  expect(asked()).toBe(0);
});

it("answers the texts that were asked for last without looking again", async () => {
  const { search } = searchIn(1);
  const answer = await search.find("Hafen");
  expect([...answer.found]).toEqual([0, 0, 1, 0]);
  await search.find("Hafe");
  expect(await search.find("Hafen")).toBe(answer);
});

it("gives up with the question", async () => {
  const { search } = searchIn(1);
  await expect(search.find("Hafen", AbortSignal.abort())).rejects.toThrow();
  expect((await search.find("Hafen")).events.total).toBe(1);
});
