import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "../../../../src/export/timeline-picture/break-lines.ts";

/** One pixel a letter. */
const measure = (words: string) => Array.from(words).length;

describe("breakLines", () => {
  it.each([
    ["Ein kurzer Satz", { width: 20 }, ["Ein kurzer Satz"]],
    ["Ein kurzer Satz", { width: 10 }, ["Ein kurzer", "Satz"]],
    ["  viel \n Platz ", { width: 20 }, ["viel Platz"]],
    ["Donaudampfschiff", { width: 6 }, ["Donaud", "ampfsc", "hiff"]],
    ["ein Donaudampfer", { width: 6 }, ["ein", "Donaud", "ampfer"]],
    ["Ein kurzer Satz", { width: 10, firstWidth: 4 }, ["Ein", "kurzer", "Satz"]],
    ["kurz", { width: 10, firstWidth: 3 }, ["", "kurz"]],
    ["", { width: 10 }, []],
    ["🧵🧵", { width: 1 }, ["🧵", "🧵"]],
  ])("breaks %j at %j into %j", (words, widths, lines) => {
    expect(breakLines(words, { ...widths, measure })).toEqual(lines);
  });

  it("loses no letter, and no line is wider than it may be", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (words, width, first) => {
          const firstWidth = Math.min(width, first);
          const lines = breakLines(words, { width, firstWidth, measure });
          expect(lines.join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
          for (const [index, line] of lines.entries())
            expect(measure(line)).toBeLessThanOrEqual(index === 0 ? firstWidth : width);
        },
      ),
    );
  });
});
