import { expect, test } from "vitest";
import { tokensOf } from "../../../../../src/pipeline/drafting/sentences/tokens.ts";
import { wordClass } from "../../../../../src/pipeline/drafting/sentences/word-class.ts";

const wordsOf = (text: string) => tokensOf(text, { start: 0, end: text.length });

test("a word's class is worked out once, wherever the word stands", () => {
  const asked: string[] = [];
  const isShort = wordClass(({ word }) => {
    asked.push(word);
    return word.length < 4;
  });
  expect(wordsOf("Der Fluss und der Fluss").map(isShort)).toEqual([true, false, true, true, false]);
  expect(wordsOf("Wo der Fluss endet").map(isShort)).toEqual([true, true, false, false]);
  expect(asked).toEqual(["Der", "Fluss", "und", "der", "Wo", "endet"]);
});

test("classes of words do not mix, and what there is no room for is refused", () => {
  const [token] = wordsOf("Hafenbecken") as [ReturnType<typeof wordsOf>[number]];
  const classes: ReturnType<typeof wordClass>[] = [];
  const makeAll = () => {
    for (let number = 0; ; number++) classes.push(wordClass(() => number % 3 === 0));
  };
  expect(makeAll).toThrow("room for 31 classes");
  expect(classes.length).toBeGreaterThan(10);
  expect(classes.map((isOne) => isOne(token))).toEqual(classes.map((_, number) => number % 3 === 0));
  expect(classes.map((isOne) => isOne(token))).toEqual(classes.map((_, number) => number % 3 === 0));
});
