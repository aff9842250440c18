import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { dateCertainty, describeDate, describeDay } from "../../../src/i18n/date-words.ts";
import { edtfName } from "../../../src/i18n/edtf-words.ts";
import type { DateEstimate, DerivedDate } from "../../../src/model/date-estimate.ts";
import { formatDay } from "../../../src/model/day.ts";
import { edtfBounds, parseEdtf } from "../../../src/model/edtf.ts";

function derived(edtf: string, more: Partial<DerivedDate> = {}): DerivedDate {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new Error(edtf);
  const { earliest, latest } = edtfBounds(parsed);
  const day = (number: number | null) => (number === null ? null : formatDay(number));
  return { basis: "stated", edtf, earliest: day(earliest), latest: day(latest), soft: [], derivation: [], ...more };
}

const unknown: DateEstimate = { basis: "unknown", reason: { de: "Grund", en: "reason" }, derivation: [] };

describe("describeDate", () => {
  test.each([
    // edtf, German short, German long, English short, English long
    ["2023-10-19", "19. Okt. 2023", "19. Oktober 2023", "19 Oct 2023", "19 October 2023"],
    [
      "2024-06",
      "irgendwann im Juni 2024",
      "irgendwann im Juni 2024",
      "at some time in June 2024",
      "at some time in June 2024",
    ],
    [
      "2024-22",
      "irgendwann im Sommer 2024",
      "irgendwann im Sommer 2024",
      "at some time in summer 2024",
      "at some time in summer 2024",
    ],
    [
      "2024-24",
      "irgendwann im Winter 2024/25",
      "irgendwann im Winter 2024/25",
      "at some time in winter 2024/25",
      "at some time in winter 2024/25",
    ],
    [
      "2024-35",
      "irgendwann im 3. Quartal 2024",
      "irgendwann im 3. Quartal 2024",
      "at some time in Q3 2024",
      "at some time in the third quarter of 2024",
    ],
    ["2024", "irgendwann im Jahr 2024", "irgendwann im Jahr 2024", "at some time in 2024", "at some time in 2024"],
    [
      "201X",
      "irgendwann in den 2010er-Jahren",
      "irgendwann in den 2010er-Jahren",
      "at some time in the 2010s",
      "at some time in the 2010s",
    ],
    [
      "18XX",
      "irgendwann im 19. Jahrhundert",
      "irgendwann im 19. Jahrhundert",
      "at some time in the 19th century",
      "at some time in the 19th century",
    ],
    [
      "-0044",
      "irgendwann im Jahr 45 v. Chr.",
      "irgendwann im Jahr 45 v. Chr.",
      "at some time in 45 BC",
      "at some time in 45 BC",
    ],
    ["2024-07-08~", "etwa 8. Juli 2024", "etwa 8. Juli 2024", "around 8 Jul 2024", "around 8 July 2024"],
    ["2024-07~", "etwa im Juli 2024", "etwa im Juli 2024", "around July 2024", "around July 2024"],
    [
      "2024-07?",
      "vermutlich im Juli 2024",
      "vermutlich im Juli 2024",
      "probably in July 2024",
      "probably in July 2024",
    ],
    [
      "[..2024-10-18]",
      "spätestens 18. Okt. 2024",
      "spätestens 18. Oktober 2024",
      "by 18 Oct 2024",
      "by 18 October 2024",
    ],
    [
      "[..2024-07]",
      "spätestens Juli 2024",
      "spätestens Juli 2024",
      "by the end of July 2024",
      "by the end of July 2024",
    ],
    [
      "[..2024-07~]",
      "spätestens etwa Juli 2024",
      "spätestens etwa Juli 2024",
      "by the end of around July 2024",
      "by the end of around July 2024",
    ],
    [
      "[2024-11..]",
      "nicht vor November 2024",
      "nicht vor November 2024",
      "not before November 2024",
      "not before November 2024",
    ],
    [
      "[2024-10-18..]",
      "nicht vor 18. Okt. 2024",
      "nicht vor 18. Oktober 2024",
      "not before 18 Oct 2024",
      "not before 18 October 2024",
    ],
    [
      "[2024-07-01..2024-08-04]",
      "irgendwann zwischen 1. Juli und 4. Aug. 2024",
      "irgendwann zwischen 1. Juli und 4. August 2024",
      "at some time between 1 Jul and 4 Aug 2024",
      "at some time between 1 July and 4 August 2024",
    ],
    [
      "[2024-07-01..2024-07-07]",
      "irgendwann zwischen 1. und 7. Juli 2024",
      "irgendwann zwischen 1. und 7. Juli 2024",
      "at some time between 1 and 7 Jul 2024",
      "at some time between 1 and 7 July 2024",
    ],
    [
      "[2023-12..2024-02]",
      "irgendwann zwischen Dezember 2023 und Februar 2024",
      "irgendwann zwischen Dezember 2023 und Februar 2024",
      "at some time between December 2023 and February 2024",
      "at some time between December 2023 and February 2024",
    ],
    [
      "[2024-07-01,2024-07-08,2024-07-15,2024-07-22,2024-07-29]",
      "an einem Montag im Juli 2024",
      "an einem Montag im Juli 2024",
      "on a Monday in July 2024",
      "on a Monday in July 2024",
    ],
    [
      "[2024-07-08,2024-07-15,2024-07-22]",
      "an einem Montag zwischen 8. und 22. Juli 2024",
      "an einem Montag zwischen 8. und 22. Juli 2024",
      "on a Monday between 8 and 22 Jul 2024",
      "on a Monday between 8 and 22 July 2024",
    ],
    [
      "[2024-06-24,2024-07-01,2024-07-08]",
      "an einem Montag zwischen 24. Juni und 8. Juli 2024",
      "an einem Montag zwischen 24. Juni und 8. Juli 2024",
      "on a Monday between 24 Jun and 8 Jul 2024",
      "on a Monday between 24 June and 8 July 2024",
    ],
    [
      "[2024-07-01,2024-07-02,2024-07-03,2024-07-04]",
      "irgendwann zwischen 1. und 4. Juli 2024",
      "irgendwann zwischen 1. und 4. Juli 2024",
      "at some time between 1 and 4 Jul 2024",
      "at some time between 1 and 4 July 2024",
    ],
    [
      "[2024-07-01,2024-07-08]",
      "1. Juli 2024 oder 8. Juli 2024",
      "1. Juli 2024 oder 8. Juli 2024",
      "1 Jul 2024 or 8 Jul 2024",
      "1 July 2024 or 8 July 2024",
    ],
    [
      "[2024-07-01,2024-07-03,2024-07-08,2024-07-20]",
      "irgendwann zwischen 1. und 20. Juli 2024",
      "irgendwann zwischen 1. und 20. Juli 2024",
      "at some time between 1 and 20 Jul 2024",
      "at some time between 1 and 20 July 2024",
    ],
    [
      "[2024-07]",
      "irgendwann im Juli 2024",
      "irgendwann im Juli 2024",
      "at some time in July 2024",
      "at some time in July 2024",
    ],
    ["2024-07-09/2024-07-11", "9.–11. Juli 2024", "9.–11. Juli 2024", "9–11 Jul 2024", "9–11 July 2024"],
    [
      "2024-06-28/2024-07-02",
      "28. Juni – 2. Juli 2024",
      "28. Juni – 2. Juli 2024",
      "28 Jun – 2 Jul 2024",
      "28 June – 2 July 2024",
    ],
    ["2024-07/2024-10", "Juli – Oktober 2024", "Juli – Oktober 2024", "July – October 2024", "July – October 2024"],
    ["2024-07/..", "seit Juli 2024", "seit Juli 2024", "since July 2024", "since July 2024"],
    [
      "../2024-10-18",
      "am 18. Okt. 2024 im Gang, Anfang unbekannt",
      "am 18. Oktober 2024 im Gang, Anfang unbekannt",
      "under way on 18 Oct 2024, start unknown",
      "under way on 18 October 2024, start unknown",
    ],
    [
      "../2024-10",
      "im Oktober 2024 im Gang, Anfang unbekannt",
      "im Oktober 2024 im Gang, Anfang unbekannt",
      "under way in October 2024, start unknown",
      "under way in October 2024, start unknown",
    ],
    [
      "../..",
      "andauernd, Anfang und Ende unbekannt",
      "andauernd, Anfang und Ende unbekannt",
      "lasting, start and end unknown",
      "lasting, start and end unknown",
    ],
  ])("puts %s into words", (edtf, deShort, deLong, enShort, enLong) => {
    const date = derived(edtf);
    expect(describeDate(date, "de", "short")).toBe(deShort);
    expect(describeDate(date, "de", "long")).toBe(deLong);
    expect(describeDate(date, "en", "short")).toBe(enShort);
    expect(describeDate(date, "en", "long")).toBe(enLong);
  });

  test.each([
    [
      "../2024-10-18",
      "2024-07-31",
      "spätestens seit Juli 2024, am 18. Oktober 2024 im Gang",
      "since July 2024 or earlier, under way on 18 October 2024",
    ],
    [
      "../..",
      "2024-07-12",
      "spätestens seit 12. Juli 2024, am 18. Oktober 2024 im Gang",
      "since 12 July 2024 or earlier, under way on 18 October 2024",
    ],
    [
      "2024-07-12/..",
      "2024-07-12",
      "seit 12. Juli 2024, am 18. Oktober 2024 im Gang",
      "since 12 July 2024, under way on 18 October 2024",
    ],
    ["../..", "2024-10-18", "am 18. Oktober 2024 im Gang", "under way on 18 October 2024"],
    [
      "2024-01/2024-10-18",
      "2024-10-18",
      "seit Januar 2024, am 18. Oktober 2024 im Gang",
      "since January 2024, under way on 18 October 2024",
    ],
  ])("says between which days %s is shown going on", (edtf, from, de, en) => {
    const date = derived(edtf, { attested: { from, to: "2024-10-18" } });
    expect(describeDate(date, "de", "long")).toBe(de);
    expect(describeDate(date, "en", "long")).toBe(en);
  });

  it("names only the start of what lasts in a list", () => {
    const date = derived("../2024-10-18", { attested: { from: "2024-07-31", to: "2024-10-18" } });
    expect(describeDate(date, "de", "short")).toBe("spätestens seit Juli 2024");
  });

  it("says in the long form that a bound is itself inferred", () => {
    const date = derived("[2024-10-18..]", { basis: "inferred", soft: ["earliest"] });
    expect(describeDate(date, "de", "long")).toBe("vermutlich nicht vor 18. Oktober 2024");
    expect(describeDate(date, "en", "long")).toBe("probably not before 18 October 2024");
    expect(describeDate(date, "de", "short")).toBe("nicht vor 18. Okt. 2024");
  });

  it("says that there is no date", () => {
    expect(describeDate(unknown, "de", "short")).toBe("ohne Datum");
    expect(describeDate(unknown, "en", "long")).toBe("undated");
  });

  it("describes what an editor knows like any date", () => {
    const words = { de: "Quelle", en: "source" };
    const date = {
      basis: "editorial",
      edtf: "2024-06-19",
      earliest: "2024-06-19",
      latest: "2024-06-19",
      note: words,
      source: words,
    } as const;
    expect(describeDate(date, "de", "long")).toBe("19. Juni 2024");
  });

  describe("on a machine far from Greenwich", () => {
    const before = process.env.TZ;
    beforeEach(() => vi.resetModules());
    afterEach(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });

    test.each(["Pacific/Kiritimati", "America/Los_Angeles"])("names the same day: %s", async (zone) => {
      process.env.TZ = zone;
      const fresh = await import("../../../src/i18n/date-words.ts");
      expect(fresh.describeDate(derived("2023-10-19"), "de", "long")).toBe("19. Oktober 2023");
    });
  });
});

describe("edtfName", () => {
  test.each([
    ["2024-06", "Juni 2024", "June 2024"],
    ["2024-06~", "etwa Juni 2024", "around June 2024"],
    ["[..2024-10-18]", "spätestens 18. Oktober 2024", "by 18 October 2024"],
  ])("names %s inside a sentence", (edtf, de, en) => {
    expect(edtfName(edtf, "de", "long")).toBe(de);
    expect(edtfName(edtf, "en", "long")).toBe(en);
  });
});

describe("describeDay", () => {
  it("names a day in each language and style", () => {
    expect(describeDay("2024-10-18", "de", "long")).toBe("18. Oktober 2024");
    expect(describeDay("2024-10-18", "en", "short")).toBe("18 Oct 2024");
  });
});

describe("dateCertainty", () => {
  test.each([
    [derived("2024"), "steht im Text", "stated in the text"],
    [derived("2024", { basis: "inferred" }), "erschlossen", "inferred"],
    [unknown, "unbekannt", "unknown"],
  ])("says how a date came to be known", (date, de, en) => {
    expect(dateCertainty(date, "de")).toBe(de);
    expect(dateCertainty(date, "en")).toBe(en);
  });
});
