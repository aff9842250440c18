import { expect, test } from "vitest";
import { hashOf } from "../../../../src/pipeline/hashing/hash.ts";

test("different texts have different hashes, also where they differ in little", () => {
  const texts = Array.from({ length: 50_000 }, (_, at) => `${at % 7}: am ${at} schloss die Stadt ${at % 11} Häfen`);
  const swapped = texts.map((text) => text.split("").reverse().join(""));
  const all = new Set([...texts, ...swapped, "", "a", "b", "ab", "ba", "a\u0000"]);
  const hashes = new Set([...all].map(hashOf));
  expect(hashes.size).toBe(all.size);
  expect([...hashes].every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
  // Each half is spread as well: about as many of 2^16 values are met as chance meets.
  for (const part of [(hash: number) => hash % 65_536, (hash: number) => Math.floor(hash / 2 ** 37)]) {
    expect(new Set([...hashes].map(part)).size).toBeGreaterThan(45_000);
  }
});

test("the same text has the same hash", () => {
  expect(hashOf("Die Stadt schloss ihren Hafen.")).toBe(hashOf(["Die Stadt", "schloss ihren Hafen."].join(" ")));
});
