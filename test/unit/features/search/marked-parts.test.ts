import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, markedParts } from "../../../../src/features/search/marked-parts.ts";

const show = (parts: readonly { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("marked parts", () => {
  it.each([
    ["Der Pakt gilt.", [1], "Der [Pakt] gilt."],
    ["Gegenseitige Hilfe gilt.", [0, 1], "[Gegenseitige Hilfe] gilt."],
    ["Kim Jong-un", [0, 1, 2], "[Kim Jong]-[un]"],
    ["Der Pakt gilt.", [], "Der Pakt gilt."],
    ["Der Pakt", [7], "Der Pakt"],
    ["", [], ""],
  ])("of “%s” at %j are “%s”", (text, matched, shown) => {
    expect(show(markedParts(text, matched))).toBe(shown);
  });

  it("join to the text, whatever is marked", () => {
    fc.assert(
      fc.property(fc.lorem(), fc.uniqueArray(fc.nat(30)), (text, places) => {
        const parts = markedParts(
          text,
          places.toSorted((a, b) => a - b),
        );
        expect(parts.map((part) => part.text).join("")).toBe(text);
      }),
    );
  });
});

describe("an excerpt", () => {
  const long = Array.from({ length: 120 }, (_, number) => `wort${number}`).join(" ");

  it("leaves a short text as it is", () => {
    expect(show(excerptOf(markedParts("Der Pakt gilt.", [1])))).toBe("Der [Pakt] gilt.");
  });

  it("of a long text begins shortly before what is marked, between words, and says what is left out", () => {
    const excerpt = show(excerptOf(markedParts(long, [60])));
    expect(excerpt).toContain(" [wort60] ");
    expect(excerpt).toMatch(/^… wort\d+ .* wort\d+ …$/);
    expect(excerpt.length).toBeLessThan(270);
  });

  it("keeps what is marked at either end", () => {
    expect(show(excerptOf(markedParts(long, [0])))).toMatch(/^\[wort0\] .* …$/);
    expect(show(excerptOf(markedParts(long, [119])))).toMatch(/^… .* \[wort119\]$/);
  });
});
