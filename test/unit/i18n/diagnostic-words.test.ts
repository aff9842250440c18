import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diagnosticTitles } from "../../../src/i18n/diagnostic-titles.ts";
import { diagnosticLine, diagnosticWords } from "../../../src/i18n/diagnostic-words.ts";
import { expectedWords } from "../../../src/i18n/expected-words.ts";
import { foundWords } from "../../../src/i18n/found-words.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import type { Expected } from "../../../src/model/expected.ts";
import type { Found } from "../../../src/model/found.ts";

/** What the code that looks for mistakes says, in one text. */
const checks = ["src/pipeline", "src/node"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(name, "utf8"))
  .join("\n");

test.each([
  ["titles", diagnosticTitles.de],
  ["what is expected", expectedWords.de],
  ["what is found", foundWords.de],
])("no words wait for a code that nothing gives: %s", (_, words) => {
  // Put together from the kind of reference: "unknown-actor", "duplicate-id".
  const composed = /^(?:unknown-(?:actor|article|event|property|subject)|duplicate-(?:id|file))$/;
  const codes = Object.keys(words).filter((code) => !composed.test(code));
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !checks.includes(`"${code}"`))).toEqual([]);
});

const said = (expected: Expected, found: Found): Diagnostic => {
  return { severity: "error", code: "wrong-value", place: { file: "a.txt" }, expected, found };
};
const none: Found = { code: "none" };
const text: Expected = { code: "text" };

describe("what a check expects is said in either language", () => {
  test.each<[Expected, string, string]>([
    [
      { code: "exact-words", file: "a.txt", words: "It's one." },
      'der genaue Wortlaut von a.txt: "It\'s one."',
      'the exact words of a.txt: "It\'s one."',
    ],
    [
      { code: "one-of", choices: ["article", "quote"], nearest: "quote" },
      'eines von article, quote; vielleicht "quote"',
      'one of article, quote; perhaps "quote"',
    ],
    [{ code: "id-of", what: "actor", nearest: null }, "die Kennung eines Akteurs", "the id of an actor"],
    [{ code: "kind-of-value", kinds: ["list"] }, "eine Liste", "a list"],
    [
      { code: "kind-of-value", kinds: ["words", "list", "keys"] },
      "Worte, eine Liste oder Schlüssel mit Werten",
      "words, a list or keys with values",
    ],
    [{ code: "at-most", count: 8_000_000, unit: "bytes" }, "höchstens 8.000.000 Byte", "at most 8,000,000 bytes"],
    [{ code: "at-least", count: 1, unit: "items" }, "mindestens 1 Eintrag", "at least 1 item"],
  ])("%j", (expected, german, english) => {
    expect(diagnosticWords(said(expected, none), "de").expected).toBe(german);
    expect(diagnosticWords(said(expected, none), "en").expected).toBe(english);
  });
});

describe("what a check found is said in either language, words of files as they are", () => {
  test.each<[Found, string, string]>([
    [{ code: "written", text: "nothing" }, "nothing", "nothing"],
    [
      { code: "nothing-so-withheld", articles: "one" },
      "nichts, also wird keines seiner Worte gezeigt",
      "nothing, so none of its words are shown",
    ],
    [
      { code: "bytes-perhaps-in", encodings: ["Windows-1252", "ISO 8859-1"] },
      "Bytes einer anderen Kodierung, vielleicht Windows-1252 oder ISO 8859-1",
      "bytes of another encoding, perhaps Windows-1252 or ISO 8859-1",
    ],
    [
      { code: "quoted-times", text: "That is nothing.", count: 2 },
      '"That is nothing.", das dort 2-mal steht',
      '"That is nothing.", which stands there 2 times',
    ],
    [
      { code: "figures", property: { de: "Helfer", en: "Helpers" }, words: ["500", "Hunderte"] },
      "Helfer: 500 / Hunderte",
      "Helpers: 500 / Hunderte",
    ],
    [
      {
        code: "dates-given",
        dates: [
          { edtf: "2024-05-03", articles: ["Der Rat tagt"] },
          { edtf: "2024-06", articles: ["Zwei Treffen", "Ein Bericht"] },
        ],
      },
      "3. Mai 2024 (Der Rat tagt); Juni 2024 (Zwei Treffen, Ein Bericht)",
      "3 May 2024 (Der Rat tagt); June 2024 (Zwei Treffen, Ein Bericht)",
    ],
  ])("%j", (found, german, english) => {
    expect(diagnosticWords(said(text, found), "de").found).toBe(german);
    expect(diagnosticWords(said(text, found), "en").found).toBe(english);
  });
});

test("of a code that another version gave, the code is shown", () => {
  const other = {
    code: "new-code",
    expected: { code: "constructor" },
    found: { code: "new" },
  } as unknown as Diagnostic;
  expect(diagnosticWords(other, "de")).toEqual({ title: "new-code", expected: "constructor", found: "new" });
});

test("one line says where, what, and how it should be", () => {
  const empty: Diagnostic = {
    severity: "error",
    code: "empty-file",
    place: { file: "a.txt", line: 3 },
    expected: text,
    found: { code: "empty-file" },
  };
  expect(diagnosticLine(empty, "de")).toBe("a.txt, Zeile 3: Leere Datei (erwartet: Text; gefunden: eine leere Datei)");
  expect(diagnosticLine(empty, "en")).toBe("a.txt, line 3: Empty file (expected: text; found: an empty file)");
  expect(diagnosticLine({ ...empty, place: { file: "a.txt" } }, "en")).toMatch(/^a\.txt: /);
});
