import { expect, test, vi } from "vitest";
import { formatDiagnostic } from "../../src/node/building/format-diagnostic.ts";
import { plainTitle } from "../../src/node/building/plain-title.ts";
import { readSeeds } from "../../src/node/files/read-seeds.ts";
import { type Built, buildDataset } from "../../src/pipeline/build-dataset.ts";
import { publish } from "../../src/pipeline/published/publish.ts";
import type { Seeds } from "../../src/pipeline/seeds.ts";
import { expectGolden } from "./golden-file.ts";

// A build of the seeds takes up to some seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// The five articles and their editor's file, each time with one thing broken.

const seeds = readSeeds("seeds");
const whole = buildDataset(seeds);

type Change = (text: string) => string | Uint8Array;
type Case = readonly [what: string, file: string, change: Change];

const replace =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to);

/** Breaks one file, found by the beginning of its name. Throws when nothing was changed. */
function broken(file: string, change: Change): Seeds {
  const apply = (bytes: Uint8Array) => {
    const text = new TextDecoder().decode(bytes);
    const changed = change(text);
    if (changed === text) throw new Error(`nothing was changed in ${file}`);
    return typeof changed === "string" ? new TextEncoder().encode(changed) : changed;
  };
  const { articles, editorFile } = seeds;
  if (editorFile && file === editorFile.name) {
    return { articles, editorFile: { name: file, bytes: apply(editorFile.bytes) } };
  }
  return {
    articles: articles.map((article) =>
      article.name.startsWith(file) ? { ...article, bytes: apply(article.bytes) } : article,
    ),
    editorFile,
  };
}

const latin1: Change = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

const articleCases: readonly Case[] = [
  ["000 is empty", "000", () => ""],
  ["001 is a picture", "001", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ["002 is Latin-1", "002", latin1],
  ["003 is cut off inside a character", "003", (text) => new TextEncoder().encode(text).slice(0, 68)],
  ["004 has a corrected misspelling in a quote", "004", replace("Lawrence' Besuch", "Lawrows Besuch")],
  ["001 has a date line of a day that does not exist", "001", replace("18. Oktober, 2024", "32. Oktober, 2024")],
  ["000 has a quoted sentence twice", "000", (text) => text.replace(/(Besonders alarmierend[^.]*\.)/, "$1 $1")],
];

const editorCases: readonly Case[] = [
  ["an unknown key", "timeline.yaml", replace("    telling:", "    teling:")],
  ["an event id that stands twice", "timeline.yaml", replace("- id: putin-besuch", "- id: lawrow-besuch")],
  [
    "an actor that does not exist",
    "timeline.yaml",
    replace("{ actor: lawrow, role: agent }", "{ actor: lavrov, role: agent }"),
  ],
  ["an impossible date", "timeline.yaml", replace('edtf: "2025-04-26"', 'edtf: "2025-04-31"')],
  ["an altered quote", "timeline.yaml", replace("quote: Lawrow äußerte,", "quote: Lawrow sagte,")],
  [
    "a quote that stands nowhere",
    "timeline.yaml",
    replace(/quote: Zusammenfassend .*/, "quote: In Wien tagte ein Ausschuss."),
  ],
  [
    "an allegation titled as a fact",
    "timeline.yaml",
    replace(
      "Kim Jong-un soll persönlich den Befehl zur Entsendung erteilt haben",
      "Kim Jong-un gibt den Befehl zur Entsendung",
    ),
  ],
  [
    "affiliations in a circle",
    "timeline.yaml",
    replace("wikidata: Q423", "wikidata: Q423\n    affiliations: [kim-jong-un]"),
  ],
  ["a file that is not there", "timeline.yaml", replace("file: 004_05c82bb0ef890b28.txt", "file: 004.txt")],
  ["an id with capitals", "timeline.yaml", replace("- id: nato-gipfel", "- id: NATO-Gipfel")],
  [
    "an article as news of an event that is not there",
    "timeline.yaml",
    replace("as-news-of: delegation", "as-news-of: delegatio"),
  ],
  ["a figure whose words are not in the quote", "timeline.yaml", replace("words: rund 11.000", "words: etwa 11.000")],
];

/** What cannot be published was not built. */
const inLines = ({ dataset, articleTexts, diagnostics }: Built) => ({
  built: dataset !== null && publish(dataset, articleTexts, { plainTitle }).dataset.format > 0,
  diagnostics: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, "seeds")),
});

test("every broken copy is told, with its place, what was expected and what was found", () => {
  const told = [...articleCases, ...editorCases].map(([what, file, change]) => ({
    what,
    ...inLines(buildDataset(broken(file, change))),
  }));
  expect(told.every(({ diagnostics }) => diagnostics.length > 0)).toBe(true);
  expectGolden("test/golden/broken-seeds", told);
});

test.each<Case>([
  ["with the line ends of Windows", "001", (text) => text.replaceAll("\n", "\r\n")],
  ["with a byte order mark", "002", (text) => `\uFEFF${text}`],
  ["with white space at its ends", "003", (text) => `\n\n  ${text}  \n\n`],
  ["with decomposed letters", "004", (text) => text.normalize("NFD")],
])("an article %s tells the same", (_, file, change) => {
  const { dataset } = buildDataset(broken(file, change));
  expect(dataset?.events).toEqual(whole.dataset?.events);
});
