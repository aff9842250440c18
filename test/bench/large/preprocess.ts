// Prints what reading, dating and checking made-up articles costs, drafts not counted: npm run bench:preprocess [-- ARTICLES...]
// Each size is measured in a process of its own, with as many threads as a build has. The articles lie in a folder, 10,000 a file, with an
// editor's file; their texts wait on the disk, as they do in a build.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSeeds } from "../../../src/node/building/build-seeds.ts";
import { createDiskStore, openTexts, readHeads } from "../../../src/node/files/text-files.ts";
import { syntheticArticles } from "../drafts/synthetic-articles.ts";

const [, script = "", ...args] = process.argv;
const { values, positionals } = parseArgs({ args, options: { folder: { type: "string" } }, allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 3000, 10_000];
const ARTICLES_PER_FILE = 10_000;

if (values.folder) measure(sizes[0] ?? 0, values.folder);
else {
  console.log("articles  characters   seconds   characters/s  of processor      peak");
  for (const articles of sizes) {
    const made = mkdtempSync(join(tmpdir(), "zeitfaden-preprocess-"));
    try {
      writeArticles(made, articles);
      const measuring = [...process.execArgv, "src/node/run.mjs", script, String(articles), "--folder", made];
      if (spawnSync(process.execPath, measuring, { stdio: "inherit" }).status !== 0) process.exitCode = 1;
    } finally {
      rmSync(made, { recursive: true });
    }
  }
}

function writeArticles(folder: string, articles: number): void {
  let [lines, file]: [string[], number] = [[], 0];
  const write = () => {
    writeFileSync(join(folder, `articles-${file++}.jsonl`), lines.join("\n"));
    lines = [];
  };
  for (const line of syntheticArticles(articles)) {
    lines.push(line);
    if (lines.length === ARTICLES_PER_FILE) write();
  }
  if (lines.length > 0) write();
  writeFileSync(
    join(folder, "timeline.yaml"),
    "title: { de: Erfunden, en: Made up }\ndescription: { de: Erfunden., en: Made up. }\nlanguage: de\nrights: full\nsubjects: [{ id: all, name: { de: Alles, en: All } }]\n",
  );
}

function measure(articles: number, folder: string): void {
  const workspace = join(folder, ".workspace");
  mkdirSync(workspace);
  const start = performance.now();
  const store = createDiskStore(workspace);
  const { publication, diagnostics } = buildSeeds(folder, {}, { store });
  const ends = store.done();
  const seconds = (performance.now() - start) / 1000;
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  if (!publication) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  const peak = process.resourceUsage().maxRSS / 1024;
  const texts = openTexts(workspace, ends, readHeads(workspace, ends));
  let characters = 0;
  for (const { text } of texts) characters += text?.length ?? 0;
  texts.close();
  const cells = [
    String(articles).padStart(8),
    String(characters).padStart(11),
    seconds.toFixed(1).padStart(9),
    (characters / seconds).toFixed(0).padStart(14),
    // A second of a processor: of all threads together, the start of the program included.
    ((characters / (userCPUTime + systemCPUTime)) * 1e6).toFixed(0).padStart(13),
    `${peak.toFixed(0)} MB`.padStart(9),
  ];
  console.log(cells.join(" "));
}
