import { describe, expect, test } from "vitest";
import type { Language } from "../../../../../src/model/localized.ts";
import { draftLines } from "../draft-builders.ts";

/** The titles of the drafts of a text, and how many quotes each rests on. */
const told = (text: string, language: Language) =>
  draftLines(text, language).map((line) => `${line.split(" | ")[2]} (${line.split(" | ")[4]?.split(",").length})`);

describe("what one calamity did is one event", () => {
  test.each<[Language, string, string]>([
    [
      "de",
      "Bei einem Busunglück nahe Orwin sind am Sonntag zwei Menschen ums Leben gekommen, fünf weitere wurden schwer verletzt.",
      "Bei einem Busunglück nahe Orwin sind zwei Menschen ums Leben gekommen",
    ],
    ["de", "Zwei Menschen starben am Sonntag, als in Orwin eine Brücke einstürzte.", "Zwei Menschen starben"],
    [
      "de",
      "Bei dem Brand in Orwin wurden am Sonntag drei Häuser zerstört und vier Menschen verletzt.",
      "Bei dem Brand in Orwin wurden drei Häuser zerstört",
    ],
    [
      "en",
      "A fire destroyed three houses in Orwin on Sunday; four people were hurt.",
      "A fire destroyed three houses in Orwin",
    ],
    [
      "en",
      "Two people were killed on Sunday and five were injured when a bus left the road near Orwin.",
      "Two people were killed",
    ],
  ])("%s: %s", (language, text, beginning) => {
    const titles = told(text, language);
    expect(titles).toHaveLength(1);
    expect(titles[0]).toContain(beginning);
  });

  test.each<[Language, string]>([
    ["en", "Two people were killed in Arn on Sunday, and three were injured in Belm on Tuesday."],
    ["en", "Soldiers killed two people on Sunday and the army destroyed a bridge."],
    ["de", "Am Sonntag wurden in Orwin drei Häuser zerstört, in Belm wurden vier Menschen verletzt."],
  ])("but not what happened elsewhere or was done by others (%s: %s)", (language, text) => {
    expect(told(text, language)).toHaveLength(2);
  });
});

test("what others do, in other words, is no evidence of what was done before it", () => {
  const text =
    "Die Ministerin Ada Voss unterzeichnete am Montag das Abkommen mit Norrland. 80 Beschäftigte unterschrieben einen offenen Brief.";
  expect(told(text, "de")).toEqual([
    "80 Beschäftigte unterschrieben einen offenen Brief (1)",
    "Die Ministerin Ada Voss unterzeichnete das Abkommen mit Norrland (1)",
  ]);
});

describe("how many voted for what was decided is told with it", () => {
  test.each<[Language, string, string]>([
    [
      "de",
      "Der Landtag hat das Hafengesetz verabschiedet. 61 Abgeordnete votierten nach langer Sitzung dafür.",
      "Der Landtag hat das Hafengesetz verabschiedet (2)",
    ],
    [
      "de",
      "Der Stadtrat hat den Bau beschlossen. Für den Antrag stimmten 31 der 44 Mitglieder.",
      "Der Stadtrat hat den Bau beschlossen (2)",
    ],
    [
      "en",
      "The council voted on Monday to close the mine. Nine members voted for the motion.",
      "The council voted to close the mine (2)",
    ],
  ])("%s: %s", (language, text, title) => {
    expect(told(text, language)).toEqual([title]);
  });

  test("not with another decision, nor where a name tells who voted", () => {
    expect(
      told("The council voted on Monday to close the mine. Ada Voss, the mayor, voted for the motion.", "en").length,
    ).toBe(2);
    expect(told("The council closed the mine on Monday. Nine members voted for the motion.", "en").length).toBe(2);
  });
});
