import { describe, expect, test } from "vitest";
import {
  BEYOND_UNITS,
  firstDayOf,
  levelHolding,
  levelOfLength,
  levelWithin,
  unitEdges,
  unitNames,
  unitOf,
} from "../../../src/lod/calendar-units.ts";
import { formatDay, parseDay } from "../../../src/model/day.ts";

const day = (text: string) => parseDay(text) as number;
const level = (name: (typeof unitNames)[number]) => unitNames.indexOf(name);

describe("units of the calendar", () => {
  test.each([
    ["day", "2024-02-29", "2024-02-29", "2024-03-01"],
    ["third", "2024-02-10", "2024-02-01", "2024-02-11"],
    ["third", "2024-02-29", "2024-02-21", "2024-03-01"],
    ["month", "2023-12-31", "2023-12-01", "2024-01-01"],
    ["quarter", "2024-05-15", "2024-04-01", "2024-07-01"],
    ["year", "2024-05-15", "2024-01-01", "2025-01-01"],
    ["decade", "1999-12-31", "1990-01-01", "2000-01-01"],
    ["century", "-0001-06-01", "-0100-01-01", "0000-01-01"],
  ] as const)("the %s of %s runs from %s to before %s", (name, inside, first, next) => {
    const unit = unitOf(day(inside), level(name));
    expect(formatDay(firstDayOf(unit, level(name)))).toBe(first);
    expect(formatDay(firstDayOf(unit + 1, level(name)))).toBe(next);
  });

  test("each lies whole in one of the next", () => {
    for (let finer = 0; finer + 1 < unitNames.length; finer += 1) {
      for (let at = day("1998-12-01"); at < day("2001-02-01"); at += 1) {
        const unit = unitOf(at, finer);
        const ends = [firstDayOf(unit, finer), firstDayOf(unit + 1, finer) - 1];
        expect(new Set(ends.map((end) => unitOf(end, finer + 1))).size).toBe(1);
      }
    }
  });

  test.each([
    ["2024-06-01", "2024-06-01", "day"],
    ["2024-06-01", "2024-06-10", "third"],
    ["2024-06-10", "2024-06-11", "month"],
    ["2024-05-31", "2024-06-01", "quarter"],
    ["2024-06-30", "2024-07-01", "year"],
    ["2023-12-31", "2024-01-01", "decade"],
    ["2019-12-31", "2020-01-01", "century"],
  ] as const)("from %s to %s one %s holds all days", (from, to, name) => {
    expect(unitNames[levelHolding(day(from), day(to))]).toBe(name);
  });

  test("nothing holds two centuries", () => {
    expect(levelHolding(day("1999-12-31"), day("2000-01-01"))).toBe(BEYOND_UNITS);
  });

  test.each([
    ["2024-06-02", "2024-06-02", "day"],
    ["2024-06-02", "2024-06-19", "day"],
    ["2024-06-02", "2024-06-20", "third"],
    ["2024-05-31", "2024-07-30", "month"],
    ["2024-03-31", "2024-06-30", "quarter"],
    ["2023-12-31", "2024-12-31", "year"],
    ["2019-12-31", "2029-12-31", "decade"],
    ["1899-01-01", "2024-01-01", "century"],
  ] as const)("from %s to %s there is room for a whole %s", (from, to, name) => {
    expect(unitNames[levelWithin(day(from), day(to))]).toBe(name);
  });

  test("are chosen by the length that they need at least", () => {
    expect([0.2, 1, 2, 20, 60, 200, 3000, 9e9].map((days) => unitNames[levelOfLength(days)])).toEqual([
      "day",
      "day",
      "third",
      "month",
      "quarter",
      "year",
      "decade",
      "century",
    ]);
  });

  test("follow each other without a gap over a window, both its ends included", () => {
    const edges = unitEdges(level("month"), day("2023-11-30"), day("2024-02-01"));
    expect([...edges].map(formatDay)).toEqual(["2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01"]);
  });
});
