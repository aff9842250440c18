import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../../../src/model/day.ts";
import {
  anyDay,
  bounds,
  daysBetween,
  formatPossibleDays,
  intersection,
  notAfter,
  notBefore,
  type PossibleDays,
  possibleDays,
  union,
} from "../../../../src/pipeline/dating/possible-days.ts";

const firstDay = parseDay("2023-01-01") as number;

/** Ranges of whole days in 2023 and 2024, either end of which may be open. */
const someDays: fc.Arbitrary<PossibleDays> = fc
  .uniqueArray(fc.integer({ min: 0, max: 730 }), { minLength: 2, maxLength: 8 })
  .chain((days) => fc.tuple(fc.constant(days.toSorted((a, b) => a - b)), fc.boolean(), fc.boolean()))
  .map(([days, openStart, openEnd]) => {
    const ends = days.length % 2 === 0 ? days : days.slice(1);
    const ranges = Array.from({ length: ends.length / 2 }, (_, index) => {
      const [from, to] = [ends[2 * index], ends[2 * index + 1]] as [number, number];
      return `${formatDay(firstDay + from)}..${formatDay(firstDay + to)}`;
    });
    const last = ranges.length - 1;
    const open = ranges.map((range, index) => {
      const [from, to] = range.split("..");
      return `${openStart && index === 0 ? "" : from}..${openEnd && index === last && last > 0 ? "" : to}`;
    });
    return possibleDays(`[${open.join(",")}]`);
  });

const allows = (days: PossibleDays, day: number) =>
  days.some(({ from, to }) => (from?.first ?? -Infinity) <= day && day <= (to?.last ?? Infinity));
const aDay = fc.integer({ min: -50, max: 800 }).map((offset) => firstDay + offset);

describe("sets of days", () => {
  test("the intersection allows exactly what both allow", () => {
    fc.assert(
      fc.property(someDays, someDays, aDay, (a, b, day) => {
        expect(allows(intersection(a, b), day)).toBe(allows(a, day) && allows(b, day));
      }),
    );
  });

  test("the union allows exactly what either allows, in ranges that do not touch", () => {
    fc.assert(
      fc.property(someDays, someDays, aDay, (a, b, day) => {
        const both = union(a, b);
        expect(allows(both, day)).toBe(allows(a, day) || allows(b, day));
        both.slice(1).forEach((range, index) => {
          expect(range.from?.first).toBeGreaterThan(both[index]?.to?.last ?? Infinity);
        });
      }),
    );
  });

  test("what is written as EDTF reads back as the same days", () => {
    fc.assert(
      fc.property(someDays, aDay, (days, day) => {
        const written = formatPossibleDays(days);
        expect(written === null || allows(possibleDays(written), day) === allows(days, day)).toBe(true);
      }),
    );
  });
});

describe("an end keeps the precision of its source", () => {
  test.each([
    ["2024-07", "[..2024-10-18]", "2024-07"],
    ["[..2024-07]", "[2024-06-10..]", "[2024-06-10..2024-07]"],
    ["2024-06", "[2024-06..]", "2024-06"],
    ["2024-06~", "[2024-06..]", "2024-06~"],
    ["[2024-07-01..2024-08-04]", "2024-07", "2024-07"],
    ["2024-07", "[2024-06-24,2024-07-01,2024-07-08]", "[2024-07-01,2024-07-08]"],
  ])("%s and %s give %s", (a, b, both) => {
    expect(formatPossibleDays(intersection(possibleDays(a), possibleDays(b)))).toBe(both);
  });

  test.each([
    ["2024-01-01", "2024-12-31", "2024"],
    ["2024-02-01", "2024-02-29", "2024-02"],
    ["2024-02-01", "2024-02-28", "[2024-02-01..2024-02-28]"],
    ["2024-03-05", "2024-03-05", "2024-03-05"],
    ["2023-12-01", "2024-01-31", "[2023-12-01..2024-01-31]"],
  ])("%s to %s is written %s", (first, last, edtf) => {
    expect(formatPossibleDays([daysBetween(parseDay(first) as number, parseDay(last) as number)])).toBe(edtf);
  });
});

test("bounds open where nothing is known", () => {
  expect(bounds(anyDay)).toEqual({ earliest: null, latest: null });
  expect(formatPossibleDays(anyDay)).toBeNull();
  expect(formatPossibleDays(notBefore(possibleDays("2024-06")))).toBe("[2024-06..]");
  expect(formatPossibleDays(notAfter(possibleDays("2024-06")))).toBe("[..2024-06]");
  expect(intersection(possibleDays("2024-06"), possibleDays("2024-07"))).toEqual([]);
});
