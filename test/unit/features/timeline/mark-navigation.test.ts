import { expect, test } from "vitest";
import { type MoveKey, neighbour } from "../../../../src/features/timeline/mark-navigation.ts";
import type { PlacedMark } from "../../../../src/features/timeline/plot-layout.ts";

/** A mark on a day of the year 1970, whose months end at 31, 59, … */
function aPlaced(id: string, lane: string, row: number, at: number): PlacedMark {
  const glyph = { form: "day", parts: [] } as const;
  const drawn = {
    day: at,
    glyph,
    announced: false,
    overlaid: false,
    highlighted: false,
    tags: [],
    label: id,
    note: null,
    name: id,
    salience: 0,
  };
  const box = { start: at, end: at + 1 };
  const place = { row, box, from: at, to: at, before: 0, after: 0, labelStart: 0, labelWidth: 0 };
  return { ...drawn, ...place, id, lane, event: id as PlacedMark["event"] };
}

const marks = [
  aPlaced("a", "top", 0, 10),
  aPlaced("b", "bottom", 0, 20),
  aPlaced("c", "top", 1, 30),
  aPlaced("d", "top", 0, 40),
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
