import { describe, expect, it } from "vitest";
import { wordWidth } from "../../../../src/node/pages/word-width.ts";

describe("the width of words at build", () => {
  it("grows with the size of type and with each letter", () => {
    expect(wordWidth("", 14)).toBe(0);
    expect(wordWidth("Pakt", 28)).toBeCloseTo(2 * wordWidth("Pakt", 14));
    expect(wordWidth("Pakte", 14)).toBeGreaterThan(wordWidth("Pakt", 14));
  });

  it("is more of wide letters than of narrow ones, and most of signs of another script", () => {
    expect(wordWidth("mmm", 14)).toBeGreaterThan(2 * wordWidth("iii", 14));
    expect(wordWidth("平", 14)).toBe(14);
  });
});
