import { expect, test } from "vitest";
import { guessLanguage } from "../../../../src/pipeline/ingest/guess-language.ts";

test.each([
  ["Der Minister ist mit dem Zug nach Seoul gereist und hat die Zeitung gelesen.", "de"],
  ["The minister went to Seoul by train and read the paper.", "en"],
] as const)("%j is %s", (text, language) => {
  expect(guessLanguage(text, language === "de" ? "en" : "de")).toBe(language);
});

test("a text that tells nothing has the language it is said to have", () => {
  expect(guessLanguage("Kim Jong-un, Putin.", "en")).toBe("en");
});
