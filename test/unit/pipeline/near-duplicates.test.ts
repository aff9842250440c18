import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/model/day.ts";
import { readSeeds } from "../../../src/node/read-seeds.ts";
import { buildDataset } from "../../../src/pipeline/build-dataset.ts";
import { findCopies, fingerprintOf, fingerprintStore } from "../../../src/pipeline/near-duplicates.ts";

const news =
  "Präsident Karl Muster unterzeichnete am 3. Mai 2024 in Bern ein Abkommen mit Frankreich über den Bau einer Brücke zwischen den beiden Ländern, wie die Regierung mitteilte.";
const other = "Im Juni blieb der Fluss ruhig, und an der Brücke wurde den ganzen Sommer über gebaut.";

/** Which copies which, of texts by name with the day on which they appeared. */
function copiesAmong(articles: Record<string, readonly [text: string, published: string | null]>): string[] {
  const compared = Object.entries(articles).map(([id, [text, published]]) => ({
    id,
    fingerprint: fingerprintOf(text),
    appearedBy: published ? parseDay(published) : null,
  }));
  return findCopies(compared).map(({ article, original }) => `${article.id} of ${original.id}`);
}

describe("articles with mostly the same words", () => {
  test("are copies whatever stands before and after; a text of its own is none", () => {
    const day = "2024-05-04";
    expect(copiesAmong({ a: [news, day], b: [`Bern. ${news} ${other}`, day], c: [other.slice(20), day] })).toEqual([
      "b of a",
      "c of b",
    ]);
    expect(copiesAmong({ a: [news, day], c: [other, day] })).toEqual([]);
  });

  test.each<[string, string | null, string | null, string]>([
    ["the earlier is the original", "2024-05-05", "2024-05-04", "a of b"],
    ["of one day, the first of the folder", "2024-05-04", "2024-05-04", "b of a"],
    ["an undated one is no original", null, "2024-05-04", "a of b"],
    ["of two undated ones, the first of the folder", null, null, "b of a"],
  ])("%s", (_, a, b, expected) => {
    expect(copiesAmong({ a: [news, a], b: [news, b] })).toEqual([expected]);
  });

  test("are each linked once, also where there are very many", () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`a${at}`, [news, "2024-05-04"] as const]));
    expect(new Set(copiesAmong(many).map((line) => line.split(" of ")[1]))).toEqual(new Set(["a0"]));
  });

  test("texts of a few words are no copies", () => {
    expect(copiesAmong({ a: ["", null], b: ["", null], c: ["Kurz.", null], d: ["Kurz.", null] })).toEqual([]);
  });
});

test("the dataset links the copy to the article whose words it repeats", () => {
  const { dataset } = buildDataset(readSeeds("test/support/ten-articles"));
  const articles = dataset?.articles ?? [];
  const fileOf = (id: string | undefined) => articles.find((article) => article.id === id)?.file;
  const copies = articles.filter(({ copyOf }) => copyOf).map(({ file, copyOf }) => `${file} of ${fileOf(copyOf)}`);
  expect(copies).toEqual(["04-agentur.txt of 03-landesamt.txt"]);
});

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) => Buffer.from(buffer, byteOffset, byteLength);

test("fingerprints that are kept together stay as they are, however many and however long", () => {
  const keep = fingerprintStore();
  const given = [3, 0, 200_000, 100_000, 400_000, 2].map((length, number) =>
    Uint32Array.from({ length }, (_, at) => number * 1_000_000 + at),
  );
  const kept = given.map(keep);
  // Compared number by number these would take seconds.
  expect(kept.map((each, at) => bytesOf(each).equals(bytesOf(given[at] as Uint32Array)))).toEqual(
    given.map(() => true),
  );
  expect(kept[0]?.buffer).toBe(kept[1]?.buffer);
});
