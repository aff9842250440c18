import { describe, expect, test } from "vitest";
import { describeTime } from "../../../src/i18n/time-words.ts";
import type { TimeMention } from "../../../src/model/time-mention.ts";

const text = "Im Juni kam er, im letzten Monat.";
const time = (edtf: string) => ({ edtf, earliest: null, latest: null });

function aMention(change: Partial<TimeMention>): TimeMention {
  return {
    position: { start: 0, end: 7 },
    type: "DATE",
    value: "2024-06",
    time: time("2024-06"),
    basis: "stated",
    derivation: [],
    ...change,
  };
}

const fromDocument = { rule: "last-unit", anchor: { from: "document", edtf: "2024-07" }, result: "2024-06" } as const;
const fromText = {
  rule: "year-before",
  anchor: { from: "text", edtf: "2024-06", position: { start: 3, end: 7 } },
  result: "2024-06",
} as const;

describe("describeTime", () => {
  test.each<[Partial<TimeMention>, string, string]>([
    [{}, "bedeutet Juni 2024, steht so im Text", "means June 2024, stands so in the text"],
    [
      { basis: "resolved", derivation: [fromDocument, fromDocument] },
      "bedeutet Juni 2024, gezählt vom Datum des Artikels (Juli 2024)",
      "means June 2024, counted from the date of the article (July 2024)",
    ],
    [
      { basis: "resolved", derivation: [fromText] },
      "bedeutet Juni 2024, gezählt von „Juni“ im Text (Juni 2024)",
      "means June 2024, counted from “Juni” in the text (June 2024)",
    ],
    [
      { time: null, basis: "unknown", value: "XXXX-WXX-1" },
      "kein Datum: wovon zu zählen wäre, ist nicht bekannt",
      "no date: what to count from is not known",
    ],
    [{ time: null, type: "DURATION", value: "P3Y" }, "eine Dauer, kein Datum", "a duration, not a date"],
    [{ time: null, value: "PAST_REF" }, "die Vergangenheit, ohne Datum", "the past, without a date"],
    [
      { time: null, basis: "unknown", type: "SET", value: "P1D" },
      "etwas Wiederkehrendes, kein Datum",
      "something that recurs, not a date",
    ],
  ])("says what it resolves to and why %#", (change, de, en) => {
    expect(describeTime(aMention(change), text, "de")).toBe(de);
    expect(describeTime(aMention(change), text, "en")).toBe(en);
  });
});
