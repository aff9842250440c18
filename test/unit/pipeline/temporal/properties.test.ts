import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../../src/model/edtf.ts";
import { findTimes, type TimeContext } from "../../../../src/pipeline/temporal/find-times.ts";
import { secondsFor } from "./seconds-for.ts";

/** Pieces from which times are made, and long runs of what may send a pattern astray. */
const pieces = fc.constantFrom(
  ...[
    "3.",
    "12",
    "1999",
    "2024",
    "5",
    "15:30",
    "0",
    "00",
    "31.12.",
    "/",
    "-",
    "–",
    "(",
    ")",
    ",",
    "’",
    "v. Chr.",
    "er",
    "s",
  ],
  ...[
    "Mai",
    "März",
    "Montag",
    "Abend",
    "Jahr",
    "Jahren",
    "Tage",
    "Uhr",
    "und",
    "bis",
    "vom",
    "am",
    "des",
    "letzten",
    "Ende",
  ],
  ...[
    "May",
    "March",
    "Friday",
    "night",
    "year",
    "days",
    "the",
    "of",
    "last",
    "later",
    "ago",
    "two",
    "twenty",
    "half",
    "BC",
  ],
  ...[
    "zwei",
    "ein",
    "halbe",
    "seit",
    "vor",
    "heute",
    "morgen",
    "im",
    "Jahrhundert",
    "siebenjährig",
    "😀",
    "\u0000",
    "ß",
  ],
  ...[
    "1".repeat(50),
    ".".repeat(50),
    " ".repeat(50),
    "\n\n",
    "-".repeat(30),
    "a".repeat(80),
    "3. ".repeat(20),
    "12:".repeat(20),
  ],
);
const texts = fc.array(fc.tuple(pieces, fc.constantFrom(" ", "", " ", "\n")), { maxLength: 40 });
const contexts = fc.record<TimeContext>({
  language: fc.constantFrom("de", "en"),
  created: fc.constantFrom(
    null,
    "2024-10-18",
    "2024-07",
    "2024",
    "[..2024-10-18]",
    "[2024-07-01,2024-07-08]",
    "[2024-10-18..]",
  ),
  kind: fc.constantFrom("news", "narrative"),
});
const joined = (parts: readonly (readonly [string, string])[]) => parts.map((part) => part.join("")).join("");

describe("the times of any text", () => {
  it("stand in the text, in order, apart from each other, and denote valid EDTF", () => {
    fc.assert(
      fc.property(texts, contexts, (parts, context) => {
        const text = joined(parts);
        let end = 0;
        for (const { position, time, range } of findTimes(text, context)) {
          expect(position.start).toBeGreaterThanOrEqual(end);
          expect(position.end).toBeGreaterThan(position.start);
          expect(text.slice(position.start, position.end)).toBe(text.slice(position.start, position.end).trim());
          for (const edtf of [time?.edtf, range?.edtf])
            if (edtf !== undefined) expect(parseEdtf(edtf), edtf).not.toBeNull();
          end = position.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it("are the same however often they are looked for", () => {
    fc.assert(
      fc.property(texts, contexts, (parts, context) => {
        expect(findTimes(joined(parts), context)).toEqual(findTimes(joined(parts), context));
      }),
      { numRuns: 100 },
    );
  });
});

describe("long runs", () => {
  const runs = [
    "1",
    ".",
    " ",
    "\n",
    "1.",
    "1. ",
    "12:",
    "1-",
    "1/",
    "a",
    "A ",
    "(",
    "zwei ",
    "und ",
    "Mai ",
    "1999 ",
    "am 3. und ",
    "der letzten ",
  ];
  it.each(runs)("of “%s” take time in proportion to their length", (piece) => {
    expect(slowdown((length) => piece.repeat(Math.ceil(length / piece.length)), 4_000, 64_000)).toBeLessThan(6);
  });
});

it("takes time in proportion to the length of a text, from 10 kB to 1 MB", () => {
  const plain = "Das Haus am See stand lange leer, und niemand im Dorf wusste noch, wem es einmal gehört hatte. ";
  const dated = "Am 3. Mai 2020 kam sie zurück und blieb bis Ende August. ";
  const paragraph = `${plain.repeat(3)}${dated}`;
  expect(slowdown((length) => paragraph.repeat(Math.ceil(length / paragraph.length)), 10_000, 1_000_000)).toBeLessThan(
    4,
  );
});

/** Seconds: what the processor's clock may fail to see. */
const CLOCK_STEP = 0.01;

/** How much longer a text takes than short ones of the same length together: 1 where time is proportional to length. */
function slowdown(ofLength: (length: number) => string, short: number, long: number): number {
  const context: TimeContext = { language: "de", created: "2024-10-18", kind: "news" };
  const [shortText, longText] = [ofLength(short), ofLength(long)];
  const times = Array.from({ length: long / short });
  const together = secondsFor(() => times.forEach(() => void findTimes(shortText, context)));
  return secondsFor(() => findTimes(longText, context)) / Math.max(together, CLOCK_STEP);
}
