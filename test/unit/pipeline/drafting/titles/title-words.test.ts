import { describe, expect, test } from "vitest";
import { noDecisions } from "../../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle, draftLines } from "../draft-builders.ts";

const negation = /(?<!\p{L})(?:not|never|no|without|nicht|nie|kein\p{L}{0,2}|ohne)(?!\p{L})/iu;

test.each([
  ["en", "Mayor Ada Voss warned the harbour pilots of Arn on Monday not to read the report of the auditors."],
  ["en", "Mayor Ada Voss warned the jury on Monday not to read old reports."],
  ["en", "Mayor Ada Voss complained on Monday that she had never been shown the whole report of the harbour auditors."],
  ["en", "Mayor Ada Voss sold the old mill of Arn to Halden Lines without consent of the council on Monday."],
  ["de", "Landrätin Rita Lohmann verkaufte am Montag die alte Werft von Arn ohne Zustimmung des Rats an Halden."],
  ["de", "Landrätin Rita Lohmann warnte am Montag die Lotsen der alten Werft davor, den Damm nicht zu sichern."],
] as const)("a title and a mark keep what denies: %s: %s", (language, text) => {
  const { events } = draftTimeline([anArticle(text, language)], noDecisions);
  const words = events.flatMap(({ title, label }) => [title[language], label[language]]);
  expect(words.length).toBeGreaterThan(0);
  // What is cut says so by "…".
  expect(words.filter((line) => !negation.test(line) && !line.includes("…"))).toEqual([]);
});

const titles = (text: string, language: "de" | "en") => draftLines(text, language).map((line) => line.split(" | ")[2]);

describe("an English title is the whole clause", () => {
  test.each([
    [
      "what looks like a verb after “and” describes a noun",
      "Mayor Ada Voss ordered swift and organised help in May.",
      "Mayor Ada Voss ordered swift and organised help in May",
    ],
    [
      "with the clause that a noun is the measure of",
      "The mayor of Arn, Rita Stroud, resigned on Monday, hours after the auditors had closed the yard.",
      "The mayor of Arn, Rita Stroud, resigned, hours after the auditors had closed the yard",
    ],
    [
      "without a relative clause between two commas",
      "The yard, which had been sold in 2016, closed on Monday.",
      "The yard closed",
    ],
    [
      "with the comma after what stands before the subject",
      "In Arn, which lies on the lake, police closed the pier on Monday.",
      "In Arn, which lies on the lake, police closed the pier",
    ],
    [
      "with its verb after an aside inside another clause",
      "The pier was closed on Monday before a truce, brokered by Norway, took effect.",
      "The pier was closed before a truce, brokered by Norway, took effect",
    ],
    [
      "with what a colon promises",
      "Shares in lenders fell on Monday: Selm Kredit lost 12 percent.",
      "Shares in lenders fell: Selm Kredit lost 12 percent",
    ],
    [
      "with both halves where a pronoun points into the first",
      "Mayor Ada Voss closed the harbour to Halden Lines on Monday and ordered an inspection of its 11 ships.",
      "Mayor Ada Voss closed the harbour to Halden Lines on Monday and ordered an inspection of its 11 ships",
    ],
    [
      "with both halves where the verb may be active or passive",
      "The club was placed in administration on Monday and docked 12 points.",
      "The club was placed in administration on Monday and docked 12 points",
    ],
    [
      "with the whole subject in the second half",
      "Two ships of the Arn line, the Selma and the Tarn, left the harbour and sank on Monday.",
      "Two ships of the Arn line, the Selma and the Tarn, sank",
    ],
    [
      "with the comma behind what stood in brackets",
      "Mayor Ada Voss (Green), a former pilot, closed the pier on Monday.",
      "Mayor Ada Voss, a former pilot, closed the pier",
    ],
  ])("%s", (_, text, title) => {
    expect(titles(text, "en")).toContain(title);
  });

  test.each([
    "The mayor has sold the mill to Halden Lines, in the first sale of land since fighting ended in May.",
    "Mayor Ada Voss was born in Arn, but who fled Norway with her family in May 2012 is not known.",
    "The council closed the bridge to lorries, a step the ministry took on 30 January for all roads.",
    "The recall was extended in May, a measure it took in June to two brands.",
    "Arn has suffered frost, fires and gales in 2008 that killed hundreds.",
    "The owners voted on Monday to support it.",
    "A spokesman for Halden Lines denied this on Monday.",
  ])("what has no subject, or means something of another sentence, is none: %s", (text) => {
    expect(titles(text, "en").join()).not.toMatch(
      /In the first sale|^2008|^Fled|^But who|^Who fled|step the|measure (?:it|the)|support it|denied this/,
    );
  });

  test("nobody in a state is meant by “who” after its name", () => {
    expect(titles("Halden Lines hired the man from Norway who set a boat on fire in May.", "en").join()).not.toMatch(
      /Norway set/,
    );
  });

  test("whose a thing is that somebody did something to stands in it", () => {
    const brandt = "Mayor Ole Brandt was acquitted in May.";
    expect(titles(`${brandt} Police searched his home in Arn on Monday.`, "en")).toContain(
      "Police searched Ole Brandt's home in Arn",
    );
    expect(titles(`${brandt} Police searched a pilot and his home in Arn on Monday.`, "en").join()).not.toMatch(
      /Brandt's home/,
    );
  });

  test("“it” after a preposition is no subject", () => {
    const text = "Ada Voss's yard won a prize. The yard and boats like it promised cheaper tickets on Monday.";
    expect(titles(text, "en").join()).toContain("boats like it promised cheaper tickets");
  });
});

describe("an English title that is too long", () => {
  const rest =
    "with the consent of the owners of the largest of all the yards on the northern shore of the island of Selm";

  test("ends where a phrase begins that its verb does not need", () => {
    const [title] = titles(`Mayor Ada Voss closed the harbour of Arn on Monday ${rest} and of their heirs.`, "en");
    expect(title).toMatch(/^Mayor Ada Voss closed the harbour of Arn with the consent .* …$/);
    expect(title?.length).toBeLessThanOrEqual(160);
  });

  test("ends with the clause rather than inside the next", () => {
    const [title] = titles(
      `Mayor Ada Voss closed the harbour of Arn on Monday to all the ships of Halden Lines, saying that she did so ${rest}.`,
      "en",
    );
    expect(title).toBe("Mayor Ada Voss closed the harbour of Arn to all the ships of Halden Lines …");
  });
});

describe("a German title is the whole clause", () => {
  test.each([
    [
      "with the clause that its sentence begins with",
      "Als der Damm brach, rief Landrätin Rita Lohmann am Montag den Katastrophenfall aus.",
      "Als der Damm brach, rief Landrätin Rita Lohmann den Katastrophenfall aus",
    ],
    [
      "with the comma before what is asked",
      "Landrätin Rita Lohmann bat die Räte am 2. Mai, den Damm zu sperren.",
      "Landrätin Rita Lohmann bat die Räte, den Damm zu sperren",
    ],
    [
      "as it stands where its subject may go on",
      "Im Mai 2024 scheiterte die Wahl der Kämmerin zur Landrätin von Arn.",
      "Im Mai 2024 scheiterte die Wahl der Kämmerin zur Landrätin von Arn",
    ],
    [
      "with a time that is part of a phrase",
      "Der Rat hat die im Mai 2023 geschlossene Werft verkauft.",
      "Der Rat hat die im Mai 2023 geschlossene Werft verkauft",
    ],
    [
      "with the words around what nobody says",
      "Fest steht, dass die Werft im Mai verkauft wurde.",
      "Fest steht, dass die Werft verkauft wurde",
    ],
    [
      "in somebody's words, whose subject both halves share",
      "Der Rat teilte mit, ein früherer Leiter habe Akten vernichtet und sei im Mai versetzt worden.",
      "Ein früherer Leiter sei versetzt worden",
    ],
    [
      "with the mark that closes what is quoted",
      "Landrat Ole Brahms sprach am Montag von einem „Tag, den niemand vergisst“.",
      "Landrat Ole Brahms sprach von einem „Tag, den niemand vergisst“",
    ],
  ])("%s", (_, text, title) => {
    expect(titles(text, "de").map((line) => line?.replace(/^[^:]+: /, ""))).toContain(title);
  });

  test.each([
    ["Die Bahn, 2019 von der Firma Vogt modernisiert, stand am Montag still.", /modernisiert/],
    ["Ein Sprecher der Werft Halden bezeichnete dies am Montag als Spekulation.", /dies/],
    ["Ich habe der Stadt im Mai einen Vergleich angeboten.", /Ich/],
  ])("what says nothing by itself is none: %s", (text, found) => {
    expect(titles(text, "de").join()).not.toMatch(found);
  });

  test("one accident that two participles tell is one draft", () => {
    expect(titles("Der Landrat war am Montag in Arn angefahren und leicht verletzt worden.", "de")).toEqual([
      "Der Landrat war in Arn angefahren und leicht verletzt worden",
    ]);
  });
});

test("a title is not cut before what somebody says", () => {
  const said =
    "Ada Voss betonte dem Blatt „Arner Bote“ zufolge, dass die künftigen Beziehungen zwischen Norrland und Seeland vollständig von den Entscheidungen der Regierung in Arn abhängen würden";
  expect(titles(`Ministerpräsidentin ${said}.`, "de")).toEqual([`Ministerpräsidentin ${said}`]);
});

test("of several tellings the title is not taken from one that points back", () => {
  const text =
    "Die Entsendung von Truppen aus Frankreich nach Schweden hat begonnen, wie die Agentur Norpress berichtet. Dieser Schritt folgt auf die Bestätigung Schwedens, das bekannt gegeben hatte, dass französische Truppen nach Schweden entsandt wurden.";
  expect(titles(text, "de")).toEqual([
    "Die Entsendung von Truppen aus Frankreich nach Schweden hat begonnen, wie die Agentur Norpress berichtet",
  ]);
});

test("a title leaves out what whoever writes makes of it, and keeps what somebody tells", () => {
  const text =
    "Norrland hat am Montag den Hafen geschlossen, was zeigt, dass die Regierung in Arn eine aktive Rolle spielt.";
  expect(titles(text, "de")).toEqual(["Norrland hat den Hafen geschlossen"]);
  const told = "Landrätin Rita Lohmann enthüllte, was der Rat wusste";
  expect(titles(`${told}.`, "de")).toEqual([told]);
});

describe("what goes on with another time, and leaves out the verb", () => {
  test.each([
    [
      "Am 14. April 2021 wurde die Brücke für Lastwagen gesperrt, drei Wochen später für den gesamten Verkehr.",
      "other | 2021-04-14 | Am 14. April 2021 wurde die Brücke für Lastwagen gesperrt |  | reports",
    ],
    [
      "Die Behörde legte im Mai das erste Werk still, im Juni dann auch die Mühle in Tarn.",
      "other | 2024-05 | Die Behörde legte das erste Werk still |  | reports",
    ],
    [
      "Im Mai 2020 kündigte der Trainer, im Juni 2020 der Präsident Ulf Harms.",
      "other | 2020-05 | Der Trainer kündigte |  | reports",
    ],
    [
      "Im Mai stürmten Maskierte das Haus, im Juni Polizisten.",
      "other | 2024-05 | Maskierte stürmten das Haus |  | reports",
    ],
    [
      "Im Mai sperrte die Bahn die Brücke, im Juni die Behörde.",
      "other | 2024-05 | Die Bahn sperrte die Brücke |  | reports",
    ],
    [
      "Anfang März besetzten Bauern den Grenzübergang Arn, Mitte April dann auch den in Tarn.",
      "other | [2024-03-01..2024-03-10] | Bauern besetzten den Grenzübergang Arn |  | reports",
    ],
    [
      "Der Prozess begann am 2. Mai, einen Tag nach der Wahl.",
      "other | 2024-05-02 | Der Prozess begann, einen Tag nach der Wahl |  | reports",
    ],
  ])("has no title of its own, and the first keeps its own date: %s", (text, draft) => {
    expect(draftLines(text, "de")).toEqual([draft]);
  });
});
