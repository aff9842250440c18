import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleId } from "../../../../../src/model/ids.ts";
import { noDecisions } from "../../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../../src/pipeline/drafting/draft-timeline.ts";
import type { SourceFile } from "../../../../../src/pipeline/ingest/decode-text.ts";
import { expandFiles } from "../../../../../src/pipeline/ingest/expand-files.ts";
import { ingestArticle } from "../../../../../src/pipeline/ingest/ingest-article.ts";
import { hostileFiles } from "./hostile-files.ts";

const LEAST_FILES = 60;
/** Milliseconds for one file, reading and drafting together; on a busy machine ten times what it takes on an idle one. */
const TIME_LIMIT = 20_000;
const files = hostileFiles();

function ingestAll(sources: readonly SourceFile[]) {
  const expanded = expandFiles(sources);
  const ingested = expanded.files.map((file) => ingestArticle(file, { defaultLanguage: "de" }));
  return {
    articles: ingested.flatMap(({ article }) => (article ? [article] : [])),
    diagnostics: [...expanded.diagnostics, ...ingested.flatMap(({ diagnostics }) => diagnostics)],
  };
}

test(`the corpus has at least ${LEAST_FILES} files`, () => {
  expect(files.length).toBeGreaterThanOrEqual(LEAST_FILES);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

test.each(files.map((file) => [file.name.slice(0, 40), file] as const))(
  "%s ends in a clean article or a clear refusal",
  (_, file) => {
    const started = performance.now();
    const { articles, diagnostics } = ingestAll([file]);
    const drafted = draftTimeline(
      articles.slice(0, 3).map((article, index) => ({ ...article, id: `a-${index}` as ArticleId })),
      noDecisions,
    );
    expect(performance.now() - started).toBeLessThan(TIME_LIMIT);
    if (file.outcome === "article") expect(articles.length).toBeGreaterThan(0);
    else expect(diagnostics.map(({ code }) => code)).toContain(file.outcome);
    for (const { text, blocks, headline } of articles) {
      expect(text).not.toMatch(/<script|onerror=|javascript:/i);
      expect(headline).not.toMatch(/<script|javascript:/i);
      for (const { start, end } of blocks) expect(text.slice(start, end).trim()).not.toBe("");
    }
    for (const { evidence } of drafted.events) for (const { quote } of evidence) expect(quote?.exact).not.toBe("");
  },
  TIME_LIMIT,
);

test("hostile files leave the other articles unharmed", () => {
  const good: SourceFile = {
    name: "good.txt",
    bytes: new TextEncoder().encode("Die Minister trafen sich am 3. Mai 2024 in Bern."),
  };
  const small = files.filter(({ bytes }) => bytes.length < 100_000);
  const alone = ingestAll([good]).articles[0];
  expect(ingestAll([...small, good]).articles).toContainEqual(alone);
});

const extensions = fc.constantFrom("a.txt", "a.md", "a.html", "a.jsonl", "a.zip", "a.json");

test("no bytes make ingest throw", () => {
  fc.assert(
    fc.property(extensions, fc.uint8Array({ maxLength: 300 }), (name, bytes) => void ingestAll([{ name, bytes }])),
  );
});

test("no text makes ingest throw, and every block has words", () => {
  const markup = fc.array(
    fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "<script>",
      "---\n",
      "# ",
      "[x](y)",
      "**",
      "Wort. ",
      "\n",
      "&lt;",
      "{",
      "}",
      '"text": ',
      "am Montag ",
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(extensions, markup, (name, parts) => {
      const { articles } = ingestAll([{ name, bytes: new TextEncoder().encode(parts.join("")) }]);
      return articles.every(({ text, blocks }) =>
        blocks.every(({ start, end }) => text.slice(start, end).trim() !== ""),
      );
    }),
  );
});

test("a refusal never repeats control characters of a file's name", () => {
  const { diagnostics } = ingestAll(files.filter(({ name }) => name.endsWith(".zip")));
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const { place } of diagnostics) expect(place.file).not.toMatch(/\p{C}|\.\./u);
});
