import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contained } from "../../../src/export/contained.ts";

describe("contained", () => {
  it.each([
    ["Ein Satz.", ""],
    ["", ""],
    ["vor \u202Ezurück", "\u202C"],
    ["\u202Ezu\u202C Ende", ""],
    ["\u2067\u202Ebeide", "\u202C\u2069"],
    ["\u2067\u202Ein eins\u2069", ""],
    ["\u202C\u2069 ohne Anfang", ""],
    ["\u202E\u2069 die falsche", "\u202C"],
  ])("adds to %j the ends that it lacks: %j", (text, ends) => {
    expect(contained(text)).toBe(text + ends);
  });

  it("lacks nothing any more, whatever the text", () => {
    const signs = fc.constantFrom(
      "a",
      "\u202A",
      "\u202B",
      "\u202C",
      "\u202D",
      "\u202E",
      "\u2066",
      "\u2067",
      "\u2068",
      "\u2069",
    );
    fc.assert(
      fc.property(fc.string({ unit: signs }), (text) => {
        const once = contained(text);
        expect(once.startsWith(text)).toBe(true);
        expect(contained(once)).toBe(once);
      }),
    );
  });
});
