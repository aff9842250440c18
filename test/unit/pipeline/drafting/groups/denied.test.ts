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

describe("the answer of whoever is accused stands with the accusation", () => {
  const de = "Der Verein der Imker warf Bürgermeister Jens Holm am Montag Betrug vor. ";
  const en = "The union accused Governor Ole Brandt of theft on Monday. ";
  test.each([
    ["de", `${de}Holm bestritt das und warf der Stadt Lügen vor.`, "jens-holm"],
    ["de", `${de}Holm nannte die Vorwürfe haltlos.`, "jens-holm"],
    ["de", `${de}Holm nannte das eine Frechheit.`, "jens-holm"],
    ["de", `${de}Er bestritt das lachend: Er habe nur Honig verschenkt.`, "jens-holm"],
    ["de", `${de}Holm beteuert seine Unschuld.`, "jens-holm"],
    ["de", `${de}Holm weist alle Vorwürfe von sich.`, "jens-holm"],
    ["de", `${de}Dem widersprach Holm am Dienstag.`, "jens-holm"],
    ["de", `${de}Das sei frei erfunden, sagte Holm.`, "jens-holm"],
    ["de", `${de}Sein Verteidiger sprach von einer Erfindung.`, "Verteidiger"],
    ["de", `${de}Der Verteidiger erklärte, sein Mandant habe nichts Unrechtes getan.`, "Verteidiger"],
    ["de", `${de}Er bestreitet die Tat.`, "jens-holm"],
    ["de", `${de}Holm lässt ausrichten, er habe sich nichts vorzuwerfen.`, "jens-holm"],
    ["en", `${en}Brandt denied wrongdoing.`, "ole-brandt"],
    ["en", `${en}Brandt rejected the findings.`, "ole-brandt"],
    ["en", `${en}Brandt called the claims baseless.`, "ole-brandt"],
    ["en", `${en}His lawyer called the allegations a fabrication.`, "lawyer"],
    ["en", `${en}Brandt pleaded not guilty.`, "ole-brandt"],
    ["en", `${en}A spokesman for Brandt said the claims were false.`, "spokesman"],
    ["en", `${en}In a statement, Brandt said he had done nothing wrong.`, "ole-brandt"],
    ["en", `${en}Brandt, who retired in June, said nobody had warned him.`, "ole-brandt"],
  ] as const)("%s: %s", (language, text, denier) => {
    const accusation = draftLines(text, language).find((line) => /^accusation \| 2024-10-14/.test(line));
    expect(accusation).toMatch(/Betrug|theft/);
    expect(accusation).toMatch(new RegExp(`,denies<${denier}$`));
  });

  test.each([
    [
      "de",
      "Anwohner werfen der Nordsund AG vor, Öl abgelassen zu haben. „Wir waren nie dort“, sagte ein Sprecher der Nordsund AG.",
      "nordsund-ag",
    ],
    [
      "en",
      "The union accused Harrow Lines Inc. of fraud. “We were never there,” a spokeswoman for the company said.",
      "harrow-lines-inc",
    ],
  ] as const)("%s, word for word: %s", (language, text, denier) => {
    expect(draftLines(text, language)).toContainEqual(
      expect.stringMatching(new RegExp(`^accusation .*,denies<${denier}$`)),
    );
  });

  test("what is told as a fact of whoever denies it, too, and keeps its title", () => {
    const text = "Police said Governor Ole Brandt had stolen nine boats in May. Brandt has said he is innocent.";
    expect(draftLines(text, "en")).toEqual([
      expect.stringMatching(/\| Police: Governor Ole Brandt had stolen nine boats .*alleges<Police,denies<ole-brandt$/),
    ]);
    const told = "Bürgermeisterin Rita Sander hat im Mai zwei Gutachten gefälscht. Das bestreitet sie.";
    expect(draftLines(told, "de")).toContainEqual(expect.stringMatching(/reports,denies<rita-sander$/));
  });

  test.each([
    ["de", `${de}Holm wollte sich nicht äußern.`],
    ["en", `${en}Brandt declined to comment.`],
    ["en", `${en}“We do not know when we can open,” Brandt said.`],
    ["en", `${en}The union denied reports that it had lied.`],
    ["en", `${en}Mayor Ada Voss said reports of a fire were false.`],
    ["de", `${de}Der Verein der Imker bestritt die Vorwürfe.`],
    ["en", "Governor Ole Brandt said police had stolen nine boats in May. Brandt denied the allegations."],
  ] as const)("%s: that somebody says nothing, or denies something else, denies nothing: %s", (language, text) => {
    expect(draftLines(text, language).join("\n")).not.toMatch(/denies</);
  });
});

test("whoever denies something says so, not the source of what they deny", () => {
  const text =
    "Nach Informationen dieser Redaktion hat Direktorin Dora Hilpert im Mai Tests gefälscht, was sie bestreitet.";
  expect(draftLines(text, "de")).toEqual([
    expect.stringMatching(/^other .*Redaktion hat Direktorin .*was sie bestreitet \|.*alleges<Redaktion$/),
  ]);
});

test("a pronoun behind an accuser who is not known denies for whoever is accused", () => {
  const text =
    "Die Staatsanwaltschaft wirft Kapitän Jens Holm Diebstahl vor. Er bestritt das: Er habe nur Segel verschenkt.";
  expect(draftLines(text, "de")[0]).toMatch(/alleges<Staatsanwaltschaft,denies<jens-holm$/);
});

test("nor is the source the speaker of a denial that is told alone", () => {
  const text = "Direktorin Dora Hilpert war nach Recherchen dieser Zeitung eingeweiht, was sie bestreitet.";
  expect(draftLines(text, "de").join("\n")).not.toMatch(/<Zeitung/);
});

test("whoever calls plans absurd denies nothing", () => {
  expect(draftLines("Bürgermeister Jens Holm nannte die Pläne von Ministerin Ada Voss absurd.", "de")).toEqual([
    expect.stringMatching(/^statement /),
  ]);
});

test.each([
  ["Die Prüfung ergab keine Hinweise auf Fehler von Bürgermeister Jens Holm.", "de"],
  ["An inquiry found no evidence of wrongdoing by Governor Ole Brandt on 3 May.", "en"],
] as const)("what clears somebody is found: %s", (text, language) => {
  expect(draftLines(text, language)).toEqual([expect.stringMatching(/^discovery /)]);
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
