import oracle from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay, parseDay } from "../../../src/model/day.ts";
import { edtfBounds, parseEdtf } from "../../../src/model/edtf.ts";

const boundsOf = (text: string) => {
  const parsed = parseEdtf(text);
  if (!parsed) return null;
  const { earliest, latest } = edtfBounds(parsed);
  return [earliest, latest].map((day) => (day === null ? null : formatDay(day)));
};

describe("EDTF", () => {
  it.each([
    ["2024-06", ["2024-06-01", "2024-06-30"]],
    ["2024-10-18~", ["2024-10-18", "2024-10-18"]],
    ["-0489", ["-0489-01-01", "-0489-12-31"]],
    ["202X", ["2020-01-01", "2029-12-31"]],
    ["19XX", ["1900-01-01", "1999-12-31"]],
    ["2024-21", ["2024-03-01", "2024-05-31"]],
    ["2024-24", ["2024-12-01", "2025-02-28"]],
    ["2024-35", ["2024-07-01", "2024-09-30"]],
    ["[2024-07-01,2024-07-08]", ["2024-07-01", "2024-07-08"]],
    ["[..2024-10-18]", [null, "2024-10-18"]],
    ["[2024-10-18..]", ["2024-10-18", null]],
    ["[2024-07-01..2024-08-04]", ["2024-07-01", "2024-08-04"]],
    ["2024-07/2024-10-18", ["2024-07-01", "2024-10-18"]],
    ["../2024-10-18", [null, "2024-10-18"]],
    ["2024-10-18/..", ["2024-10-18", null]],
  ])("%s lies within %j", (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });

  it.each([
    ...[
      "2024-13",
      "2024-02-30",
      "2024-6",
      "24",
      "2024-37",
      "X024",
      "202X-05",
      "[]",
      "[2024",
      "[..]",
      "2024-10/2024-09",
      "/",
      "2024/2025/2026",
      "",
    ],
  ])("“%s” is outside the subset", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  const years = fc.integer({ min: 1000, max: 2999 });
  const dates = fc.oneof(
    years.map(String),
    fc
      .tuple(years, fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
    fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) }).map(formatDay),
  );
  const ordered = fc
    .tuple(dates, dates)
    .filter(([from, to]) => (boundsOf(from)?.[0] ?? "") <= (boundsOf(to)?.[1] ?? ""));
  const texts = fc.oneof(
    dates,
    ordered.map(([from, to]) => `${from}/${to}`),
    // The oracle takes the members of a set to be in order.
    fc.tuple(years, fc.nat(50)).map(([year, more]) => `[${year},${year + more}]`),
  );

  it("means the same days as an independent implementation", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { min, max } = oracle(text);
        expect(boundsOf(text)).toEqual(
          [min, max].map((milliseconds) => formatDay(Math.floor(milliseconds / 86_400_000))),
        );
      }),
    );
  });

  it("has bounds that are days which exist", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const day of boundsOf(text) ?? []) expect(parseDay(day ?? ""), text).not.toBeNull();
      }),
    );
  });
});
