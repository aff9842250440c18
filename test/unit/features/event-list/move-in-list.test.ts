import { expect, it } from "vitest";
import { moveInList } from "../../../../src/features/event-list/move-in-list.ts";

it.each([
  ["ArrowDown", 0, 1],
  ["ArrowRight", 1, 2],
  ["ArrowDown", 2, 2],
  ["ArrowUp", 1, 0],
  ["ArrowLeft", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["Enter", 0, null],
  ["a", 0, null],
])("%s leads from %i to %s of three", (key, from, to) => {
  expect(moveInList(key, from, 3)).toBe(to);
});
