import { expect, test } from "vitest";
import { type MoveKey, neighbour } from "../../../../../src/features/timeline/plot/mark-navigation.ts";
import type { PlacedMark } from "../../../../../src/features/timeline/plot/plot-layout.ts";
import { aPlacedMark } from "../../../../support/placed-mark.ts";

/** A mark on a day of the year 1970, whose months end at 31, 59, … */
function onDay(id: string, lane: string, row: number, day: number): PlacedMark {
  return aPlacedMark(id, { id, lane, row, day, from: day, to: day });
}

const marks = [
  onDay("a", "top", 0, 10),
  onDay("b", "bottom", 0, 20),
  onDay("c", "top", 1, 30),
  onDay("d", "top", 0, 40),
];

const cases: [from: string, key: MoveKey, to: string][] = [
  ["a", "ArrowRight", "b"],
  ["b", "ArrowRight", "c"],
  ["d", "ArrowRight", "d"],
  ["b", "ArrowLeft", "a"],
  ["a", "ArrowLeft", "a"],
  ["a", "ArrowDown", "c"],
  ["c", "ArrowDown", "b"],
  ["b", "ArrowDown", "b"],
  ["c", "ArrowUp", "d"],
  ["b", "ArrowUp", "c"],
  ["a", "PageDown", "d"],
  ["c", "PageDown", "d"],
  ["d", "PageDown", "d"],
  ["d", "PageUp", "a"],
  ["c", "PageUp", "c"],
  ["c", "Home", "a"],
  ["a", "End", "d"],
];

test.each(cases)("from %s, %s leads to %s", (from, key, to) => {
  const start = marks.find(({ id }) => id === from);
  expect(start && neighbour(marks, ["top", "bottom"], start, key).id).toBe(to);
});
