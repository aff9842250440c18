import { expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

test.each([
  ["de", "Die Beziehung zwischen Arn und Norrland hat am Montag an Bedeutung gewonnen."],
  ["de", "Norrland hat am Montag einen bedeutenden Schritt unternommen, um Arn zu helfen."],
  ["de", "Die Bekräftigung der Hilfe von Frankreich für Schweden signalisierte am Montag ein engeres Bündnis."],
  ["en", "Relations between Norland and Arn gained importance on Monday."],
  ["en", "Sweden took a decisive step on Monday to help France."],
  ["en", "The renewal of the pact underlined the closer ties of Sweden and France on Monday."],
  ["en", "Ambient lighting offers 30 colours."],
  ["de", "Das Heim bietet Kurse für Eltern an."],
] as const)(
  "what a writer makes of things, or says that they have to give, is no occurrence: %s: %s",
  (language, text) => {
    expect(draftLines(text, language)).toEqual([]);
  },
);

test.each([
  ["de", "Der Klub Arn 04 gewann am Montag den Pokal."],
  ["de", "Frankreich signalisierte am Montag Zustimmung zu dem Vertrag."],
  ["en", "Sweden took steps on Monday to close the port."],
  ["en", "Minister Ada Voss played the trumpet on Monday and resigned."],
  ["en", "The museum offered the city a painting on Monday."],
  ["de", "Der Minister bietet der Gewerkschaft Gespräche an."],
] as const)("what is done is one: %s: %s", (language, text) => {
  expect(draftLines(text, language)).not.toEqual([]);
});

test("nor is what only describes a noun, before another word that does", () => {
  const text =
    "Die Gefahr eines erweiterten militärischen Engagements sowohl in Schweden als auch in Norwegen und Finnland könnte nicht übersehen werden.";
  expect(draftLines(text, "de")).toEqual([]);
});
