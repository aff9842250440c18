import { describe, expect, test } from "vitest";
import { parseDay } from "../../../../src/model/day.ts";
import { readSeeds } from "../../../../src/node/files/read-seeds.ts";
import { buildDataset } from "../../../../src/pipeline/build-dataset.ts";
import { fingerprintsInMemory } from "../../../../src/pipeline/copies/fingerprint-store.ts";
import { findCopies, fingerprintOf } from "../../../../src/pipeline/copies/near-duplicates.ts";

const news =
  "Präsident Karl Muster unterzeichnete am 3. Mai 2024 in Bern ein Abkommen mit Frankreich über den Bau einer Brücke zwischen den beiden Ländern, wie die Regierung mitteilte.";
const other = "Im Juni blieb der Fluss ruhig, und an der Brücke wurde den ganzen Sommer über gebaut.";

/** Which copies which, of texts by name with the day on which they appeared. */
function copiesAmong(articles: Record<string, readonly [text: string, published: string | null]>): string[] {
  const [ids, compared] = [Object.keys(articles), Object.values(articles)];
  const fingerprints = fingerprintsInMemory();
  for (const [text] of compared) fingerprints.push(fingerprintOf(text));
  const appearedBy = compared.map(([, published]) => (published ? parseDay(published) : null));
  return findCopies(appearedBy, fingerprints).map(({ text, original }) => `${ids[text]} of ${ids[original]}`);
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

  test("of originals that it shares as much with, the one that appeared first counts", () => {
    const day = (number: number) => `2024-05-0${number}`;
    const [first, second] = [`${news} ${other}`, `${other} ${news}`];
    expect(copiesAmong({ c: [news, day(4)], b: [first, day(3)], a: [second, day(2)] })).toContain("c of a");
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
