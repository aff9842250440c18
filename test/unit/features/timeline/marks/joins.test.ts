import { describe, expect, test } from "vitest";
import { joinsOf } from "../../../../../src/features/timeline/marks/joins.ts";
import type { PlacedMark } from "../../../../../src/features/timeline/plot/plot-layout.ts";
import { aPlacedMark } from "../../../../support/placed-mark.ts";

const lanes = ["top", "middle", "bottom"].map((id) => ({ id, name: id }));
const pair = (name: string, change: Partial<PlacedMark> = {}) => [
  aPlacedMark(name, change),
  aPlacedMark(name, { ...change, lane: "bottom", repeats: true }),
];

describe("a join", () => {
  test("leads from the first mark of an event to its last, in lanes and rows", () => {
    const marks = [
      ...pair("shared", { row: 1 }),
      aPlacedMark("alone", { lane: "middle", row: 2 }),
      aPlacedMark("other"),
    ];
    expect(joinsOf(marks, lanes, 1)).toEqual([
      // The lanes above have two and three rows.
      { event: "shared", at: 110, offset: 0, top: { lanes: 0, rows: 1 }, bottom: { lanes: 2, rows: 6 } },
    ]);
  });

  test("is not there for an event in one lane", () => {
    expect(joinsOf([aPlacedMark("alone")], lanes, 1)).toEqual([]);
  });
});

describe("joins at the same place", () => {
  const offsets = (marks: readonly PlacedMark[], scale = 1) => joinsOf(marks, lanes, scale).map(({ offset }) => offset);

  test("stand side by side as far as their glyphs reach", () => {
    const bar = { from: 100, to: 140 };
    expect(offsets([...pair("a", bar), ...pair("b", bar), ...pair("c", bar)])).toEqual([0, -5, -10]);
    const dot = { from: 110, to: 110 };
    expect(offsets([...pair("a", dot), ...pair("b", dot), ...pair("c", dot)])).toEqual([0, -4, -4]);
  });

  test("stand to the right where a glyph fades out to the right", () => {
    const fade = { from: 110, to: 110, before: 1, after: 64 };
    expect(offsets([...pair("a", fade), ...pair("b", fade)])).toEqual([0, 5]);
  });

  test("are those that meet at the scale of the plot", () => {
    const later = { from: 110, to: 130 };
    expect(offsets([...pair("a"), ...pair("b", later)])).toEqual([0, 0]);
    expect(offsets([...pair("a"), ...pair("b", later)], 4)[1]).toBeLessThan(0);
  });
});
