import { describe, expect, test } from "vitest";
import { countByMonth } from "../../../../src/features/timeline/month-counts.ts";
import { chosenMonths, periodOf, rangeBetween } from "../../../../src/features/timeline/period.ts";
import { aDate, anEvent } from "../../../support/builders.ts";

/** The months in one line each: certain events, and possible ones in brackets. */
function counted(...dates: Parameters<typeof anEvent>[0][]): string[] {
  const events = dates.map((change, index) => anEvent({ id: `event-${index}`, ...change }));
  return countByMonth(events, "articles").map(({ month, certain, possible }) => `${month} ${certain} (${possible})`);
}

describe("a month counts", () => {
  test("what is known to have happened in it, to the day or not", () => {
    expect(counted({ when: "2024-06-01" }, { when: "2024-06" })).toEqual(["2024-06 2 (0)"]);
  });

  test("the months between, across the year", () => {
    expect(counted({ when: "2023-12-31" }, { when: "2024-02-01" })).toEqual([
      "2023-12 1 (0)",
      "2024-01 0 (0)",
      "2024-02 1 (0)",
    ]);
  });

  test("an uncertain event in each month in which it may have happened", () => {
    expect(counted({ when: "[2024-07-01..2024-08-04]" })).toEqual(["2024-07 0 (1)", "2024-08 0 (1)"]);
  });

  test("a set only in the months of its days", () => {
    expect(counted({ when: "[2024-06-24,2024-08-05]" })).toEqual(["2024-06 0 (1)", "2024-07 0 (0)", "2024-08 0 (1)"]);
  });

  test("an open bound as far as there are months", () => {
    expect(counted({ when: "2024-05-01" }, { when: "[..2024-06-18]" })).toEqual(["2024-05 1 (1)", "2024-06 0 (1)"]);
  });

  test("what lasts as certain where it is attested, and as possible beyond", () => {
    const when = aDate("2024-05/2024-08", { attested: { from: "2024-06-30", to: "2024-07-01" } });
    expect(counted({ when })).toEqual(["2024-05 0 (1)", "2024-06 1 (0)", "2024-07 1 (0)", "2024-08 0 (1)"]);
  });

  test("nothing when no event has a date", () => {
    expect(counted({ when: null })).toEqual([]);
  });
});

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
