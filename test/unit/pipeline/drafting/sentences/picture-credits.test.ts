import { describe, expect, test } from "vitest";
import { isPictureText } from "../../../../../src/pipeline/drafting/sentences/picture-credits.ts";
import { draftLines, linesUnderLead } from "../draft-builders.ts";

describe("what stands below a picture is not told", () => {
  test.each([
    "A man walks past a closed bank in Arn on Monday. Credit: Ada Voss/The Post",
    "Workers repair the bridge that collapsed on Monday. Photograph: Ada Voss",
    "Soldiers blew up the bridge of Arn on Monday. Photo by Ada Voss",
    "Soldiers blew up the bridge of Arn on Monday. (Ada Voss/AP)",
    "Soldiers blew up the bridge of Arn on Monday (Getty Images)",
    "Helfer bergen am Montag in Arn ein Wrack. Foto: dpa",
    "Helfer bargen am Montag in Arn ein Wrack. Bild: Ada Voss / dpa",
  ])("%s", (text) => {
    expect(isPictureText(text)).toBe(true);
    const language = /Helfer/.test(text) ? "de" : "en";
    expect(linesUnderLead([text], language)).toEqual([]);
  });

  test("and a credit before a sentence is none of it", () => {
    expect(draftLines("Photograph by Ada Voss. A man was arrested in Arn on Monday.", "en")).toEqual([
      expect.stringContaining("A man was arrested in Arn"),
    ]);
  });

  test.each([
    "Soldiers blew up the bridge of Arn on Monday, a photographer for AP said.",
    "The mayor sold the picture by Ada Voss in May.",
    "The bridge, seen in the photo, collapsed on Monday.",
    "Die Polizei zeigte ein Foto: Es zeigt die Brücke. Sie stürzte am Montag ein.",
    "Soldiers blew up the bridge of Arn on Monday. (Reuters)",
    "Soldaten sprengten am Montag die Brücke von Arn. (dpa)",
    "Sieben Jahre dauerte der Streit um das Bild: Ada Voss klagte am Montag gegen das Museum.",
    "The owners (AP Holding) sold the mill in May.",
  ])("but this is: %s", (text) => {
    expect(isPictureText(text)).toBe(false);
  });
});
