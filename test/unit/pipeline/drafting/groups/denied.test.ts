import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

describe("whoever denies “that” is shown with what they deny", () => {
  test.each([
    [
      "de",
      "Der Verein der Imker warf Bürgermeister Jens Holm am Montag Betrug vor. Holm bestreitet das.",
      /^accusation .*alleges<verein-der-imker,denies<jens-holm$/,
    ],
    [
      "de",
      "Der Verein der Imker warf der Firma Nordsund AG am Montag Betrug vor. Das Unternehmen bestritt das am Dienstag und warf dem Verein Lügen vor.",
      /^accusation \| 2024-10-14 .*,denies<nordsund-ag$/,
    ],
    [
      "en",
      "The union accused Governor Ole Brandt of theft. Brandt denies it.",
      /^accusation .*alleges<union,denies<ole-brandt$/,
    ],
    [
      "en",
      "Police said Governor Ole Brandt had stolen nine boats in May. A spokeswoman denied that on Tuesday.",
      /^other \| 2024-05 .*alleges<Police,denies<spokeswoman$/,
    ],
  ] as const)("%s: %s", (language, text, line) => {
    expect(draftLines(text, language)).toContainEqual(expect.stringMatching(line));
  });
});

test.each([
  [
    "a thing is named that they deny",
    "The union accused Harrow Metals of theft. Harrow Metals disputes this timeline.",
  ],
  ["nobody claims anything before", "Harrow Metals closed nine mines. Governor Ole Brandt denies it."],
])("no draft is denied where %s", (_, text) => {
  expect(draftLines(text, "en").join("\n")).not.toMatch(/denies/);
});
