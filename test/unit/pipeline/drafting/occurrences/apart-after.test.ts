import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

const fourth = /habe 400\.000 Euro veruntreut \| (?<who>.*)$/;
const toldOf = (text: string) => draftLines(text, "de").flatMap((line) => fourth.exec(line)?.groups?.who ?? []);

describe("in what a German accuser says, a pronoun means whoever is accused", () => {
  test.each([
    ["by name", "Ministerin Ulla Brahm warf Bürgermeisterin Rita Sander am Montag Bereicherung vor.", "rita-sander"],
    [
      "by a pronoun",
      "Bürgermeisterin Rita Sander steht in der Kritik. Ministerin Ulla Brahm warf ihr Bereicherung vor.",
      "rita-sander",
    ],
  ])("%s", (_, accused, who) => {
    const known = "Bürgermeisterin Rita Sander kam nach Arn. ";
    expect(toldOf(`${known}${accused} Sie habe 400.000 Euro veruntreut.`)).toEqual([
      `${who}:agent | alleges<ulla-brahm`,
    ]);
  });

  test("where nobody's name tells who accuses", () => {
    const text = "Bürgermeister Ole Harms steht in der Kritik. Die Prüfer warfen ihm Bereicherung vor.";
    expect(toldOf(`${text} Er habe 400.000 Euro veruntreut.`)).toEqual(["ole-harms:agent | alleges<Prüfer"]);
  });
});

describe("nobody acts by a pronoun that may mean the accuser as well as the accused", () => {
  test.each([
    [
      "de",
      "Ministerin Ulla Brahm warf Bürgermeisterin Rita Sander Bereicherung vor. Sie hatte im Mai zwei Werke verkauft.",
    ],
    ["en", "Minister Ada Voss accused Mayor Rita Holm of fraud. She sold two mills in May."],
    ["de", "Bürgermeister Ole Harms war krank. Minister Jens Holm entließ ihn. Er hatte im Mai zwei Werke verkauft."],
  ] as const)("%s: %s", (language, text) => {
    expect(draftLines(text, language).filter((line) => /verkauft|sold/.test(line))).toEqual([]);
  });
});
