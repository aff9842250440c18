import { describe, expect, test } from "vitest";
import { countByMonth } from "../../../src/search/month-counts.ts";
import { aDate, anEvent } from "../../support/builders.ts";

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
