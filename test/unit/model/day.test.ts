import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarDate,
  dayOf,
  daysInMonth,
  dayToMilliseconds,
  formatDay,
  parseDay,
  weekday,
} from "../../../src/model/day.ts";

const days = fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) });

describe("days", () => {
  it("are counted from 1970", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2024, 10, 18)).toBe(20_014);
    expect(dayOf(1, 1, 1) - dayOf(0, 12, 31)).toBe(1);
  });

  it("run on into the next month beyond the end of theirs", () => {
    expect(formatDay(dayOf(2023, 2, 29))).toBe("2023-03-01");
    expect(formatDay(dayOf(2024, 13, 1))).toBe("2025-01-01");
  });

  it("come back from their ISO form and from their calendar date", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = calendarDate(day);
        expect(parseDay(formatDay(day))).toBe(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(dayToMilliseconds(day)).toBe(day * 86_400_000);
      }),
    );
  });

  it("are those of the engine's own calendar", () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        expect(calendarDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      {
        numRuns: 2000,
        examples: [[dayOf(2000, 2, 29)], [dayOf(2000, 3, 1)], [dayOf(1899, 12, 31)], [dayOf(-400, 12, 31)]],
      },
    );
  });

  it("have weekdays that follow each other, Monday first", () => {
    expect(weekday(dayOf(2024, 10, 18))).toBe(5);
    expect(weekday(dayOf(1900, 1, 1))).toBe(1);
    fc.assert(
      fc.property(days, (day) => {
        expect(weekday(day + 1)).toBe((weekday(day) % 7) + 1);
      }),
    );
  });

  it.each([
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 12, 31],
  ])("there are in month %i-%i: %i", (year, month, count) => {
    expect(daysInMonth(year, month)).toBe(count);
  });

  it.each(["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "24-01-01", "2024-01-32", "today", ""])(
    "“%s” is none",
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );
});
