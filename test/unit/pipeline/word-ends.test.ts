import fc from "fast-check";
import { expect, test } from "vitest";
import { LETTER, NUMBER, wordEnd } from "../../../src/pipeline/word-ends.ts";

/** The stretches of a text that consist of characters of these kinds alone. */
function stretches(text: string, kinds: number): string[] {
  const found: string[] = [];
  for (let [at, end] = [0, 0]; at < text.length; at = Math.max(end, at + 1)) {
    end = wordEnd(text, at, kinds);
    if (end > at) found.push(text.slice(at, end));
  }
  return found;
}

test.each([
  ["Größe 12: „Ægir’s“ 3½ Wörter", ["Größe", "12", "Ægir", "s", "3½", "Wörter"]],
  ["𝔘𝔫 𠀀x 😀y \ud800z", ["𝔘𝔫", "𠀀x", "y", "z"]],
  ["", []],
])("the words of “%s”", (text, words) => {
  expect(stretches(text, LETTER | NUMBER)).toEqual(words);
});

test("are those that an expression finds, in any script", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(stretches(text, LETTER)).toEqual(text.match(/\p{L}+/gu) ?? []);
      expect(stretches(text, LETTER | NUMBER)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    }),
  );
});
