import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createNumberSpool } from "../../../../src/node/catalogue/spool.ts";
import { fingerprintsInMemory } from "../../../../src/pipeline/copies/fingerprint-store.ts";

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-fingerprints-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) => Buffer.from(buffer, byteOffset, byteLength);
const given = [3, 0, 200_000, 100_000, 400_000, 2].map((length, number) =>
  Uint32Array.from({ length }, (_, at) => number * 1_000_000 + at),
);

test.each([
  ["in memory", fingerprintsInMemory()],
  ["on the disk", createNumberSpool(join(folder, "numbers.spool"))],
])("fingerprints that are kept %s stay as they are, however many and however long", (_, kept) => {
  for (const each of given) kept.push(each);
  // Compared number by number these would take seconds.
  expect(given.map((each, at) => bytesOf(kept.read(at)).equals(bytesOf(each)))).toEqual(given.map(() => true));
});

test("in memory they lie closely packed", () => {
  const kept = fingerprintsInMemory();
  for (const each of given) kept.push(each);
  expect(kept.read(0).buffer).toBe(kept.read(1).buffer);
});
