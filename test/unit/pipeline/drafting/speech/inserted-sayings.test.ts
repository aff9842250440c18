import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

describe("who says so between two commas does nothing of what is said", () => {
  test.each([
    [
      "Die Bahn habe, so Direktor Kurt Seip, die teure Prüfung zweimal verschoben.",
      /\| Die Bahn habe, so Direktor Kurt Seip, die teure Prüfung zweimal verschoben \| {2}\| alleges<kurt-seip$/,
    ],
    [
      "Die Nordsund AG habe, sagte Ministerin Ada Voss, im Mai 40 Stellen gestrichen.",
      /^other \| 2024-05 .*40 Stellen gestrichen \| nordsund-ag:agent \| alleges<ada-voss$/,
    ],
    [
      "Der Damm sei, teilte Ministerin Ada Voss mit, im Mai gebrochen.",
      /^other \| 2024-05 .* gebrochen \| {2}\| alleges<ada-voss$/,
    ],
    [
      "Die Bahn hat – so Direktor Kurt Seip – die teure Prüfung zweimal verschoben.",
      /\| Kurt Seip: Die Bahn hat die teure Prüfung zweimal verschoben \| {2}\| alleges<kurt-seip$/,
    ],
    [
      "Die Nordsund AG hat – so ein Prüfer – im Mai 40 Stellen gestrichen.",
      /\| Prüfer: Die Nordsund AG hat .* alleges<Prüfer$/,
    ],
    [
      "Das Museum, so Direktor Kurt Seip, habe im Mai zwei Bilder verkauft.",
      /^other \| 2024-05 \| Das Museum, so Direktor Kurt Seip, habe zwei Bilder verkauft \| {2}\| alleges<kurt-seip$/,
    ],
    [
      "Im Mai, so Ministerin Ada Voss, habe die Nordsund AG 40 Stellen gestrichen.",
      /^other \| 2024-05 .* \| nordsund-ag:agent \| alleges<ada-voss$/,
    ],
  ])("%s", (text, line) => expect(draftLines(text, "de")).toEqual([expect.stringMatching(line)]));
});

describe("“sagt sie” is whom the text tells of, never those of whom she speaks", () => {
  const about = "Bürgermeisterin Rita Sander zählt auf. ";
  test.each([
    `${about}Drei Lehrer, die 2020 gingen, seien nie ersetzt worden, sagt sie, und im Mai habe man zwei Klassen geschlossen.`,
    `${about}Zwei Brücken seien gesperrt worden, sagte sie, und im Mai habe man zwei Klassen geschlossen.`,
  ])("%s", (text) => {
    const lines = draftLines(text, "de");
    expect(lines).toContainEqual(expect.stringMatching(/zwei Klassen geschlossen .*alleges<rita-sander$/));
    expect(lines.filter((line) => !line.endsWith("alleges<rita-sander"))).toEqual([]);
  });

  test("what “and” adds in the same tense is said as well", () => {
    const text = "Mayor Ada Voss spoke. Two ships had sunk, she said, and in June the city had closed a school.";
    expect(draftLines(text, "en")).toContainEqual(expect.stringMatching(/closed a school .*alleges</));
    const fact = "Mayor Ada Voss spoke. Two ships had sunk, she said, and in June the city closed a school.";
    expect(draftLines(fact, "en")).toContainEqual(expect.stringMatching(/closed a school .*reports$/));
  });
});

describe("of “her rival, former mayor Ole Brandt,” he is the one who", () => {
  const won = "Ada Voss won the vote in May. ";
  test.each([
    ["accuses", `${won}Her rival, former Salto mayor Gaspar Ibarra, accused her of buying votes.`, /^accusation/],
    ["says", "Its founder, retired judge Gaspar Ibarra, said the trust had sold nine boats.", /^other/],
  ])("%s", (_, text, type) => {
    const line = draftLines(text, "en").find((each) => type.test(each));
    expect(line).toMatch(/alleges<gaspar-ibarra$/);
    expect(line).not.toMatch(/gaspar-ibarra:target/);
  });
});

describe("what goes on as reported after somebody else was told of is nobody's word", () => {
  const told = "Landrat Ulf Brahms habe im Mai zwei Akten gefälscht.";
  test.each([
    [
      `Ministerin Ada Voss sprach von Fehlern. Bürgermeister Fred Ohlsen sitzt im Rathaus. ${told}`,
      "nicht genannter Sprecher",
    ],
    [`Ministerin Ada Voss sprach von Fehlern. Sie sitzt im Rathaus. ${told}`, "ada-voss"],
    [`Minister Gero Rapp räumte Fehler ein. ${told}`, "gero-rapp"],
  ])("%s", (text, speaker) => {
    expect(draftLines(text, "de")).toContainEqual(
      expect.stringMatching(new RegExp(`Akten gefälscht .*alleges<${speaker}$`)),
    );
  });
});

test.each([
  "A ministry spokeswoman said that inspectors had visited the port but could not say when.",
  "Mayor Ada Voss said that inspectors had visited the port but would not give a reason.",
])("what the one who speaks will not say is not done by those of whom they speak: %s", (text) => {
  expect(draftLines(text, "en")).toEqual([expect.stringMatching(/: Inspectors had visited the port \|/)]);
});

describe("whoever's rival or friend somebody is neither speaks nor takes part", () => {
  test.each([
    [
      "de",
      "Gaspar Ibarra, ein Rivale von Bürgermeister Jens Holm, sagte, die Stadt habe im Mai neun Schulen geschlossen.",
      /alleges<gaspar-ibarra$/,
    ],
    [
      "en",
      "Gaspar Ibarra, a former mayor of Salto and a rival of Governor Ole Brandt, accused the state of fraud on Monday.",
      /\| gaspar-ibarra:agent \| alleges<gaspar-ibarra$/,
    ],
  ] as const)("%s: %s", (language, text, line) => {
    const known = language === "de" ? "Gaspar Ibarra ist Minister. " : "Minister Gaspar Ibarra spoke. ";
    expect(draftLines(known + text, language)).toContainEqual(expect.stringMatching(line));
  });

  test("but whoever somebody is with does", () => {
    const text = "Harrow Lines Inc., alongside Governor Ole Brandt, signed the pact on Monday.";
    expect(draftLines(text, "en")[0]).toMatch(/ole-brandt:/);
  });
});
