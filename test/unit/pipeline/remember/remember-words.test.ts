import { expect, test } from "vitest";
import { rememberWords } from "../../../../src/pipeline/remember/remember-words.ts";

test("each word is worked out once, wherever it stands", () => {
  const asked: string[] = [];
  const lengthAt = rememberWords((word) => asked.push(word) && word.length);
  const text = "Hafen, Häfen, Hafen";
  expect([lengthAt(text, 0, 5), lengthAt(text, 7, 12), lengthAt(text, 14, 19), lengthAt("xHafens", 1, 6)]).toEqual([
    5, 5, 5, 5,
  ]);
  expect(asked).toEqual(["Hafen", "Häfen"]);
});

test("of any number of words each gets its own answer, also of those that share a place", () => {
  const same = rememberWords((word) => word);
  const words = Array.from({ length: 200_000 }, (_, at) => `w${at}`);
  for (const round of [1, 2])
    expect(words.every((word) => same(`${round} ${word}`, 2, 2 + word.length) === word)).toBe(true);
});

test("words that begin alike, and none at all, are not mistaken for each other", () => {
  const same = rememberWords((word) => word);
  const text = "aaaaaaaa";
  for (let end = 0; end <= text.length; end++) expect(same(text, 0, end)).toBe("a".repeat(end));
});
