import { describe, expect, test } from "vitest";
import { windowBeyond } from "../../../../../src/features/timeline/plot/map-navigation.ts";
import type { MoveKey } from "../../../../../src/features/timeline/plot/mark-navigation.ts";

const shown = { start: 1000, end: 2000 };

/** `times` are when there are events. */
function beyond(key: MoveKey, times: readonly number[]) {
  const nextTo = (time: number, step: 1 | -1) =>
    (step > 0 ? times.find((each) => each >= time) : times.findLast((each) => each < time)) ?? null;
  return windowBeyond(key, shown, { fit: { start: -500, end: 9000 }, nextTo });
}

describe("past the last mark in sight a key leads", () => {
  test.each<[MoveKey, readonly number[], number]>([
    ["ArrowRight", [2100], 1800],
    ["PageDown", [2100], 1800],
    ["ArrowLeft", [900], 200],
    ["PageUp", [900], 200],
  ])("%s by most of a window, so that what was there stays in sight", (key, times, start) => {
    expect(beyond(key, times)).toEqual({ start, end: start + 1000 });
  });

  test("over times of which nothing is told, to where the next comes into sight", () => {
    expect(beyond("ArrowRight", [7000])).toEqual({ start: 6100, end: 7100 });
    expect(beyond("ArrowLeft", [-400])).toEqual({ start: -500, end: 500 });
  });

  test("nowhere when there is nothing more, and never up or down", () => {
    expect(beyond("ArrowRight", [1500])).toBeNull();
    expect(beyond("ArrowLeft", [1500])).toBeNull();
    expect(beyond("ArrowDown", [5000])).toBeNull();
  });

  test("Home and End to the ends of everything", () => {
    expect(beyond("Home", [])).toEqual({ start: -500, end: 500 });
    expect(beyond("End", [])).toEqual({ start: 8000, end: 9000 });
  });
});
