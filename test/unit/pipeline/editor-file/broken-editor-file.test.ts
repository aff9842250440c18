import { expect, test } from "vitest";
import { buildDataset } from "../../../../src/pipeline/build-dataset.ts";
import { buildSmall, inShort } from "../small-seeds.ts";

test("the small editor's file is in order", () => {
  const { dataset, diagnostics } = buildSmall();
  expect(diagnostics).toEqual([]);
  expect(dataset?.events.map(({ id }) => id)).toEqual(["entsendung", "pakt"]);
});

type Case = readonly [what: string, from: string, to: string, diagnostics: readonly string[]];

/** What is written in the wrong form. */
const form: readonly Case[] = [
  [
    "a misspelt key is refused, with the nearest",
    "telling:",
    "tellin:",
    [
      'error unknown-key 31:9 | one of article, quote, prefix, telling, stance, says, claims; perhaps "telling" | tellin',
    ],
  ],
  [
    "a misspelt key at the top leaves its own missing",
    "language: de",
    "langauge: de",
    [
      'error missing-key 1:1 | the key "language" | nothing',
      'error unknown-key 3:1 | one of title, description, language, site, rights, discarded-drafts, subjects, properties, questions, articles, actors, events; perhaps "language" | langauge',
    ],
  ],
  [
    "a key in camel case is none of the file's",
    "former-ids:",
    "formerIds:",
    ['error unknown-key 20:5 | a key in lower case, as "former-ids" | formerIds'],
  ],
  [
    "a key that stands twice",
    "language: de",
    "language: de\nlanguage: en",
    ["error duplicate-key 4:1 | each key once | language"],
  ],
  [
    "a tab as indentation",
    "  - { id: politik,",
    "\t- { id: politik,",
    [
      "error not-yaml 5:1 | spaces at the beginning of the line, not a tab | - { id: politik, name: { de: Politik, en: Politics } }",
    ],
  ],
  [
    "a bracket that does not close",
    "[troops] }",
    "[troops }",
    [
      "error not-yaml 9:83 | a closing ] before this | - { id: soldaten, title: { de: Wie viele?, en: How many? }, properties: [troops }",
    ],
  ],
  [
    "a bracket that does not close behind one that does",
    "label: { de: Pakt, en: Pact }",
    "label: { de: Pakt, en: { x: Pact }",
    ["error not-yaml 25:5 | a closing } before this | participants:"],
  ],
  [
    "an anchor",
    "language: de",
    "language: &language de",
    ["error yaml-anchor 3:21 | each value written out | an anchor or alias"],
  ],
  [
    "an alias",
    "properties: [troops]",
    "properties: *all",
    ["error yaml-anchor 9:75 | each value written out | an anchor or alias"],
  ],
  [
    "a colon among words",
    "language: de",
    "language: de: en",
    ["error not-yaml 3:11 | quotes around words that hold a colon | language: de: en"],
  ],
  [
    "a comma among words in braces",
    "label: { de: Pakt,",
    "label: { de: Pakt, Bund,",
    ["error unknown-key 24:24 | a key in lower case, or quotes around words that hold a comma | Bund"],
  ],
  [
    "a quote among quoted words",
    "language: de",
    'language: "d"e"',
    [
      'error not-yaml 3:14 | nothing behind the closing quote or bracket; a quote among quoted words is written \\" | language: "d"e"',
    ],
  ],
  [
    "a line that is not indented like the others",
    "    label: { de: Pakt,",
    "   label: { de: Pakt,",
    [
      "error not-yaml 24:1 | what belongs together begun in the same column, with spaces | label: { de: Pakt, en: Pact }",
    ],
  ],
  [
    "a key without a space behind the colon",
    "language: de",
    "language:de",
    ["error not-yaml 3:1 | a key, a colon and a space | language:de"],
  ],
  [
    "a quote that nothing closes",
    "language: de",
    'language: "de',
    ['error not-yaml 3:14 | a closing " | language: "de'],
  ],
  [
    "a tag of its own",
    "language: de",
    "language: !!js/function de",
    ["error not-yaml 3:11 | a value without a tag | language: !!js/function de"],
  ],
  ["a missing key", "    type: agreement\n", "", ['error missing-key 19:5 | the key "type" | nothing']],
  [
    "words in one language only",
    "label: { de: Pakt, en: Pact }",
    "label: { de: Pakt }",
    ['error missing-key 24:5 | the key "en" | nothing'],
  ],
  [
    "empty words",
    "label: { de: Pakt, en: Pact }",
    'label: { de: Pakt, en: " " }',
    ["error wrong-value 24:24 | at least 1 character | "],
  ],
  [
    "a list that is none",
    "participants: [{ actor: nordland, role: agent }]",
    "participants: nordland",
    ["error wrong-value 44:5 | a list | nordland"],
  ],
  [
    "an item that is none",
    "  - id: pakt\n    former-ids: [vertrag]\n",
    "  - pakt\n  - id: pakt\n",
    ["error wrong-value 19:5 | keys with values | pakt"],
  ],
  [
    "a word that is not one of the list",
    "type: deployment",
    "type: deploy",
    [
      "error not-one-of 41:5 | one of agreement, visit, delegation, deployment, training, arms-transfer, meeting, statement, confirmation, denial, accusation, warning, order, discovery, other | deploy",
    ],
  ],
  [
    "a stance that does not exist",
    "stance: reports",
    "stance: report",
    ['error not-one-of 32:9 | one of reports, confirms, alleges, denies, announces; perhaps "reports" | report'],
  ],
  [
    "an id with capitals",
    "id: entsendung",
    "id: Entsendung",
    ["error bad-id 39:5 | lower-case letters, digits and single hyphens | Entsendung"],
  ],
  [
    "an id with an umlaut",
    "{ id: nna,",
    "{ id: nnä,",
    [
      "error bad-id 16:7 | lower-case letters, digits and single hyphens | nnä",
      'error unknown-actor 49:16 | the id of an actor; perhaps "nnä" | nna',
    ],
  ],
  [
    "a day that does not exist",
    "day: 2024-08-01",
    "day: 2024-02-30",
    ["error impossible-date 60:18 | a day that exists, as YYYY-MM-DD | 2024-02-30"],
  ],
  [
    "a date that is no EDTF",
    "edtf: 2024-06-19",
    "edtf: 19.6.2024",
    ["error impossible-date 34:7 | an EDTF date, set or interval | 19.6.2024"],
  ],
  [
    "a duration that is none",
    "    subject: politik\n    type: deployment",
    "    subject: politik\n    lasts: 3 Tage\n    type: deployment",
    ["error wrong-value 41:5 | an ISO 8601 duration such as P3D | 3 Tage"],
  ],
  ["a number that is none", "value: 500", "value: fünfhundert", ["error wrong-value 51:33 | a number | fünfhundert"]],
  [
    "an address that is none",
    "rights: full }\n  - { file: tr",
    "rights: full, url: example.org }\n  - { file: tr",
    ["error wrong-value 11:55 | an address with https:// | example.org"],
  ],
  [
    "a speaker that is neither id nor words",
    "says: [nna]",
    "says: [3]",
    ["error wrong-value 49:16 | words, a list or keys with values | 3"],
  ],
  [
    "an unnamed speaker in one language",
    "{ de: ein Minister, en: a minister }",
    "{ de: ein Minister }",
    ['error missing-key 55:16 | the key "en" | nothing'],
  ],
  [
    "a site without a slash at its end",
    "language: de",
    "language: de\nsite: https://example.org/a",
    ["error wrong-value 4:1 | an address with https:// that ends in a slash | https://example.org/a"],
  ],
];
/** What refers to something that is not there, or is there twice. */
const references: readonly Case[] = [
  [
    "an event id that stands twice",
    "id: entsendung",
    "id: pakt",
    ["error duplicate-id 39:5 | one that no other has | pakt"],
  ],
  [
    "a former id that another event has",
    "[vertrag]",
    "[entsendung]",
    ["error duplicate-id 20:18 | one that no other has | entsendung"],
  ],
  [
    "the id of a withdrawn event",
    "id: entsendung",
    "id: geruecht",
    ["error duplicate-id 59:5 | one that no other has | geruecht"],
  ],
  [
    "an actor id that stands twice",
    "{ id: ostland, kind",
    "{ id: nordland, kind",
    [
      "error duplicate-id 15:7 | one that no other has | nordland",
      "error unknown-actor 17:104 | the id of an actor | ostland",
      "error unknown-actor 27:11 | the id of an actor | ostland",
      "error unknown-actor 55:61 | the id of an actor | ostland",
    ],
  ],
  [
    "an article file that stands twice",
    "file: truppen.txt",
    "file: pakt.txt",
    [
      "error duplicate-file 12:7 | one that no other has | pakt.txt",
      "warning rights-missing truppen.txt | the rights of truppen.txt (full, excerpt or link) | nothing, so none of its words are shown",
    ],
  ],
  [
    "a file that is not there",
    "file: truppen.txt",
    "file: trupen.txt",
    [
      'error missing-file 12:7 | a file of the folder; perhaps "truppen.txt" | trupen.txt',
      "warning rights-missing truppen.txt | the rights of truppen.txt (full, excerpt or link) | nothing, so none of its words are shown",
    ],
  ],
  [
    "an actor that does not exist",
    "{ actor: ostland, role: partner }",
    "{ actor: ostand, role: partner }",
    ['error unknown-actor 27:11 | the id of an actor; perhaps "ostland" | ostand'],
  ],
  [
    "a speaker that does not exist",
    "says: [nna]",
    "says: [nnaa]",
    ['error unknown-actor 49:16 | the id of an actor; perhaps "nna" | nnaa'],
  ],
  [
    "one of several speakers that does not exist",
    "[berg, ostland]",
    "[berg, westland]",
    ['error unknown-actor 55:61 | the id of an actor; perhaps "ostland" | westland'],
  ],
  [
    "an affiliation that does not exist",
    "affiliations: [ostland]",
    "affiliations: [westland]",
    ['error unknown-actor 17:104 | the id of an actor; perhaps "ostland" | westland'],
  ],
  [
    "a subject that does not exist",
    "subject: politik\n    type: agreement",
    "subject: waffen\n    type: agreement",
    ["error unknown-subject 21:5 | the id of a subject | waffen"],
  ],
  [
    "a property that does not exist",
    "property: troops, value",
    "property: troop, value",
    ['error unknown-property 51:15 | the id of a property; perhaps "troops" | troop'],
  ],
  [
    "a question of a property that does not exist",
    "properties: [troops]",
    "properties: [tropps]",
    ['error unknown-property 9:76 | the id of a property; perhaps "troops" | tropps'],
  ],
  [
    "an article that does not exist",
    "article: truppen-artikel",
    "article: truppen",
    ["error unknown-article 52:9 | the id of an article | truppen"],
  ],
  [
    "an order after an event that does not exist",
    "after: { event: pakt,",
    "after: { event: vertrag,",
    ["error unknown-event 58:22 | the id of an event that is not withdrawn | vertrag"],
  ],
  [
    "an order after an event that was withdrawn",
    "after: { event: pakt,",
    "after: { event: geruecht,",
    ["error unknown-event 58:22 | the id of an event that is not withdrawn | geruecht"],
  ],
  [
    "an article as news of an event that does not exist",
    "id: truppen-artikel, rights: full",
    "id: truppen-artikel, rights: full, published: { as-news-of: entsendun }",
    ['error unknown-event 12:74 | the id of an event that is not withdrawn; perhaps "entsendung" | entsendun'],
  ],
  [
    "affiliations that run in a circle",
    "names: { de: Nordland, en: Northland } }",
    "names: { de: Nordland, en: Northland }, affiliations: [nna] }",
    ["error affiliation-circle 14:74 | affiliations that lead upwards | nordland → nna → nordland"],
  ],
  [
    "an actor affiliated with itself",
    "affiliations: [nordland]",
    "affiliations: [nna]",
    ["error affiliation-circle 16:58 | affiliations that lead upwards | nna → nna"],
  ],
  [
    "a name that two actors have",
    "aliases: [Berg]",
    "aliases: [Berg, NNA]",
    ['warning shared-name 17:5 | a name that no other actor has | "NNA", which is nna already'],
  ],
  [
    "no word on the rights",
    "id: truppen-artikel, rights: full",
    "id: truppen-artikel",
    [
      "warning rights-missing 12:5 | the rights of truppen.txt (full, excerpt or link) | nothing, so none of its words are shown",
    ],
  ],
];
/** What does not agree with the articles. */
const quotes: readonly Case[] = [
  [
    "a quote with another word",
    "quote: Minister Berg sagte, es",
    "quote: Ministerin Berg sagte, es",
    [
      'error quote-altered 53:9 | the exact words of truppen.txt: "Minister Berg sagte, es seien Hunderte." | "Ministerin Berg sagte, es seien Hunderte."',
    ],
  ],
  [
    "a quote that stands elsewhere",
    "quote: Minister Berg sagte, es seien Hunderte.",
    "quote: Das ist neu.",
    [
      'error quote-not-found 53:9 | words that stand in truppen.txt; the nearest are "Ostland bestreitet, dass Soldaten aus Nordland im Land sind." | "Das ist neu."',
    ],
  ],
  [
    "a quote of nothing",
    "quote: Minister Berg sagte, es seien Hunderte.",
    "quote: Der Gipfel beginnt morgen in Westheim.",
    [
      'error quote-not-found 53:9 | words that stand in truppen.txt; the nearest are "Ostland bestreitet, dass Soldaten aus Nordland im Land sind." | "Der Gipfel beginnt morgen in Westheim."',
    ],
  ],
  [
    "a quote that stands twice",
    "quote: Laut der Agentur NNA sollen 500 Soldaten folgen.",
    "quote: Das ist neu.",
    [
      'error quote-ambiguous 47:9 | words that stand once in pakt.txt, or a prefix that tells which | "Das ist neu.", which stands there 2 times',
    ],
  ],
  [
    "a prefix that is not before it",
    "quote: Minister Berg sagte, es seien Hunderte.",
    "quote: Minister Berg sagte, es seien Hunderte.\n        prefix: Gestern",
    ['error prefix-differs 54:9 | words right before the quote, as "Soldaten aus Nordland im Land sind." | "Gestern"'],
  ],
  [
    "a quote that is a part of a sentence",
    "quote: Minister Berg sagte, es seien Hunderte.",
    "quote: es seien Hunderte.",
    ['warning not-a-sentence 53:9 | whole sentences: "Minister Berg sagte, es seien Hunderte." | "es seien Hunderte."'],
  ],
  [
    "a telling part of another sentence",
    "telling: [haben am Mittwoch,",
    "telling: [haben am Dienstag,",
    [
      'error telling-not-in-quote 31:9 | words of the quote "Die Präsidenten von Nordland und Ostland haben am Mittwoch einen Pakt unterzeichnet." | "haben am Dienstag"',
    ],
  ],
  [
    "words of a figure that are not in the quote",
    "words: Hunderte",
    "words: hunderte",
    ['error claim-not-in-quote 57:72 | words of the quote "Minister Berg sagte, es seien Hunderte." | "hunderte"'],
  ],
  [
    "a figure without a number",
    "value: 500, ",
    "",
    ["error claim-figure 51:13 | either value, or min and max, of which one may be missing | neither"],
  ],
  [
    "a figure with two ways to give it",
    "value: 500,",
    "value: 500, min: 400,",
    ["error claim-figure 51:13 | either value, or min and max, of which one may be missing | both"],
  ],
  [
    "a range that runs backwards",
    "min: 200, max: 400",
    "min: 400, max: 200",
    ["error claim-figure 57:33 | at most max, which is 200 | 400"],
  ],
  [
    "words on the order that stand nowhere",
    "quote: sollen 500 Soldaten folgen }",
    "quote: sollten 500 Soldaten folgen }",
    [
      'error quote-altered 58:58 | the exact words of pakt.txt: "Laut der Agentur NNA sollen 500 Soldaten folgen." | "sollten 500 Soldaten folgen"',
    ],
  ],
  [
    "a quote that stands twice in one event",
    "    editorial:\n",
    "      - article: pakt-artikel\n        quote: Die Präsidenten von Nordland und Ostland haben am Mittwoch einen Pakt unterzeichnet.\n        stance: reports\n    editorial:\n",
    [
      'error evidence-twice 34:9 | each quote once an event | "Die Präsidenten von Nordland und Ostland haben am Mittwoch einen Pakt unterzeichnet."',
    ],
  ],
  [
    "an allegation titled as a fact",
    "title: { de: 500 Soldaten sollen folgen, en: 500 soldiers said to follow }",
    "title: { de: 500 Soldaten folgen, en: 500 soldiers follow }",
    [
      'error allegation-as-fact 42:14 | the speaker\'s name, or "soll", since no article tells it in its own voice | 500 Soldaten folgen',
      'error allegation-as-fact 42:39 | the speaker\'s name, or "said to", since no article tells it in its own voice | 500 soldiers follow',
    ],
  ],
  [
    "an allegation labelled as a fact in one language",
    'label: { de: "NNA: 500 Soldaten"',
    'label: { de: "500 Soldaten"',
    [
      'error allegation-as-fact 43:14 | the speaker\'s name, or "soll", since no article tells it in its own voice | 500 Soldaten',
    ],
  ],
  [
    "a typed date that the quotes do not bear",
    "date: { after:",
    "date: { edtf: 2023, after:",
    [
      "error date-disagrees 39:5 | 2024-06-19 (19 June 2024), which its quotes give, or a part of it with the reason why (event entsendung) | 2023",
    ],
  ],
];

test.each([...form, ...references, ...quotes])("%s", (_, from, to, expected) => {
  const { dataset, diagnostics } = buildSmall({ replace: [from, to] });
  expect(diagnostics.map(inShort)).toEqual(expected);
  expect(dataset === null).toBe(expected.some((line) => line.startsWith("error")));
});

test("mistakes in several places are all told, in the order of the file, and one item does not hide another", () => {
  const { diagnostics } = buildSmall({
    replace: [
      "value: 500, words: 500 Soldaten }\n      - article: truppen-artikel",
      "value: 5O0, words: 500 Soldaten }\n      - article: truppen-artikel",
    ],
    files: { "truppen.txt": null },
  });
  expect(diagnostics.map(({ code, place }) => `${place.line} ${code}`)).toEqual(["12 missing-file", "51 wrong-value"]);
});

test("a circle of affiliations is told once, and an actor that leads into it is not part of it", () => {
  const { diagnostics } = buildSmall({
    replace: [
      "names: { de: Nordland, en: Northland } }",
      "names: { de: Nordland, en: Northland }, affiliations: [nna] }",
    ],
    also: ["affiliations: [ostland]", "affiliations: [nna]"],
  });
  expect(diagnostics.map(({ found }) => found)).toEqual([{ code: "circle-of", ids: ["nordland", "nna", "nordland"] }]);
});

test.each([
  ["empty", new Uint8Array(), "error empty-file  | text | an empty file"],
  [
    "not UTF-8",
    Uint8Array.from([0x61, 0x0a, 0xfc]),
    "error not-utf-8 2 | text in UTF-8 | bytes of another encoding, perhaps Windows-1252 or ISO 8859-1",
  ],
  ["a word", new TextEncoder().encode("hello"), "error wrong-value 1:1 | keys with values | hello"],
])("an editor's file that is %s is refused", (_, bytes, expected) => {
  const { dataset, diagnostics } = buildDataset({ articles: [], editorFile: { name: "timeline.yaml", bytes } });
  expect(dataset).toBeNull();
  expect(diagnostics.map(inShort)).toEqual([expected]);
});
