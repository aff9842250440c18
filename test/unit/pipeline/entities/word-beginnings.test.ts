import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningsOf, mayBeOne } from "../../../../src/pipeline/entities/word-beginnings.ts";

const letters = fc.constantFrom("a", "e", "z", "A", "Z", "ä", "É", "ж", "9", "𝐀");
const word = fc.array(letters, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));

test("a word of the list may be one wherever it stands", () => {
  const property = fc.property(fc.array(word, { minLength: 1 }), word, (words, around) => {
    const beginnings = beginningsOf(words);
    for (const each of words) {
      const text = `${around} ${each}${around}`;
      expect(mayBeOne(beginnings, text, around.length + 1, around.length + 1 + each.length)).toBe(true);
    }
  });
  fc.assert(property);
});

test.each([
  ["Arnland", true],
  ["Arn", true],
  ["Ar", false],
  ["A", true],
  ["arnländisch", false],
  ["ARNLAND", true],
  ["Arbeit", false],
  ["the", false],
])("of Arnland, “%s” may be one: %s", (each, may) => {
  expect(mayBeOne(beginningsOf(["Arnland"]), each, 0, each.length)).toBe(may);
});
