import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingWords } from "../../../../src/features/report/finding-words.ts";
import { inGerman } from "../../../../src/features/report/german-expectations.ts";

interface Case {
  readonly diagnostics: readonly string[];
}

/** What the checks say of broken seeds, as the golden file has it: "FILE:LINE severity CODE: expected …, found …". */
const said = (JSON.parse(readFileSync("test/golden/broken-seeds/expected.json", "utf8")) as readonly Case[])
  .flatMap(({ diagnostics }) => diagnostics)
  .map((line) => /(?:error|warning) (?<code>[a-z0-9-]+): expected (?<expected>.+), found /s.exec(line)?.groups ?? {});

test("what a check of the editor's file expects is said in German, too", () => {
  expect(said.length).toBeGreaterThan(20);
  const english = said.filter(
    ({ code = "", expected = "" }) => !findingWords[code]?.de.expected && inGerman(expected) === null,
  );
  expect(english).toEqual([]);
});

test.each([
  ['the exact words of a.txt: "It\'s one."', 'der genaue Wortlaut von a.txt: "It\'s one."'],
  ['one of article, quote; perhaps "quote"', 'eines von article, quote; vielleicht "quote"'],
  ["at most 60 characters", "höchstens 60 Zeichen"],
])("%s", (english, german) => {
  expect(inGerman(english)).toBe(german);
});

test("words that no check has are left as they are", () => {
  expect(inGerman("something else")).toBeNull();
});
