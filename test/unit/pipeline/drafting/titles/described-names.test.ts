import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

const titles = (text: string, language: "de" | "en") =>
  draftLines(text, language)
    .map((line) => line.split(" | ")[2])
    .join("\n");

const halden = "Halden Foods cut its forecast on Monday.";
const elbgas = "Der Konzern Elbgas hat am Montag die Preise erhöht.";

describe("whom a title only describes, it names", () => {
  test.each([
    [
      "in place of English words that say nothing more",
      "en",
      `${halden} The company sold its mill in May.`,
      "Halden Foods sold its mill",
    ],
    [
      "behind those that say more",
      "en",
      `${halden} Shares of the Arn-based company fell in May.`,
      "Shares of the Arn-based company [Halden Foods] fell",
    ],
    [
      "with the article that the text has before the name",
      "en",
      "The mill belongs to the Arn Harbour Commission. Mayor Ada Voss accused the commission of neglect on Monday.",
      "accused the Arn Harbour Commission of neglect",
    ],
    [
      "of two states both",
      "en",
      "France and Spain signed a treaty in May. The two countries opened a tunnel on Monday.",
      "The two countries [France and Spain] opened a tunnel",
    ],
    [
      "behind German words, in whatever case",
      "de",
      `${elbgas} Der Vorstand des Konzerns trat am Dienstag zurück.`,
      "Der Vorstand des Konzerns [Elbgas] trat zurück",
    ],
    [
      "of two states both in German",
      "de",
      "Frankreich und Spanien unterzeichneten im Mai einen Vertrag. Die EU drohte den beiden Ländern am Montag mit Sanktionen.",
      "Die EU drohte den beiden Ländern [Frankreich und Spanien] mit Sanktionen",
    ],
  ] as const)("%s: %s: %s", (_, language, text, title) => {
    expect(titles(text, language)).toContain(title);
  });

  test.each([
    ["where the title names them anyway", "de", `${elbgas} Elbgas verkaufte am Dienstag die Werft des Konzerns.`, /\[/],
    [
      "where two firms were named",
      "en",
      `${halden} Fjord Lines was fined in May. Ada Voss left. The company sold its mill in June.`,
      /(?:Foods|Lines) sold/,
    ],
    [
      "as an owner who is not meant",
      "en",
      `${halden} Halden's owner, Bluegate Capital, fell. The company sold its mill in June.`,
      /Bluegate Capital sold/,
    ],
    [
      "as an investor who is not meant",
      "en",
      `${halden} Activist investor Bluegate Group wants change. The company sold its mill in June.`,
      /Bluegate Group sold/,
    ],
    [
      "after one who only holds it",
      "en",
      `${halden} The private equity firm Bluegate bought it. The company sold its mill in June.`,
      /Bluegate sold/,
    ],
  ] as const)("but not %s: %s: %s", (_, language, text, wrong) => {
    const found = titles(text, language);
    expect(found).not.toBe("");
    expect(found).not.toMatch(wrong);
  });
});
