import { expect, it } from "vitest";
import { createHeadlineSearch } from "../../../../src/catalogue/text/headline-search.ts";
import { packShards } from "../../../../src/catalogue/text/term-shards.ts";
import type { CatalogueInfo } from "../../../../src/model/catalogue.ts";

const none = new Uint32Array(0);

/** An index of one word, found in these articles of six. */
function searchIn(articles: readonly number[]) {
  const info = { events: 50, actors: 0, articles: 6, texts: 1 } as CatalogueInfo;
  const [file] = [...packShards([["hafen", { own: Uint32Array.from(articles), actors: none, quoted: none }]])];
  return createHeadlineSearch({
    info,
    files: { bytes: async () => file?.bytes as Uint8Array, brokenFile: (path) => new Error(`broken: ${path}`) },
    head: async () => ({ headlines: ["hafen"], first: ["hafen"], typeNames: [] }),
  });
}

it("gives the articles whose headlines have the words, by their numbers", async () => {
  expect(await searchIn([0, 2, 5]).find("Hafen")).toEqual({ numbers: [0, 2, 5], isWhole: true });
});

it("tells of a file as broken that names an article that there is not, though there are as many events", async () => {
  await expect(searchIn([0, 6]).find("Hafen")).rejects.toThrow("broken: headlines/0.bin");
});
