import { describe, expect, it } from "vitest";
import { findTimes } from "../../../../src/pipeline/temporal/find-times.ts";
import { foundIn } from "./found-in.ts";

const valuesIn = (text: string) =>
  findTimes(text, { language: "de", created: null, kind: "narrative" }).map(({ value }) => value);

describe("a narrative", () => {
  it("goes on in the year it has reached, and turns it where a date would leap far back", () => {
    const text = "Im November 1893 brach sie auf. Im Dezember sah man sie, im Februar kehrte sie heim.";
    expect(valuesIn(text)).toEqual(["1893-11", "1893-12", "1894-02"]);
  });

  it("does not follow a year that is only mentioned beside", () => {
    const text = "Am 3. Mai 1893 kam sie an. Das Haus (erbaut 1710) stand leer. Am 9. Mai reiste sie ab.";
    expect(valuesIn(text)).toEqual(["1893-05-03", "1710", "1893-05-09"]);
  });

  it("follows a year that stands above what it dates", () => {
    const text = "Am 3. Mai 1893 kam sie an.\n\n1896\n\nIm Januar fror der See zu. Im Juli war er trocken.";
    expect(valuesIn(text)).toEqual(["1893-05-03", "1896", "1896-01", "1896-07"]);
  });

  it("counts days from the one told last", () => {
    const text =
      "Am 3. Mai 1893 kam sie an. Zwei Tage später, am Abend desselben Tages, sprach sie. Am folgenden Tag ging sie.";
    expect(valuesIn(text)).toEqual(["1893-05-03", "1893-05-05", "1893-05-05TEV", "1893-05-06"]);
  });

  it("says what can be said of a day in a known year", () => {
    expect(valuesIn("Das war 1893. Drei Tage später war Ruhe.")).toEqual(["1893", "1893-XX-XX"]);
  });

  it("tells years before Christ", () => {
    const text = "Sie siegten 480 v. Chr. bei der Insel. Im Frühjahr zogen sie ab. Im folgenden Jahr war Friede.";
    expect(foundIn(text, { language: "de", created: null, kind: "narrative" })).toEqual([
      "480 v. Chr. | BC0480 | -0479",
      "Frühjahr | BC0480-SP | -0479-21",
      "folgenden Jahr | BC0479 | -0478",
    ]);
  });

  it("takes the year of a date from the one that it is joined to, not from the story before", () => {
    const text = "Er zog 1913 fort. Im August und September 1914 war er zurück. Im Oktober ging er.";
    const mentions = findTimes(text, { language: "de", created: null, kind: "narrative" });
    expect(mentions.map(({ value }) => value)).toEqual(["1913", "1914-08", "1914-09", "1914-10"]);
    const september = { start: text.indexOf("September"), end: text.indexOf(" war er") };
    expect(mentions[1]?.derivation[0]?.anchor).toEqual({ from: "text", edtf: "1914-09", position: september });
  });

  it("names the date in the text from which it took the year", () => {
    const text = "Am 3. Mai 1893 kam sie an. Im Juni war sie fort.";
    const [, june] = findTimes(text, { language: "de", created: null, kind: "narrative" });
    expect(june?.basis).toBe("resolved");
    expect(june?.derivation[0]?.anchor).toEqual({ from: "text", edtf: "1893-05-03", position: { start: 3, end: 14 } });
  });
});
