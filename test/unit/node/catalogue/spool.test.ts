import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createNumberSpool, createSpool } from "../../../../src/node/catalogue/spool.ts";

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-spool-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Characters of a text that takes more than a page, and of one that just fits or just does not. */
const [LONG, NEARLY] = [100_000, 87_381];

test("texts come back as they were put aside, whatever their length and signs, in any order", () => {
  const texts = [
    ...["", "Arn liegt am Meer.", "Ærøskøbing, 東京, 🏛️", "€".repeat(NEARLY), "€".repeat(NEARLY + 1)],
    ...["x".repeat(LONG), "ü".repeat(LONG), "short again"],
  ];
  const spool = createSpool(join(folder, "texts.spool"));
  for (const text of texts) spool.push(text);
  for (const at of [7, 0, 5, 2, 6, 1, 3, 4, 7]) expect(spool.read(at)).toBe(texts[at]);
  for (const [at, text] of texts.entries()) expect(spool.bytes(at)).toBe(Buffer.byteLength(text));
  spool.close();
});

test("lists of numbers come back, also longer ones than a page, and none takes memory of its own", () => {
  const lists = [[1, 2, 3], [], [2 ** 32 - 1], Array.from({ length: LONG }, (_, at) => at), [7]];
  const spool = createNumberSpool(join(folder, "numbers.spool"));
  for (const list of lists) spool.push(Uint32Array.from(list));
  for (const at of [3, 0, 1, 2, 4, 3]) expect(spool.read(at).join()).toBe(lists[at]?.join());
  expect(spool.read(0).buffer === spool.read(4).buffer).toBe(true);
  spool.close();
});
