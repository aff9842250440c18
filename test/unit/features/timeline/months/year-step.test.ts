import { expect, test } from "vitest";
import { yearStep } from "../../../../../src/features/timeline/months/year-step.ts";

test.each([
  [12, 8, 1],
  [96, 8, 1],
  [97, 8, 2],
  [35 * 12, 18, 2],
  [35 * 12, 8, 5],
  [2000 * 12, 8, 500],
  [9000 * 12, 8, 1000],
])("of %i months, at most %i years are named by every %i", (months, most, step) => {
  expect(yearStep(months, most)).toBe(step);
});
