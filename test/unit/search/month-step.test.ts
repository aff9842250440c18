import { expect, test } from "vitest";
import { parseDay } from "../../../src/model/day.ts";
import { monthStep } from "../../../src/search/month-step.ts";

const days = ["2023-12-30", "2024-06-01", "2024-06-30", "2024-08-05", "2024-08-06", null, null].map(
  (day) => day && parseDay(day),
) as (number | null)[];

test.each([
  ["the next month that has any", 0, 1, 1],
  ["the next month, not the next item", 1, 1, 3],
  ["the undated after the last month", 4, 1, 5],
  ["nothing after the undated", 5, 1, null],
  ["the first item of the month before", 3, -1, 1],
  ["the month before, from within a month", 4, -1, 1],
  ["the same month of another year as a month of its own", 1, -1, 0],
  ["the last month before the undated", 6, -1, 3],
  ["nothing before the first month", 0, -1, null],
] as const)("leads to %s", (_, from, step, to) => {
  expect(monthStep(days, from, step)).toBe(to);
});

test("a June is not the June of the next year", () => {
  expect(monthStep([parseDay("2023-06-01"), parseDay("2024-06-01")], 0, 1)).toBe(1);
});
