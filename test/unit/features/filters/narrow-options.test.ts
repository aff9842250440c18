import { expect, test } from "vitest";
import { MOST_OPTIONS, narrowOptions } from "../../../../src/features/filters/narrow-options.ts";

const options = Array.from({ length: 100 }, (_, rank) => ({ name: `Ämter ${rank}`, chosen: rank === 99 }));
const narrowed = (words: string, from = options) => narrowOptions(from, ({ name }) => name, words);

test("few choices are all there", () => {
  expect(narrowed("", options.slice(0, MOST_OPTIONS))).toEqual({ shown: options.slice(0, MOST_OPTIONS), hidden: 0 });
});

test("of many, the first and those that are chosen", () => {
  const { shown, hidden } = narrowed("");
  expect(shown).toEqual([...options.slice(0, MOST_OPTIONS), options[99]]);
  expect(hidden).toBe(100 - MOST_OPTIONS - 1);
});

test("words find the others by any part of their names, however they are spelled; what is chosen stays", () => {
  expect(narrowed(" aemter 55").shown.map(({ name }) => name)).toEqual(["Ämter 55", "Ämter 99"]);
  expect(narrowed("nirgends")).toEqual({ shown: [options[99]], hidden: 0 });
});
