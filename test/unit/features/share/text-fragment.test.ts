import { describe, expect, it } from "vitest";
import { textFragmentUrl } from "../../../../src/features/share/text-fragment.ts";

describe("the address of a quote on its page", () => {
  it.each([
    ["Kim kam.", "https://a.example/b#:~:text=Kim%20kam."],
    ["Kim Jong-un, ja", "https://a.example/b#:~:text=Kim%20Jong%2Dun%2C%20ja"],
    ["„Zwölf & mehr“", "https://a.example/b#:~:text=%E2%80%9EZw%C3%B6lf%20%26%20mehr%E2%80%9C"],
  ])("holds short words whole: %s", (exact, url) => {
    expect(textFragmentUrl("https://a.example/b", exact)).toBe(url);
  });

  it("names a long quote by its first and last words", () => {
    const exact = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn";
    expect(textFragmentUrl("https://a.example/", exact)).toBe(
      `https://a.example/#:~:text=${encodeURIComponent("eins zwei drei vier fünf")},${encodeURIComponent("neun zehn elf zwölf dreizehn")}`,
    );
  });

  it("keeps a fragment that is there", () => {
    expect(textFragmentUrl("https://a.example/#teil", "Wort")).toBe("https://a.example/#teil:~:text=Wort");
  });
});
