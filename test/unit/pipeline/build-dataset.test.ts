import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { buildSmall, inShort, smallArticles } from "./small-seeds.ts";

const dataset = buildSmall().dataset;
const event = (id: string) => dataset?.events.find((candidate) => candidate.id === id);

test("an evidence has the position of its quote, the words around it, and its telling parts in order", () => {
  const { articleTexts } = buildSmall();
  const [evidence] = event("pakt")?.evidence ?? [];
  const text = articleTexts.find(({ id }) => id === "pakt-artikel")?.text ?? "";
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(evidence && words(evidence.position)).toBe(evidence?.quote?.exact);
  expect(evidence?.quote?.prefix).toBe(" und Ostland schließen einen Pakt\n\n".slice(-32));
  expect(evidence?.telling.map(words)).toEqual(["haben am Mittwoch", "einen Pakt unterzeichnet"]);
});

test("without a telling part the whole quote tells", () => {
  const [evidence] = event("entsendung")?.evidence ?? [];
  expect(evidence?.telling).toEqual([evidence?.position]);
});

test("a chain of speakers leads from the nearest source to the first speaker, whose the figures are", () => {
  const [nna, berg] = event("entsendung")?.evidence ?? [];
  expect(berg?.attribution).toEqual([
    { kind: "unnamed", words: { de: "ein Minister", en: "a minister" } },
    { kind: "actors", actors: ["berg", "ostland"] },
  ]);
  expect(event("entsendung")?.claims).toEqual([
    {
      property: "troops",
      min: 500,
      max: 500,
      approximate: false,
      words: "500 Soldaten",
      by: { kind: "actors", actors: ["nna"] },
      evidence: nna?.key,
    },
    {
      property: "troops",
      min: 200,
      max: 400,
      approximate: true,
      words: "Hunderte",
      by: { kind: "actors", actors: ["berg", "ostland"] },
      evidence: berg?.key,
    },
  ]);
});

test("what the editor knows of a date stands apart, with its bounds", () => {
  expect(event("pakt")?.whenEditorial).toEqual({
    basis: "editorial",
    edtf: "2024-06-19",
    earliest: "2024-06-19",
    latest: "2024-06-19",
    note: { de: "An diesem Tag.", en: "On this day." },
    source: { de: "Gesetzblatt", en: "Law gazette" },
  });
});

test("of a withdrawn event nothing is left but its id and the reason, whatever stands in the file", () => {
  const built = buildSmall({
    replace: [
      "  - id: entsendung\n",
      "  - id: entsendung\n    withdrawn: { day: 2024-08-02, reason: { de: Falsch., en: Wrong. } }\n",
    ],
  });
  expect(built.dataset?.events.map(({ id }) => id)).toEqual(["pakt"]);
  expect(built.dataset?.withdrawn).toEqual([
    { id: "entsendung", formerIds: [], day: "2024-08-02", reason: { de: "Falsch.", en: "Wrong." } },
    { id: "geruecht", formerIds: [], day: "2024-08-01", reason: { de: "Es war falsch.", en: "It was wrong." } },
  ]);
});

test("an event keeps the ids it had before, and its corrections", () => {
  expect(event("pakt")).toMatchObject({
    formerIds: ["vertrag"],
    corrections: [{ day: "2024-07-01" }],
    origin: "edited",
  });
});

test("the actors and times of a text are found", () => {
  const text = buildSmall().articleTexts.find(({ id }) => id === "truppen-artikel");
  expect(text?.actors.map(({ actor }) => actor)).toEqual(["ostland", "ostland", "nordland", "berg"]);
  expect(Array.isArray(text?.times)).toBe(true);
});

test("an article that the editor does not mention is there under the slug of its headline, with no word to show", () => {
  const built = buildSmall({ files: { "neu.txt": "Ostland: Truppen sind da!\nEs sind viele Soldaten im Land." } });
  expect(built.dataset?.articles.map(({ id, rights }) => `${id} ${rights}`)).toEqual([
    "ostland-truppen-sind-da link",
    "pakt-artikel full",
    "truppen-artikel full",
  ]);
  expect(built.diagnostics.map(inShort)).toEqual([
    "warning rights-missing neu.txt | the rights of neu.txt (full, excerpt or link) | nothing, so none of its words are shown",
  ]);
});

test("the editor's file may name articles inside an archive and a collection", () => {
  const [headline = "", text = ""] = (smallArticles["truppen.txt"] ?? "").split("\n");
  const built = buildSmall({
    replace: ["file: pakt.txt", "file: alt/sammlung.zip/2024/pakt.txt"],
    also: ["file: truppen.txt", "file: liste.jsonl#truppen"],
    files: {
      "pakt.txt": null,
      "truppen.txt": null,
      "alt/sammlung.zip": zipSync({ "2024/pakt.txt": strToU8(smallArticles["pakt.txt"] ?? "") }),
      "liste.jsonl": `${JSON.stringify({ id: "truppen", title: headline, text })}\n`,
    },
  });
  expect(built.diagnostics.map(inShort)).toEqual([]);
  expect(built.dataset?.events.map(({ id }) => id)).toEqual(buildSmall().dataset?.events.map(({ id }) => id));
});

test("an unmentioned article without a headline is called by its file, and a number tells equal ids apart", () => {
  const text = "Es sind viele Soldaten im Land. Niemand weiß, woher sie kommen.";
  const built = buildSmall({ files: { "pakt-artikel.txt": text, "pakt_artikel.txt": text } });
  expect(built.dataset?.articles.map(({ id }) => id)).toEqual([
    "pakt-artikel-2",
    "pakt-artikel",
    "pakt-artikel-3",
    "truppen-artikel",
  ]);
});

const broken = [
  ["is empty", "", "error empty-file neu.txt | text | an empty file"],
  [
    "is binary",
    Uint8Array.from([80, 75, 3, 4, 0]),
    "error binary-file neu.txt | text in UTF-8 | a zip archive, or a document of Word or OpenOffice",
  ],
  [
    "is not UTF-8",
    Uint8Array.from([65, 10, 0xe4]),
    "error not-utf-8 neu.txt 2 | text in UTF-8 | bytes of another encoding, perhaps Windows-1252 or ISO 8859-1",
  ],
] as const;

test.each(broken)("an article that %s is left out and listed; the rest is built", (_, content, expected) => {
  const built = buildSmall({ files: { "neu.txt": content } });
  expect(built.diagnostics.map(inShort)).toEqual([expected]);
  expect(built.dataset?.diagnostics).toEqual(built.diagnostics);
  expect(built.dataset?.articles).toHaveLength(2);
  expect(built.articleTexts).toHaveLength(2);
  expect(built.dataset?.events).toEqual(dataset?.events);
});

test("an article of an unknown kind is left out and listed", () => {
  const built = buildSmall({ files: { "bild.png": Uint8Array.from([1, 2, 3]) } });
  expect(built.diagnostics).toMatchObject([
    { severity: "error", code: "unknown-file-type", place: { file: "bild.png" } },
  ]);
  expect(built.dataset?.articles).toHaveLength(2);
});

test("with an article that is left out goes the evidence in it; what other evidence bears stays", () => {
  const built = buildSmall({ files: { "truppen.txt": "" } });
  expect(built.diagnostics.map(inShort)).toEqual([
    "warning article-left-out 52:9 | an article whose file can be read | truppen-artikel, which is left out, and this passage with it",
    "error empty-file truppen.txt | text | an empty file",
  ]);
  const rest = built.dataset?.events.find(({ id }) => id === "entsendung");
  expect(rest?.evidence.map(({ article }) => article)).toEqual(["pakt-artikel"]);
  expect(rest?.claims).toHaveLength(1);
  expect(built.dataset?.diagnostics.map(({ code }) => code)).toEqual(["empty-file"]);
});

test("an event with no evidence left is left out, and so is one whose label names a speaker who is gone: the readers are told", () => {
  const built = buildSmall({ files: { "pakt.txt": "" } });
  expect(built.dataset?.events).toEqual([]);
  const found = "evidence that bears the title, in an article that can be read | none, so the event is left out";
  expect(built.dataset?.diagnostics.map(inShort)).toEqual([
    "error empty-file pakt.txt | text | an empty file",
    `warning event-left-out 19:5 | ${found}`,
    `warning event-left-out 39:5 | ${found}`,
  ]);
});

test("an event whose title and label the rest of its evidence bears stays", () => {
  const built = buildSmall({
    replace: ['"NNA: 500 Soldaten", en: "NNA: 500 soldiers"', "500 sollen folgen, en: 500 said to follow"],
    files: { "pakt.txt": "" },
  });
  expect(built.dataset?.events.map(({ id }) => id)).toEqual(["entsendung"]);
});

test("an event is not dated by one that is left out", () => {
  const built = buildSmall({
    replace: ['"NNA: 500 Soldaten", en: "NNA: 500 soldiers"', "500 sollen folgen, en: 500 said to follow"],
    also: [
      "article: pakt-artikel, quote: sollen 500 Soldaten folgen",
      "article: truppen-artikel, quote: es seien Hunderte",
    ],
    files: { "pakt.txt": "" },
  });
  expect(built.dataset?.events).toMatchObject([{ id: "entsendung", when: { basis: "unknown" } }]);
  expect(JSON.stringify(built.dataset?.events)).not.toContain("after-event");
});

test("an article with a broken date line is there, with a warning for the readers", () => {
  const built = buildSmall({
    files: { "truppen.txt": (smallArticles["truppen.txt"] ?? "").replace("\n", "\n30. Februar 2024\n") },
  });
  expect(built.dataset?.diagnostics.map(inShort)).toEqual([
    "warning impossible-dateline truppen.txt 2 | a day that exists | 30. Februar 2024",
  ]);
});

test("quotes are found in an article with decomposed letters, carriage returns and a byte order mark", () => {
  const text = `\uFEFF${smallArticles["pakt.txt"]?.replaceAll("\n", "\r\n").normalize("NFD")}`;
  const built = buildSmall({ files: { "pakt.txt": text } });
  expect(built.diagnostics.map(({ code }) => code)).toEqual(["text-composed"]);
  expect(built.dataset?.events).toEqual(dataset?.events);
});

test("a prefix tells equal sentences apart", () => {
  const built = buildSmall({
    replace: [
      "quote: Laut der Agentur NNA sollen 500 Soldaten folgen.\n",
      "quote: Das ist neu.\n        prefix: weiß mehr.\n",
    ],
  });
  // The figure's words are not in that sentence; the quote itself is found.
  expect(built.diagnostics.map(({ code }) => code)).toEqual(["claim-not-in-quote"]);
});

test("events that matter weigh more: articles, passages, disputed figures, participants", () => {
  expect(event("pakt")?.salience).toBe(3 * 1 + 1 + 2 * 0 + 2);
  expect(event("entsendung")?.salience).toBe(3 * 2 + 2 + 2 * 2 + 1);
});

test("the same seeds give the same data", () => {
  expect(JSON.stringify(buildSmall())).toBe(JSON.stringify(buildSmall()));
});
