// Prints how fast made-up articles are read, dated, drafted and written, by one thread and by as many as there are processors (or THREADS),
// and what memory that takes: npm run bench:drafts [-- ARTICLES [THREADS]]
// Each size is measured in a process of its own, so that none finds the memory or the compiled code of another.
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { createCrew } from "../../../src/node/drafting/crew.ts";
import { sha256 } from "../../../src/node/sha256.ts";
import { checkSeeds } from "../../../src/pipeline/check-seeds.ts";
import { createDrafting } from "../../../src/pipeline/draft-seeds.ts";
import { syntheticArticles } from "./synthetic-articles.ts";

const [, script = "", first = "500", threads = String(availableParallelism()), single] = process.argv;
const SIZES = [1, 2, 4];

if (single === "--single") measure(Number(first), Number(threads));
else {
  console.log("articles  characters  drafts  threads  characters/s  a CPU second     peak   held  a draft");
  for (const times of SIZES) for (const many of new Set(["1", threads])) start(Number(first) * times, many);
}

function start(articles: number, many: string): void {
  const args = ["--expose-gc", "src/node/run.mjs", script, String(articles), many, "--single"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

function measure(articles: number, many: number): void {
  const lines = [...syntheticArticles(articles)];
  const characters = lines.reduce((sum, line) => sum + (JSON.parse(line) as { text: string }).text.length, 0);
  const bytes = new TextEncoder().encode(lines.join("\n"));
  lines.length = 0;
  const before = memoryHeld();
  const { rss } = process.memoryUsage();
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const seeds = { folder: "made-up", articles: [{ name: "all.jsonl", bytes }], editorFile: null };
  // As the commands do.
  const checked = checkSeeds(seeds, { sha256 });
  const drafted = createDrafting(() => (many > 1 ? createCrew(many - 1) : null))(checked);
  const written = JSON.stringify(drafted.events).length;
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS * 1024 - rss;
  const cells = [
    String(articles).padStart(8),
    String(characters).padStart(11),
    String(drafted.events.length).padStart(7),
    String(many).padStart(8),
    (characters / seconds).toFixed(0).padStart(13),
    ((characters / (user + system)) * 1e6).toFixed(0).padStart(13),
    `${(peak / 1e6).toFixed(0)} MB`.padStart(8),
    // With the articles' texts, which are there to be published.
    `${((memoryHeld() - before) / 1e6).toFixed(0)} MB`.padStart(6),
    `${(written / drafted.events.length).toFixed(0)} B`.padStart(8),
  ];
  console.log(cells.join(" "));
}

/** In bytes, by what is still used. */
function memoryHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
