import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisTicks } from "../../../../src/export/timeline-picture/axis-ticks.ts";
import { fitScale } from "../../../../src/export/timeline-picture/time-scale.ts";
import { parseDay } from "../../../../src/model/day.ts";

const widthOf = (name: string) => name.length * 7 + 10;
const dayOf = (text: string) => parseDay(text) ?? Number.NaN;

function ticksOf(from: string, to: string, language: "de" | "en" = "de") {
  const scale = fitScale([{ from: dayOf(from), to: dayOf(to), before: 0, after: 0 }], 0, 1200);
  const { minor, major } = axisTicks(scale, language, widthOf);
  return { minor: minor.map(({ name }) => name), major: major.map(({ name }) => name) };
}

describe("axisTicks", () => {
  it.each([
    ["2024-06-03", "2024-07-01", "1.", "2.", "Juni 2024"],
    ["2024-06-03", "2024-08-20", "1.", "8.", "Juni 2024"],
    ["2024-02-10", "2024-12-20", "Feb.", "März", "2024"],
    ["2022-02-10", "2025-12-20", "Jan.", "Apr.", "2022"],
  ])("divides %s to %s into %s, %s … of %s", (from, to, first, second, whole) => {
    const { minor, major } = ticksOf(from, to);
    expect([minor[0], minor[1], major[0]]).toEqual([first, second, whole]);
  });

  it("names months in the language", () => {
    expect(ticksOf("2023-09-10", "2024-12-20", "en").minor.slice(0, 3)).toEqual(["Sept", "Oct", "Nov"]);
  });

  it("counts years before our era as people do, round ones for round", () => {
    const { minor, major } = ticksOf("-0499-01-01", "0500-01-01");
    expect(minor).toEqual([
      ...["500 v. Chr.", "400 v. Chr.", "300 v. Chr.", "200 v. Chr.", "100 v. Chr."],
      ...["100", "200", "300", "400", "500"],
    ]);
    expect(major).toEqual([]);
  });

  it("begins at or before the first day, in order, with room for every name but the last, for any stretch of time", () => {
    const day = fc.integer({ min: dayOf("-9999-01-01"), max: dayOf("9990-12-31") });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 4_000_000 }), (from, length) => {
        const to = Math.min(from + length, dayOf("9999-12-31"));
        const scale = fitScale([{ from, to, before: 64, after: 64 }], 40, 1240);
        const { minor } = axisTicks(scale, "de", widthOf);
        expect(minor.length).toBeGreaterThan(0);
        for (const [index, { day: start, name }] of minor.entries()) {
          const next = minor[index + 1];
          if (next) expect(scale.x(next.day) - scale.x(start)).toBeGreaterThanOrEqual(widthOf(name));
        }
        expect(minor[0]?.day).toBeLessThanOrEqual(from);
      }),
    );
  });
});
