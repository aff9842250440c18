import { describe, expect, test } from "vitest";
import { chosenMonths, periodOf, rangeBetween } from "../../../../../src/features/timeline/months/period.ts";
import { countByMonth } from "../../../../../src/search/month-counts.ts";
import { anEvent } from "../../../../support/builders.ts";

describe("a period", () => {
  const months = countByMonth(
    [anEvent({ when: "2024-01-05" }), anEvent({ id: "late", when: "2024-06-05" })],
    "articles",
  );

  test.each([
    [
      { from: null, to: null },
      { start: 0, end: 6 },
    ],
    [
      { from: "2024-02", to: "2024-03" },
      { start: 1, end: 3 },
    ],
    [
      { from: "2024-02-10", to: null },
      { start: 1, end: 6 },
    ],
    [
      { from: "2020", to: "2030" },
      { start: 0, end: 6 },
    ],
    [
      { from: "2030", to: null },
      { start: 5, end: 6 },
    ],
    [
      { from: null, to: "2020" },
      { start: 0, end: 1 },
    ],
    [
      { from: "nonsense", to: null },
      { start: 0, end: 6 },
    ],
  ])("%o leaves the months %o", (filter, range) => {
    expect(chosenMonths(filter, months)).toEqual(range);
  });

  test("is open where it ends with the months", () => {
    expect(periodOf({ start: 0, end: 6 }, months)).toEqual({ from: null, to: null });
    expect(periodOf({ start: 1, end: 6 }, months)).toEqual({ from: "2024-02", to: null });
    expect(periodOf({ start: 0, end: 2 }, months)).toEqual({ from: null, to: "2024-02" });
  });

  test("may be drawn from either side", () => {
    expect(rangeBetween(3, 1)).toEqual({ start: 1, end: 4 });
    expect(rangeBetween(2, 2)).toEqual({ start: 2, end: 3 });
  });
});
