import { expect, test } from "vitest";
import { namePeriods, shadeOf, yearsOver } from "../../../../src/features/matrix/matrix-words.ts";
import { dayOf } from "../../../../src/model/day.ts";

const months = [
  { edtf: "2023-12", first: dayOf(2023, 12, 1) },
  { edtf: "2024-01", first: dayOf(2024, 1, 1) },
  { edtf: "2024-02", first: dayOf(2024, 2, 1) },
];

test("columns are named in full, and shortly over them", () => {
  expect(namePeriods(months, "month", "en").map(({ name, short }) => [name, short])[0]).toEqual([
    "December 2023",
    "Dec",
  ]);
  const decade = [{ edtf: "202X", first: dayOf(2020, 1, 1) }];
  expect(namePeriods(decade, "decade", "de")[0]).toMatchObject({ name: "2020er-Jahre", short: "2020er-Jahre" });
});

test("years stand over their months", () => {
  expect(yearsOver(months)).toEqual([
    { year: 2023, columns: 1 },
    { year: 2024, columns: 2 },
  ]);
});

test("shades rise with the count, and what there is always has one", () => {
  expect([0, 1, 2, 3, 4].map((count) => shadeOf(count, 4))).toEqual([0, 1, 2, 3, 4]);
  expect([shadeOf(1, 100), shadeOf(100, 100), shadeOf(0, 0)]).toEqual([1, 4, 0]);
});
