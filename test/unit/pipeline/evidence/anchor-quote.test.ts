import fc from "fast-check";
import { expect, test } from "vitest";
import { anchorQuote } from "../../../../src/pipeline/evidence/anchor-quote.ts";

const text = "Putin kam am Montag. Er blieb drei Tage. Kim kam am Dienstag. Er blieb drei Tage.";

test("a quote that stands once is found", () => {
  expect(anchorQuote(text, { quote: "Kim kam am Dienstag." }, "de")).toEqual({
    kind: "found",
    position: { start: 41, end: 61 },
  });
});

test("a quote that stands twice is ambiguous", () => {
  expect(anchorQuote(text, { quote: "Er blieb drei Tage." }, "de")).toEqual({ kind: "ambiguous", count: 2 });
});

test("the words before it tell which is meant", () => {
  expect(anchorQuote(text, { quote: "Er blieb drei Tage.", prefix: "am Dienstag." }, "de")).toEqual({
    kind: "found",
    position: { start: 62, end: 81 },
  });
});

test("words before it that do not tell which leave it ambiguous", () => {
  expect(anchorQuote(text, { quote: "Er blieb drei Tage.", prefix: "ag." }, "de")).toEqual({
    kind: "ambiguous",
    count: 2,
  });
});

test.each([
  "Kim reiste am Dienstag nach Wladiwostok ab.",
  "Kim reiste  am Dienstag nach Moskau ab.",
  "Kim reist am Dienstag nach Moskau ab",
])("%j was altered: the sentence that was meant is told", (quote) => {
  const nearest = "Kim reiste am Dienstag nach Moskau ab.";
  expect(anchorQuote(`${text} ${nearest}`, { quote }, "de")).toEqual({ kind: "altered", nearest });
});

test("a quote that stands there after other words than its prefix is refused, with those words", () => {
  expect(anchorQuote(text, { quote: "Kim kam am Dienstag.", prefix: "Gestern." }, "de")).toEqual({
    kind: "prefix-differs",
    before: "kam am Montag. Er blieb drei Tage.",
  });
});

test("a quote of another text is missing, with the nearest passage", () => {
  expect(anchorQuote(text, { quote: "Der Gipfel beginnt in Washington." }, "de")).toMatchObject({ kind: "missing" });
  expect(anchorQuote("", { quote: "Der Gipfel." }, "de")).toEqual({ kind: "missing", nearest: null });
});

test("what is found is the quote, letter by letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (words, from, length) => {
      const start = from % (words.length + 1);
      const quote = words.slice(start, start + 1 + (length % 8));
      fc.pre(quote.length > 0);
      const anchored = anchorQuote(words, { quote }, "de");
      if (anchored.kind === "found") {
        expect(words.slice(anchored.position.start, anchored.position.end)).toBe(quote);
        expect(words.indexOf(quote)).toBe(words.lastIndexOf(quote));
      } else {
        expect(anchored.kind).toBe("ambiguous");
      }
    }),
  );
});
