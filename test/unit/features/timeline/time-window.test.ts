import { expect, test } from "vitest";
import {
  CLOSEST,
  joined,
  limited,
  movedToShow,
  sameWindow,
  zoomed,
} from "../../../../src/features/timeline/time-window.ts";

const window = { start: 100, end: 200 };

test("zooming keeps the middle in its place, or the moment that is given", () => {
  expect(zoomed(window, 0.5)).toEqual({ start: 125, end: 175 });
  expect(zoomed(window, 2, 100)).toEqual({ start: 100, end: 300 });
});

test.each([
  ["stays for what it shows", { start: 120, end: 130 }, { start: 100, end: 200 }],
  ["moves back to the beginning", { start: 50, end: 60 }, { start: 50, end: 150 }],
  ["moves on to the end", { start: 240, end: 250 }, { start: 150, end: 250 }],
  ["shows the beginning of what is too long for it", { start: 150, end: 400 }, { start: 150, end: 250 }],
])("a window %s", (_, stretch, moved) => {
  expect(movedToShow(window, stretch)).toEqual(moved);
});

const limits = { longest: 4 * CLOSEST, within: { start: 0, end: 6 * CLOSEST } };

test.each([
  ["stays within the limits", [1, 3], [1, 3]],
  ["is no shorter than the closest one", [2, 2.5], [1.75, 2.75]],
  ["is no longer than the longest one", [0, 6], [1, 5]],
  ["does not go beyond the beginning", [-2, 1], [0, 3]],
  ["does not go beyond the end", [5, 8], [3, 6]],
])("a window that is limited %s", (_, [from = 0, to = 0], [start = 0, end = 0]) => {
  const asked = { start: from * CLOSEST, end: to * CLOSEST };
  expect(limited(asked, limits)).toEqual({ start: start * CLOSEST, end: end * CLOSEST });
});

test("two windows join to the shortest that holds both", () => {
  expect(joined(window, { start: 150, end: 300 })).toEqual({ start: 100, end: 300 });
});

test("windows are the same to the eye when they differ by less than it sees", () => {
  expect(sameWindow(window, { start: 100.05, end: 200 })).toBe(true);
  expect(sameWindow(window, { start: 101, end: 200 })).toBe(false);
});
