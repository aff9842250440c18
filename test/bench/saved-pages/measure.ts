import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { fromWhereTyped } from "../../../src/node/typed-from.ts";
import { ingestArticle } from "../../../src/pipeline/ingest/ingest-article.ts";
import { plainWords, spacedWords } from "../../../src/pipeline/ingest/readers/html-tree.ts";

/**
 * How much of the articles of saved pages is found, and how much besides. The pages are none of the repository's; two public collections
 * have the form that is read: the test pages of Mozilla's Readability (a folder a page, `source.html` beside `expected.html`) and those of
 * Trafilatura (`evaldata.json` beside `eval`: words that must be found, and words that must not).
 */

interface Counts {
  /** What was found of what is sought. */
  hits: number;
  sought: number;
  /** What was found in all, right or wrong. */
  found: number;
}

function textOf(file: string): string {
  const { article } = ingestArticle({ name: "page.html", bytes: readFileSync(file) }, { defaultLanguage: "en" });
  return article?.text ?? "";
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of one page beside those of its article, as often as each stands there. */
function countWords(page: string, article: string): Counts {
  const left = new Map<string, number>();
  const sought = words(article);
  for (const word of sought) left.set(word, (left.get(word) ?? 0) + 1);
  const found = words(page);
  let hits = 0;
  for (const word of found) {
    const times = left.get(word) ?? 0;
    if (times > 0) hits++;
    left.set(word, times - 1);
  }
  return { hits, sought: sought.length, found: found.length };
}

function shares({ hits, sought, found }: Counts): { precision: number; recall: number; f: number } {
  const [precision, recall] = [found > 0 ? hits / found : 0, sought > 0 ? hits / sought : 0];
  return { precision, recall, f: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function line(name: string, pages: number, { precision, recall, f }: ReturnType<typeof shares>): string {
  return `${name}: ${pages} pages, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F ${f.toFixed(3)}`;
}

/** The mean over the pages: each counts as much, however long. */
function measureReaderPages(folder: string): string {
  const pages = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((page) => existsSync(join(page, "expected.html")) && isReadable(page));
  const each = pages.map((page) => {
    const expected = parse(readFileSync(join(page, "expected.html"), "utf8").replaceAll("<", " <"));
    return shares(countWords(textOf(join(page, "source.html")), plainWords(spacedWords(expected))));
  });
  const mean = (key: "precision" | "recall" | "f") => each.reduce((sum, page) => sum + page[key], 0) / each.length;
  return line(folder, each.length, { precision: mean("precision"), recall: mean("recall"), f: mean("f") });
}

/** Pages that hold no article by the collection's own word are left out. */
function isReadable(page: string): boolean {
  return JSON.parse(readFileSync(join(page, "expected-metadata.json"), "utf8")).readerable !== false;
}

/** Over all pages together: the stretches are few in each. */
function measureStretches(folder: string): string {
  const file = readFileSync(join(folder, "evaldata.json"), "utf8");
  const pages: { file: string; with: string[]; without: string[] }[] = Object.values(JSON.parse(file));
  const counts: Counts = { hits: 0, sought: 0, found: 0 };
  const there = pages.filter((page) => existsSync(join(folder, "eval", page.file)));
  for (const page of there) {
    const text = plainWords(textOf(join(folder, "eval", page.file)));
    const standing = (stretches: readonly string[]) => stretches.filter((words) => text.includes(plainWords(words)));
    const hits = standing(page.with).length;
    counts.hits += hits;
    counts.sought += page.with.length;
    counts.found += hits + standing(page.without).length;
  }
  return line(folder, there.length, shares(counts));
}

const folders = process.argv.slice(2).map((folder) => fromWhereTyped(folder));
if (folders.length === 0) console.log("Nothing measured: name folders of saved pages, as README.md says.");
for (const folder of folders)
  console.log(existsSync(join(folder, "evaldata.json")) ? measureStretches(folder) : measureReaderPages(folder));
