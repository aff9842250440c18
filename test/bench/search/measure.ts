// Prints how much processor time a keystroke of the search takes on a large made-up corpus: npm run bench:search [-- ARTICLES]
import { gzipSync } from "node:zlib";
import { eventTypeWords } from "../../../src/i18n/vocabulary.ts";
import { splitSentences } from "../../../src/pipeline/segmentation/split-sentences.ts";
import { buildIndex } from "../../../src/search/text/build-index.ts";
import type { IndexFiles } from "../../../src/search/text/index-file.ts";
import { parseQuery } from "../../../src/search/text/query.ts";
import { search } from "../../../src/search/text/search.ts";
import { loadIndex } from "../../../src/search/text/search-index.ts";
import { syntheticCorpus } from "./synthetic-corpus.ts";

const articles = Number(process.argv[2] ?? 10_000);
/** The goal of a keystroke, in milliseconds. */
const GOAL = 50;

const corpus = timed("corpus made up", () => syntheticCorpus(articles));
const files = timed("index built", () => buildIndex({ ...corpus, splitSentences, typeNames: eventTypeWords }));
const texts = [files.head, ...files.parts].map((file) => JSON.stringify(file));
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const packed = texts.map((text) => gzipSync(text).length);
console.log(
  `files: ${texts.length}, ${megabytes(sum(texts.map(({ length }) => length)))}, ${megabytes(sum(packed))} gzip`,
);
const index = timed("index loaded", () => {
  const [head, ...parts] = texts.map((text) => JSON.parse(text));
  return loadIndex({ head, parts } as IndexFiles);
});
console.log(`${index.documents} documents, ${index.words.length} words, ${index.tokens.length} tokens`);

// The first searches are slow until the engine has compiled them; the worker has no more of them than this.
for (const text of keystrokes(corpus.vocabulary.slice(0, 3).join(" "))) search(index, parseQuery(text));

for (const [name, queries] of Object.entries(queriesOf(corpus.vocabulary))) {
  const times = queries
    .flatMap((query) => keystrokes(query))
    .map((text) => millisecondsOf(() => search(index, parseQuery(text))));
  report(name, times);
}

/** Every text on the way to the query. */
function keystrokes(query: string): string[] {
  return Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1));
}

/** Words of every frequency, from the thousand most frequent to rare ones. */
function queriesOf(vocabulary: readonly string[]): Record<string, string[]> {
  const at = (rank: number) => vocabulary[rank] ?? "";
  const ranks = Array.from({ length: 30 }, (_, number) => Math.floor(1.4 ** number) + number);
  const misspelled = (word: string) => `${word.slice(0, 3)}x${word.slice(4)}`;
  return {
    "one word": ranks.map(at),
    "three words": ranks.map((rank) => [at(rank), at(rank + 1), at(rank * 2)].join(" ")),
    "a typo": ranks.map((rank) => misspelled(at(rank + 500))),
    "a phrase": ranks.map((rank) => `"${at(rank)} ${at(1)}"`),
    "an operator": ranks.map((rank) => `actor:actor-${rank % 200} ${at(rank)}`),
  };
}

function report(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  const [median, p95, most] = [quantile(0.5), quantile(0.95), quantile(1)].map((time) => time.toFixed(1));
  console.log(`${name}: ${times.length} keystrokes, median ${median} ms, p95 ${p95} ms, longest ${most} ms`);
  if (quantile(0.95) > GOAL) process.exitCode = 1;
}

function timed<T>(name: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** Processor time, in milliseconds: on a busy machine the clock would count the waiting, too. */
function millisecondsOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
