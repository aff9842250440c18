import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diagnosticLine, diagnosticWords } from "../../../src/i18n/diagnostic-words.ts";
import { findingWords } from "../../../src/i18n/finding-words.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { readEditorFile } from "../../../src/pipeline/editor-file/read-editor-file.ts";
import { expandFiles } from "../../../src/pipeline/ingest/expand-files.ts";
import { ingestArticle } from "../../../src/pipeline/ingest/ingest-article.ts";
import { hostileFiles } from "../pipeline/ingest/readers/hostile-files.ts";

type Said = Pick<Diagnostic, "code" | "expected" | "found">;

interface Case {
  readonly diagnostics: readonly string[];
}

/** What the checks say of broken seeds, as the golden file has it: "FILE:LINE severity CODE: expected …, found …". */
const ofSeeds = (JSON.parse(readFileSync("test/golden/broken-seeds/expected.json", "utf8")) as readonly Case[])
  .flatMap(({ diagnostics }) => diagnostics)
  .map(
    (line) =>
      /(?:error|warning) (?<code>[a-z0-9-]+): expected (?<expected>.+), found (?<found>.+)/s.exec(line)?.groups as
        | Said
        | undefined,
  )
  .filter((said) => said !== undefined);

const expanded = expandFiles(hostileFiles());
const ofFiles = [
  ...expanded.diagnostics,
  ...expanded.files.flatMap((file) => ingestArticle(file, { defaultLanguage: "de" }).diagnostics),
];

const ofYaml = [
  "title: Bauamt: Eröffnung",
  "title: { de: Bauamt: Eröffnung }",
  "title: { de: Regen, Sturm }",
  "title:\n\tde: x",
  "events:\n  - id: a\n   type: b",
  'title: "abc',
  "title: { de: a",
  'title: "Er sagte: "Nein""',
  "title: @x",
  "title x\nlanguage: de",
  "title: *x",
  "title: !x y",
  "a: 1\n---\nb: 2",
  'a: "\\q"',
  "formerIds: x",
  "title: 3",
].flatMap((text) => readEditorFile("timeline.yaml", text).diagnostics);

const said: readonly Said[] = [...ofSeeds, ...ofFiles, ...ofYaml];

test("what a check expects is said in German, too", () => {
  expect(new Set(said.map(({ code }) => code)).size).toBeGreaterThan(30);
  const english = said.filter((each) => diagnosticWords(each, "de").expectedLanguage === "en");
  expect(english.map(({ expected }) => expected)).toEqual([]);
});

test("what a check found is said in German, too, where the words are its own", () => {
  // Words of files stand in quotes, or are the whole of what was found.
  const ownWords =
    /\b(?:the|which|that|nothing|none|bytes|of|or|without|again|neither|both|more|password|damaged|empty|file|found|method|picture|document|anchor|archive|is|are)\b/;
  const english = said
    .map((each) => ({ ...each, german: diagnosticWords(each, "de").found }))
    .filter(({ german }) => ownWords.test(german.replace(/".*"/gs, "")));
  expect(english.map(({ code, german }) => `${code}: ${german}`)).toEqual([]);
});

test("every code has words in both languages", () => {
  expect(said.map(({ code }) => code).filter((code) => !findingWords[code])).toEqual([]);
});

test.each([
  ['the exact words of a.txt: "It\'s one."', 'der genaue Wortlaut von a.txt: "It\'s one."'],
  ['one of article, quote; perhaps "quote"', 'eines von article, quote; vielleicht "quote"'],
  ["at most 60 characters", "höchstens 60 Zeichen"],
])("%s", (expected, german) => {
  expect(diagnosticWords({ code: "wrong-value", expected, found: "x" }, "de").expected).toBe(german);
});

test.each([
  ["nothing, so none of its words are shown", "nichts, also wird keines seiner Worte gezeigt"],
  [
    "bytes of another encoding, perhaps Windows-1252 or ISO 8859-1",
    "Bytes einer anderen Kodierung, vielleicht Windows-1252 oder ISO 8859-1",
  ],
  ['"That is nothing.", which stands there 2 times', '"That is nothing.", das dort 2-mal steht'],
])("%s", (found, german) => {
  expect(diagnosticWords({ code: "wrong-value", expected: "text", found }, "de").found).toBe(german);
  expect(diagnosticWords({ code: "wrong-value", expected: "text", found }, "en").found).toBe(found);
});

test("words that no check has are left as they are", () => {
  const own = { code: "new-code", expected: "something else", found: "that of a file" };
  expect(diagnosticWords(own, "de")).toEqual({
    title: "new-code",
    expected: "something else",
    expectedLanguage: "en",
    found: "that of a file",
  });
});

test("one line says where, what, and how it should be", () => {
  const empty: Diagnostic = {
    severity: "error",
    code: "empty-file",
    place: { file: "a.txt", line: 3 },
    expected: "text",
    found: "an empty file",
  };
  expect(diagnosticLine(empty, "de")).toBe("a.txt, Zeile 3: Leere Datei (erwartet: Text; gefunden: eine leere Datei)");
  expect(diagnosticLine(empty, "en")).toBe("a.txt, line 3: Empty file (expected: text; found: an empty file)");
  expect(diagnosticLine({ ...empty, place: { file: "a.txt" } }, "en")).toMatch(/^a\.txt: /);
});
