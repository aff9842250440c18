import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

const alleged = (text: string, language: "de" | "en", line: RegExp) => {
  expect(draftLines(text, language)).toContainEqual(expect.stringMatching(line));
};

describe("what papers, mails or recordings say is their word, and nobody is told to have done it", () => {
  test.each([
    [
      "Internal emails show that Harrow Lines Inc. falsified the brake tests in May.",
      /\| Internal emails: Harrow Lines Inc falsified .*alleges<Internal emails$/,
    ],
    ["Harrow Lines Inc. falsified the brake tests in May, records show.", /\| Records: Harrow.*alleges<records$/],
    [
      "Harrow Lines Inc. dumped oil into the harbour in May, documents seen by the Courier show.",
      /\| Documents: Harrow Lines Inc dumped .*alleges<documents$/,
    ],
    [
      "Documents reviewed by the Courier reveal that Harrow Lines Inc. dumped oil into the harbour in May.",
      /\| Documents: Harrow Lines Inc dumped .*alleges<Documents$/,
    ],
    [
      "According to leaked memos, Harrow Lines Inc. falsified the brake tests in May.",
      /\| According to leaked memos, Harrow .*alleges<leaked memos$/,
    ],
    [
      "Leaked timetables show that the haulier Harrow Lines Inc. falsified its checks in May.",
      /\| Leaked timetables: The haulier Harrow .* harrow-lines-inc:agent \| alleges<Leaked timetables$/,
    ],
    [
      "Internal ledgers show that Harrow Lines Inc. charged 300 passengers $2 million for cabins.",
      /^other .*\| Internal ledgers: Harrow Lines Inc charged .*alleges<Internal ledgers$/,
    ],
    [
      "It took prosecutors nine years to prove that Governor Ole Brandt had stolen nine boats.",
      /\| Prosecutors: Governor Ole Brandt had stolen .*alleges<prosecutors$/,
    ],
    [
      "According to leaked memos, Harrow Lines Inc. fired nine drivers in May.",
      /\| According to leaked memos, Harrow .*alleges<leaked memos$/,
    ],
    [
      "According to court papers, Mayor Ada Voss bribed two officials in May.",
      /\| According to court papers, Mayor .*alleges<court papers$/,
    ],
    [
      "Governor Ole Brandt took nine payments from a builder in 2022, the indictment states.",
      /\| Indictment: Governor Ole Brandt took .*alleges<indictment$/,
    ],
    [
      "Harrow Lines Inc. falsified the brake tests in May. That is according to documents seen by the Courier.",
      /\| Documents: Harrow .*alleges<documents$/,
    ],
    [
      "A report found that Harrow Lines Inc. had overcharged the county.",
      /^discovery .*A report found that Harrow Lines Inc had overcharged the county \| {2}\| alleges<report$/,
    ],
  ] as const)("%s", (text, line) => alleged(text, "en", line));

  test.each([
    [
      "Aus internen Papieren geht hervor, dass die Nordsund AG im Mai Bremstests gefälscht hat.",
      /\| Interne Papiere: Die Nordsund AG hat Bremstests gefälscht .*alleges<interne Papiere$/,
    ],
    [
      "Wie aus einem Vermerk hervorgeht, hat die Nordsund AG im Mai Bremstests gefälscht.",
      /\| Wie aus einem Vermerk hervorgeht, hat .*alleges<Vermerk$/,
    ],
    [
      "Die Nordsund AG hat im Mai Bremstests gefälscht. Das geht aus internen Unterlagen hervor.",
      /\| Interne Unterlagen: Die Nordsund AG .*alleges<interne Unterlagen$/,
    ],
    [
      "Die Nordsund AG hat im Mai Bremstests gefälscht, das zeigen interne Unterlagen.",
      /\| Interne Unterlagen: Die Nordsund AG .*alleges<interne Unterlagen$/,
    ],
    [
      "Die Unterlagen legen nahe, dass die Nordsund AG im Mai Bremstests gefälscht hat.",
      /\| Unterlagen: Die Nordsund AG .*alleges<Unterlagen$/,
    ],
    [
      "Die Akten deuten darauf hin, dass die Nordsund AG im Mai Bremstests gefälscht hat.",
      /\| Akten: Die Nordsund AG .*alleges<Akten$/,
    ],
    [
      "Interne Listen der Nordsund AG zeigen, dass die Nordsund AG im Mai Bremstests gefälscht hat.",
      /\| Interne Listen: Die Nordsund AG .*alleges<Interne Listen$/,
    ],
    [
      "In der Anklageschrift heißt es, Bürgermeisterin Rita Sander habe im Mai zwei Gutachten gefälscht.",
      /\| Anklageschrift: Bürgermeisterin .*alleges<Anklageschrift$/,
    ],
    [
      "Der Anklage zufolge hat Bürgermeisterin Rita Sander im Mai zwei Gutachten gefälscht.",
      /\| Der Anklage zufolge hat .* \| rita-sander:agent \| alleges<Anklage$/,
    ],
    [
      "Internen Mails zufolge hat die Nordsund AG im Mai Bremstests gefälscht.",
      /\| Internen Mails zufolge hat die .* \| nordsund-ag:agent \| alleges<Interne Mails$/,
    ],
    ["Nach Aktenlage hat die Nordsund AG im Mai Tests gefälscht.", /\| Nach Aktenlage hat .*alleges<Aktenlage$/],
    [
      "Laut Prüfbericht hat die Nordsund AG im Mai Bremstests gefälscht.",
      /\| Laut Prüfbericht hat .*alleges<Prüfbericht$/,
    ],
  ] as const)("%s", (text, line) => alleged(text, "de", line));
});

describe("what a report tells of what is nobody's fault is passed on", () => {
  test.each([
    ["de", "Laut Prüfbericht hat die Nordsund AG im Mai 40 Stellen gestrichen.", /reports<Prüfbericht$/],
    ["en", "Premier Ole Brandt won the vote in May, results show.", /won the vote .*reports<results$/],
  ] as const)("%s: %s", (language, text, line) => alleged(text, language, line));
});

describe("who told the sentence before stands in “das teilte … mit”", () => {
  test.each([
    ["Ein Mann ist am Montag in Arn gestorben. Das teilte die Polizei mit.", /\| Polizei: Ein Mann .*reports<Polizei$/],
    [
      "Ein Mann ist am Montag in Arn erschossen worden. Das sagte Polizeichef Ole Brahm dem Kurier.",
      /\| Ole Brahm: Ein Mann .*alleges<ole-brahm$/,
    ],
  ])("%s", (text, line) => alleged(text, "de", line));

  test("whoever is named in that sentence goes on to speak", () =>
    alleged(
      "Die Nordsund AG habe im Mai Bremstests gefälscht, sagte Ministerin Ada Voss. Das berichtete der Kurier.",
      "de",
      /alleges<ada-voss$/,
    ));

  test.each([
    "Die Nordsund AG hat im Mai Bremstests gestoppt. Das ist ein Skandal.",
    "Die Nordsund AG hat im Mai Bremstests gestoppt. Das bestreitet die Stadt.",
    "Die Nordsund AG ging im Mai aus einer Fusion der Arner Molkereien hervor.",
    "Die Nordsund AG hat im Mai Bremstests gestoppt, die Polizei ermittelt gegen Unbekannt.",
  ])("nobody told it: %s", (text) => alleged(text, "de", /nordsund-ag:agent \| reports$/));

  test("what is said of the source itself is not its word", () => {
    const text = "Die Halle ist zu. Das geht aus einem Gutachten hervor, das die Stadt Arn im Mai veröffentlichte.";
    expect(draftLines(text, "de").join("\n")).toMatch(/Gutachten.* reports$/);
  });
});

test("what named news media report is told before what nobody named says", () => {
  const text =
    "The ministry would not comment on a report that Premier Ole Brandt has signed a pact with Poland. According to the newspaper Arn Courier, Brandt signed the pact with Poland on Monday.";
  alleged(text, "en", /^agreement .*\| (?:Arn Courier: |According to .*)Brandt signed the pact/);
});
