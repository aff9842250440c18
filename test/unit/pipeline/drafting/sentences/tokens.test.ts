import fc from "fast-check";
import { expect, test } from "vitest";
import { tokensOf } from "../../../../../src/pipeline/drafting/sentences/tokens.ts";

/** What a token is, in one expression, which costs several times as much. */
const token =
  /[$€£]?[\p{L}\p{N}]+(?:[-‐‑'’.,/&][\p{L}\p{N}]+|(?<=\p{N}):\p{N}+)*%?|[,;:]|(?<=\s)[–—-]{1,2}(?=\s)|[()]/gu;

const wordsIn = (text: string) => tokensOf(text, { start: 0, end: text.length });
const spansIn = (text: string) => wordsIn(text).map(({ start, end }) => text.slice(start, end));

test("tokens are the words and clause marks of any text", () => {
  const pieces = fc.constantFrom(
    ..."a Ä 5 ß ² 𝒳 𝟗 漢 \ud835 \udfd7 $ € % - – — ‑ ' ’ . , ; : / & ( ) ! „ “".split(" "),
    ..." \t\n\u00a0\ufeff",
    "12:30",
    "s",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 3 })), { maxLength: 24 }),
      (parts) => {
        const text = parts.join("");
        expect(spansIn(text)).toEqual([...text.matchAll(token)].map(([whole]) => whole));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ["U.S 12,000 didn't $3.5bn 40% 17:30 – vote", "U.S|12,000|didn't|$3.5bn|40%|17:30|–|vote"],
  ["17:pm 5:30pm a:3 (Nord- und Süd)", "17|:|pm|5:30|pm|a|:|3|(|Nord|und|Süd|)"],
  ["so--und -- so -, $ % x--", "so|und|--|so|,|x"],
])("%s", (text, tokens) => {
  expect(spansIn(text).join("|")).toBe(tokens);
});

test("a possessive belongs to its word, whose letters tell whether it has a capital", () => {
  const [first, second, mark] = wordsIn("Voltana’s straße,");
  expect(first).toMatchObject({
    start: 0,
    end: 9,
    word: "Voltana",
    lower: "voltana",
    isPossessive: true,
    isCapital: true,
  });
  expect(second).toMatchObject({ word: "straße", isPossessive: false, isCapital: false, isMark: false });
  expect(mark).toMatchObject({ word: ",", isMark: true });
});
