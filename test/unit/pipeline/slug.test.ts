import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { articleIdSchema } from "../../../src/model/ids.ts";
import { slugOf } from "../../../src/pipeline/slug.ts";

test.each([
  ["Militärausbilder-Delegation aus Nordkorea", "militaerausbilder-delegation-aus-nordkorea"],
  ["Größe & Maß: „Übung“", "groesse-mass-uebung"],
  ["Café São Tomé", "cafe-sao-tome"],
  ["000_11ce6f31b4a66167", "000-11ce6f31b4a66167"],
  ["„…“", ""],
])("%j becomes %j", (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

test("a long headline is cut between words", () => {
  const slug = slugOf("Nordkoreanische Truppen zur Verstärkung Russlands: Eine neue Dimension der Spannung");
  expect(slug).toBe("nordkoreanische-truppen-zur-verstaerkung-russlands-eine-neue");
});

test("a slug is an id, or empty", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (words) => {
      const slug = slugOf(words);
      expect(slug === "" || v.is(articleIdSchema, slug)).toBe(true);
    }),
  );
});
