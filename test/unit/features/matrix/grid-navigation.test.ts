import { expect, test } from "vitest";
import { inside, moveInGrid } from "../../../../src/features/matrix/grid-navigation.ts";

const last = { row: 3, column: 4 };
const place = (text: string) => {
  const [row = 0, column = 0] = text.split(" ").map(Number);
  return { row, column };
};

test.each([
  ["ArrowRight", "1 0", "1 1"],
  ["ArrowRight", "1 4", "1 4"],
  ["ArrowLeft", "1 1", "1 0"],
  ["ArrowUp", "1 1", "0 1"],
  ["ArrowDown", "3 2", "3 2"],
  ["ArrowUp", "1 0", "1 0"],
  ["ArrowLeft", "0 1", "0 1"],
  ["Home", "2 3", "2 0"],
  ["Home", "0 3", "0 3"],
  ["End", "2 0", "2 4"],
  ["PageUp", "3 2", "1 2"],
  ["PageDown", "0 2", "3 2"],
])("%s leads from %s to %s", (key, from, to) => {
  expect(moveInGrid(key, place(from), last)).toEqual(place(to));
});

test("with Ctrl, Home and End lead to the first row and to the last cell", () => {
  expect(moveInGrid("Home", place("3 3"), last, true)).toEqual(place("1 0"));
  expect(moveInGrid("End", place("1 1"), last, true)).toEqual(place("3 4"));
});

test("other keys do not move", () => {
  expect(moveInGrid("a", place("1 1"), last)).toBeNull();
});

test("a place that is gone gives way to the nearest one, and never to the corner", () => {
  expect(inside(place("9 2"), last)).toEqual(place("3 2"));
  expect(inside(place("0 0"), last)).toEqual(place("1 0"));
});
