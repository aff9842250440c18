import { expect, it } from "vitest";
import { type Postings, packShards, readShard } from "../../../../src/catalogue/text/term-shards.ts";

const EVENTS = 60_000;
const none = new Uint32Array(0);
/** Of so many events, each a byte. */
const found = (count: number): Postings => ({
  own: Uint32Array.from({ length: count }, (_, at) => at),
  actors: none,
  quoted: none,
});
const pack = (terms: readonly (readonly [string, number])[]) =>
  [...packShards(terms.map(([term, count]) => [term, found(count)]))].map(({ first, bytes }) => ({
    first,
    size: bytes.length,
    terms: readShard(bytes, { events: EVENTS, actors: 0 }).terms,
  }));
const words = (count: number) => Array.from({ length: count }, (_, at) => `wort${String(at).padStart(5, "0")}`);

it("packs terms into files of some 32 kB, each named by its first term, and leaves none out", () => {
  const all = words(300);
  const files = pack(all.map((word) => [word, 1000]));
  expect(files.flatMap(({ terms }) => terms)).toEqual(all);
  expect(files.map(({ first }) => first)).toEqual(files.map(({ terms }) => terms[0]));
  for (const { size } of files.slice(0, -1)) expect(size).toBeGreaterThan(30_000);
  for (const { size } of files) expect(size).toBeLessThan(34_000);
});

it("counts the letters of terms, too, where little is found under each", () => {
  for (const { size } of pack(words(20_000).map((word) => [word, 1]))) expect(size).toBeLessThan(70_000);
});

it("gives a term of very many events a file, and puts none behind it", () => {
  const files = pack([
    ["amt", 1],
    ["bau", 50_000],
    ["chor", 1],
  ]);
  expect(files.map(({ terms }) => terms)).toEqual([["amt"], ["bau"], ["chor"]]);
});

it("packs nothing into no file", () => {
  expect(pack([])).toEqual([]);
});
