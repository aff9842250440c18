import { expect, it } from "vitest";
import { moveInList } from "../../../../src/features/event-list/move-in-list.ts";
import { parseDay } from "../../../../src/model/day.ts";

it.each([
  ["ArrowDown", 0, 1],
  ["ArrowRight", 1, 2],
  ["ArrowDown", 2, 2],
  ["ArrowUp", 1, 0],
  ["ArrowLeft", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["PageDown", 0, 2],
  ["PageDown", 2, 2],
  ["PageUp", 2, 0],
  ["PageUp", 1, 1],
  ["Enter", 0, null],
  ["a", 0, null],
])("%s leads from %i to %s of three, of which two are of one month", (key, from, to) => {
  const days = ["2024-06-01", "2024-06-18", "2024-07-01"].map(parseDay);
  expect(moveInList(key, from, days)).toBe(to);
});
