import { expect, test } from "vitest";
import { MOST_OPTIONS } from "../../../../src/features/filters/narrow-options.ts";
import { withFound } from "../../../../src/features/filters/with-found.ts";

const choice = (value: string) => ({ value, chosen: false, count: 3 });

test("what was found joins the choices once, with its count where that is known", () => {
  const options = ["a", "b", "c"].map(choice);
  const narrowed = { shown: options.slice(0, 1), hidden: 0 };
  const { shown, hidden } = withFound(narrowed, options, { ids: ["a", "c", "x"], more: 0 });
  expect(shown).toEqual([choice("a"), choice("c"), { value: "x", chosen: false }]);
  expect(hidden).toBe(0);
});

test("what has no room, and what was found beyond, is counted", () => {
  const options = Array.from({ length: MOST_OPTIONS - 1 }, (_, at) => choice(`${at}`));
  const { shown, hidden } = withFound({ shown: options, hidden: 2 }, options, { ids: ["x", "y", "z"], more: 7 });
  expect(shown).toHaveLength(MOST_OPTIONS);
  expect(hidden).toBe(2 + 2 + 7);
});
