// Prints how fast made-up articles are read, dated, drafted and written, by one thread and by as many as there are processors (or THREADS),
// and what memory that takes: npm run bench:drafts [-- ARTICLES [THREADS]]
// Each size is measured in a process of its own, so that none finds the memory or the compiled code of another; as in a build, what is not
// needed waits on the disk.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { hireArticleCrew } from "../../../src/node/articles/article-crew.ts";
import { buildSeeds } from "../../../src/node/building/build-seeds.ts";
import { createDiskStore } from "../../../src/node/files/text-files.ts";
import { syntheticArticles } from "./synthetic-articles.ts";

const [, script = "", ...args] = process.argv;
const { values, positionals } = parseArgs({ args, options: { folder: { type: "string" } }, allowPositionals: true });
const [first = 500, threads = availableParallelism(), characters = 0] = positionals.map(Number);
/** The last is large enough for what is done once, such as compiling, to hardly count. */
const SIZES = [1, 2, 4, 8];

if (values.folder) measure(values.folder, threads, characters);
else {
  console.log("articles  characters  drafts  threads  characters/s  a CPU second     peak   held  a draft");
  for (const times of SIZES) withArticles(first * times);
}

function withArticles(articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), "zeitfaden-drafts-"));
  try {
    const lines = [...syntheticArticles(articles)];
    writeFileSync(join(folder, "all.jsonl"), lines.join("\n"));
    const length = lines.reduce((sum, line) => sum + (JSON.parse(line) as { text: string }).text.length, 0);
    for (const many of new Set([1, threads])) start(folder, [articles, many, length]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(folder: string, numbers: readonly number[]): void {
  const measuring = ["--expose-gc", "src/node/run.mjs", script, ...numbers.map(String), "--folder", folder];
  if (spawnSync(process.execPath, measuring, { stdio: "inherit" }).status !== 0) process.exitCode = 1;
}

function measure(folder: string, many: number, length: number): void {
  const workspace = mkdtempSync(join(folder, ".workspace-"));
  const before = memoryHeld();
  const { rss } = process.memoryUsage();
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const store = createDiskStore(workspace);
  const { summary } = buildSeeds(
    folder,
    { drafts: true },
    { store, hire: (files, drafts) => hireArticleCrew(files, drafts, many) },
  );
  const ends = store.done();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS * 1024 - rss;
  const drafts = ends.events.length - 1;
  const written = ends.events.at(-1) ?? 0;
  const cells = [
    String(summary.articles).padStart(8),
    String(length).padStart(11),
    String(drafts).padStart(7),
    String(many).padStart(8),
    (length / seconds).toFixed(0).padStart(13),
    ((length / (user + system)) * 1e6).toFixed(0).padStart(13),
    `${(peak / 1e6).toFixed(0)} MB`.padStart(8),
    `${((memoryHeld() - before) / 1e6).toFixed(0)} MB`.padStart(6),
    `${(written / drafts).toFixed(0)} B`.padStart(8),
  ];
  console.log(cells.join(" "));
}

/** In bytes, by what is still used. */
function memoryHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
