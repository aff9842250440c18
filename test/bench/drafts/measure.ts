// Prints how fast made-up articles are read, dated and drafted, and what memory that takes: npm run bench:drafts [-- ARTICLES]
// Each size is measured in a process of its own, so that none finds the memory or the compiled code of another.
import { spawnSync } from "node:child_process";
import { checkSeeds } from "../../../src/pipeline/check-seeds.ts";
import { draftSeeds } from "../../../src/pipeline/draft-seeds.ts";
import { syntheticArticles } from "./synthetic-articles.ts";

const [, script = "", first = "500", single] = process.argv;
const SIZES = [1, 2, 4];

if (single === "--single") measure(Number(first));
else {
  console.log("articles  characters  drafts   characters/s  a CPU second   peak, without the articles");
  for (const times of SIZES) {
    const args = ["--expose-gc", "src/node/run.mjs", script, String(Number(first) * times), "--single"];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}

function measure(articles: number): void {
  const lines = [...syntheticArticles(articles)];
  const characters = lines.reduce((sum, line) => sum + (JSON.parse(line) as { text: string }).text.length, 0);
  const bytes = new TextEncoder().encode(lines.join("\n"));
  lines.length = 0;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const checked = checkSeeds({ folder: "made-up", articles: [{ name: "all.jsonl", bytes }], editorFile: null });
  const { events } = draftSeeds(checked);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS * 1024 - before;
  const cells = [
    String(articles).padStart(8),
    String(characters).padStart(11),
    String(events.length).padStart(7),
    (characters / seconds).toFixed(0).padStart(14),
    ((characters / (user + system)) * 1e6).toFixed(0).padStart(13),
    `${(peak / 1e6).toFixed(0)} MB`.padStart(9),
  ];
  console.log(cells.join(" "));
}
