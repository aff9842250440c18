import fc from "fast-check";
import { expect, test } from "vitest";
import { heldTexts } from "../../../../src/pipeline/stores/held-texts.ts";

test("any texts come back as they were put aside, in any order", () => {
  const words = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(fc.array(words), (texts) => {
      const held = heldTexts();
      for (const text of texts) held.push(text);
      expect(texts.map((_, at) => held.read(texts.length - 1 - at))).toEqual(texts.toReversed());
    }),
  );
});

test("also those that are longer than what is taken at a time", () => {
  const held = heldTexts();
  const texts = ["\ufeffä", "x".repeat(700_000), "y".repeat(700_000), "€".repeat(1_000_000), "z"];
  for (const text of texts) held.push(text);
  expect(texts.map((_, at) => held.read(at) === texts[at])).toEqual(texts.map(() => true));
});

test("what was not put aside is not there", () => {
  expect(() => heldTexts().read(0)).toThrow("nothing was put aside as 0");
});
