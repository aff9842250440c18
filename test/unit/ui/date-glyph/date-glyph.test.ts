import { describe, expect, test } from "vitest";
import type { DateEstimate, DerivedDate } from "../../../../src/model/date-estimate.ts";
import { formatDay, parseDay } from "../../../../src/model/day.ts";
import { type GlyphPart, glyphDays, glyphOf } from "../../../../src/ui/date-glyph/date-glyph.ts";
import { aDate, noDate } from "../../../support/builders.ts";

/** A stroke in one line: kind, first day, first day after it, soft edges. */
function stroke({ kind, from, to, softStart, softEnd }: GlyphPart): string {
  const soft = [softStart ? "soft start" : "", softEnd ? "soft end" : ""].filter(Boolean);
  return [kind, formatDay(from), formatDay(to), ...soft].join(" ");
}

function drawn(date: DateEstimate): string[] | null {
  return glyphOf(date)?.parts.map(stroke) ?? null;
}

const attested = { from: "2024-07-31", to: "2024-10-18" };

describe("what the articles say", () => {
  const cases: [what: string, date: DerivedDate, form: string, strokes: string[]][] = [
    ["a day is a dot", aDate("2023-10-19"), "day", ["dot 2023-10-19 2023-10-20"]],
    ["a set of one day is that day", aDate("[2023-10-19]"), "day", ["dot 2023-10-19 2023-10-20"]],
    ["a month is an unknown moment in it", aDate("2024-06"), "within", ["hatch 2024-06-01 2024-07-01"]],
    ["a year is an unknown moment in it", aDate("2024"), "within", ["hatch 2024-01-01 2025-01-01"]],
    ["bounds on both sides are hatched", aDate("[2024-07-01..2024-08-04]"), "within", ["hatch 2024-07-01 2024-08-05"]],
    [
      "separate days have their ticks",
      aDate("[2024-07-01,2024-07-08]"),
      "within",
      ["hatch 2024-07-01 2024-07-09", "tick 2024-07-01 2024-07-02", "tick 2024-07-08 2024-07-09"],
    ],
    ["at the latest: fades in up to the bound", aDate("[..2024-10-18]"), "by", ["fade-in 2024-10-19 2024-10-19"]],
    [
      "a latest month counts to its last day",
      aDate("[..2024-07]", { soft: ["latest"] }),
      "by",
      ["fade-in 2024-08-01 2024-08-01 soft end"],
    ],
    ["not before: fades out from the bound", aDate("[2024-11..]"), "not-before", ["fade-out 2024-11-01 2024-11-01"]],
    [
      "an inferred bound is soft",
      aDate("[2024-10-18..]", { soft: ["earliest"] }),
      "not-before",
      ["fade-out 2024-10-18 2024-10-18 soft start"],
    ],
    ["what lasts is a bar", aDate("2024-07-09/2024-07-11"), "lasting", ["bar 2024-07-09 2024-07-12"]],
    [
      "what began in some month rises over it and is solid after it",
      aDate("2024-07/2024-10-18"),
      "lasting",
      ["rise 2024-07-01 2024-07-31", "bar 2024-07-31 2024-10-19"],
    ],
    [
      "what had begun before fades in to what is attested",
      aDate("../2024-10-18", { attested }),
      "lasting",
      ["fade-in 2024-07-31 2024-07-31", "bar 2024-07-31 2024-10-19"],
    ],
    [
      "what may have gone on falls after what is attested",
      aDate("2024-07-31/2024-12", { attested }),
      "lasting",
      ["bar 2024-07-31 2024-10-19", "fall 2024-10-19 2025-01-01"],
    ],
    [
      "what has no known end fades out",
      aDate("2024-07-31/..", { attested }),
      "lasting",
      ["bar 2024-07-31 2024-10-19", "fade-out 2024-10-19 2024-10-19"],
    ],
    [
      "without either end, what is attested is left",
      aDate("../..", { attested }),
      "lasting",
      ["fade-in 2024-07-31 2024-07-31", "bar 2024-07-31 2024-10-19", "fade-out 2024-10-19 2024-10-19"],
    ],
    [
      "what went on at one date alone fades into that day",
      aDate("../2024-10-18"),
      "lasting",
      ["fade-in 2024-10-18 2024-10-18", "bar 2024-10-18 2024-10-19"],
    ],
  ];
  test.each(cases)("%s", (_, date, form, strokes) => {
    expect(drawn(date)).toEqual(strokes);
    expect(glyphOf(date)?.form).toBe(form);
  });
});

describe("what an editor knows", () => {
  const editorial = (edtf: string): DateEstimate => {
    const words = { de: "–", en: "–" };
    return { basis: "editorial", edtf, earliest: null, latest: null, note: words, source: words };
  };
  test.each([
    ["2024-06-19", "ring 2024-06-19 2024-06-20"],
    ["2024-07-09/2024-07-11", "ring-bar 2024-07-09 2024-07-12"],
    ["2024-06", "ring-bar 2024-06-01 2024-07-01"],
  ])("%s is ringed", (edtf, strokes) => {
    expect(drawn(editorial(edtf))).toEqual([strokes]);
    expect(glyphOf(editorial(edtf))?.form).toBe("editorial");
  });
});

test.each([
  ["an unknown date", noDate()],
  ["a moment that is open on both sides", aDate("[..2024-10-18,2024-10-20..]")],
  ["something that lasts, of which nothing is known", aDate("../..")],
])("%s is not drawn", (_, date) => {
  expect(drawn(date)).toBeNull();
});

test("the days of a glyph are the outermost of its strokes", () => {
  const glyph = glyphOf(aDate("2024-07/2024-10-18"));
  expect(glyph && glyphDays(glyph)).toEqual({ from: parseDay("2024-07-01"), to: parseDay("2024-10-19") });
});
