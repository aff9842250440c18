import { describe, expect, it } from "vitest";
import { findTimes, type TimeContext } from "../../../../src/pipeline/temporal/find-times.ts";

const news = (created: string | null): TimeContext => ({ language: "de", created, kind: "news" });

interface Case {
  readonly text: string;
  readonly created: string | null;
  readonly quote: string;
  readonly value: string;
  readonly edtf: string | null;
}

const cases: readonly Case[] = [
  {
    text: "– NAG18. Oktober, 2024",
    created: null,
    quote: "18. Oktober, 2024",
    value: "2024-10-18",
    edtf: "2024-10-18",
  },
  {
    text: "Der Besuch war am 19. Oktober 2023.",
    created: null,
    quote: "19. Oktober 2023",
    value: "2023-10-19",
    edtf: "2023-10-19",
  },
  {
    text: "Das Abkommen wurde im Juni unterzeichnet.",
    created: "2024-10-18",
    quote: "Juni",
    value: "2024-06",
    edtf: "2024-06",
  },
  {
    text: "Das Abkommen wurde im Juni unterzeichnet.",
    created: "2024-07",
    quote: "Juni",
    value: "2024-06",
    edtf: "2024-06",
  },
  { text: "Das Abkommen wurde im Juni unterzeichnet.", created: null, quote: "Juni", value: "XXXX-06", edtf: null },
  {
    text: "Die Gruppe ist am Montag abgereist.",
    created: "2024-07",
    quote: "Montag",
    value: "2024-07-XX",
    edtf: "[2024-07-01,2024-07-08,2024-07-15,2024-07-22,2024-07-29]",
  },
  {
    text: "Die Gruppe ist am Montag abgereist.",
    created: "2024-07-10",
    quote: "Montag",
    value: "2024-07-08",
    edtf: "2024-07-08",
  },
  {
    text: "Er nimmt in dieser Woche am Gipfel teil.",
    created: "2024-07",
    quote: "dieser Woche",
    value: "2024-WXX",
    edtf: "[2024-07-01..2024-08-04]",
  },
  {
    text: "Der Besuch im letzten Monat war kurz.",
    created: "2024-07",
    quote: "letzten Monat",
    value: "2024-06",
    edtf: "2024-06",
  },
  {
    text: "Im vergangenen Monat kam er an.",
    created: "2024-07",
    quote: "vergangenen Monat",
    value: "2024-06",
    edtf: "2024-06",
  },
  {
    text: "Sie könnten ab November kämpfen.",
    created: "2024-10-18",
    quote: "November",
    value: "2024-11",
    edtf: "[2024-11..]",
  },
  {
    text: "In den letzten Monaten wuchs sie.",
    created: "2024-10-18",
    quote: "den letzten Monaten",
    value: "PXM",
    edtf: "[..2024-10-18]",
  },
  {
    text: "Das wurde kürzlich entdeckt.",
    created: "2024-10-18",
    quote: "kürzlich",
    value: "PAST_REF",
    edtf: "[..2024-10-18]",
  },
  {
    text: "Sie besiegelten zuletzt ein Bündnis.",
    created: "[..2024-10-18]",
    quote: "zuletzt",
    value: "PAST_REF",
    edtf: "[..2024-10-18]",
  },
];

describe("findTimes", () => {
  it.each(cases)(
    "reads “$quote” in “$text”, written $created, as $value, which is $edtf",
    ({ text, created, quote, value, edtf }) => {
      const [mention, ...others] = findTimes(text, news(created));
      expect(others).toEqual([]);
      expect(mention && text.slice(mention.position.start, mention.position.end)).toBe(quote);
      expect(mention?.value).toBe(value);
      expect(mention?.time?.edtf ?? null).toBe(edtf);
    },
  );

  it("finds both units of a pair that share their adjective", () => {
    const text = "Das zeigt sich in den kommenden Monaten und Jahren.";
    const values = findTimes(text, news("2024-10-18")).map(({ value }) => value);
    expect(values).toEqual(["PXM", "PXY"]);
  });
});
