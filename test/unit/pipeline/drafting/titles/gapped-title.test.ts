import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

describe("what goes on with another time, and leaves out the verb", () => {
  test.each([
    [
      "Im Sommer 2018 schloss die Medivia die Geburtsstation, Anfang März 2020 dann die Kinderstation, Mitte April folgte die Urologie.",
      [
        "other | 2018-22 | Die Medivia schloss die Geburtsstation |  | reports",
        "other | [2020-03-01..2020-03-10] | Die Medivia schloss die Kinderstation |  | reports",
      ],
    ],
    [
      "Am 14. April 2021 wurde die Brücke für Lastwagen gesperrt, drei Wochen später für den gesamten Verkehr.",
      [
        "other | 2021-04-14 | Am 14. April 2021 wurde die Brücke für Lastwagen gesperrt |  | reports",
        "other | 2021-05-05 | Die Brücke wurde für den gesamten Verkehr gesperrt |  | reports",
      ],
    ],
    [
      "Die Behörde legte im Mai das erste Werk still, im Juni dann auch die Mühle in Tarn.",
      [
        "other | 2024-05 | Die Behörde legte das erste Werk still |  | reports",
        "other | 2024-06 | Die Behörde legte die Mühle in Tarn still |  | reports",
      ],
    ],
  ])("is an occurrence of its own: %s", (text, drafts) => {
    expect(draftLines(text, "de")).toEqual(drafts);
  });

  test.each([
    [
      "Im Mai 2020 kündigte der Trainer, im Juni 2020 der Präsident Ulf Harms.",
      "other | 2020-05 | Der Trainer kündigte |  | reports",
    ],
    [
      "Im Mai stürmten Maskierte das Haus, im Juni Polizisten.",
      "other | 2024-05 | Maskierte stürmten das Haus |  | reports",
    ],
    [
      "Im Mai sperrte die Bahn die Brücke, im Juni die Behörde.",
      "other | 2024-05 | Die Bahn sperrte die Brücke |  | reports",
    ],
    [
      "Anfang März besetzten Bauern den Grenzübergang Arn, Mitte April dann auch den in Tarn.",
      "other | [2024-03-01..2024-03-10] | Bauern besetzten den Grenzübergang Arn |  | reports",
    ],
    [
      "Der Prozess begann am 2. Mai, einen Tag nach der Wahl.",
      "other | 2024-05-02 | Der Prozess begann, einen Tag nach der Wahl |  | reports",
    ],
  ])("is none where another may act, or nothing is named; the first keeps its own date: %s", (text, draft) => {
    expect(draftLines(text, "de")).toEqual([draft]);
  });
});
