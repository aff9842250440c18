import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingWords } from "../../../src/i18n/finding-words.ts";
import { buildSeeds } from "../../../src/node/build-seeds.ts";

/** Codes as they stand in lines of diagnostics. */
const codesIn = (text: string) =>
  [...text.matchAll(/ (?:error|warning) ([a-z0-9-]+): expected/g)].map(([, code]) => code);

test("what broken files and healthy ones are found to have has words in both languages", () => {
  const broken = codesIn(readFileSync("test/golden/broken-seeds/expected.json", "utf8"));
  const { report } = buildSeeds("test/support/ten-articles", { drafts: true, report: true });
  const found = report?.findings.map(({ code }) => code) ?? [];
  const codes = [...new Set([...broken, ...found])];
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !findingWords[code ?? ""])).toEqual([]);
});
