import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "../../e2e/static-server.ts";
import { buildPage, compress, compressFile, EMPTY_PAGE_SOURCE } from "../lighthouse/measured-site.ts";
import { peerEvents, timelineJsOf } from "./peer-events.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const peers = fileURLToPath(new URL("peers/", import.meta.url));
const timelineJs = dirname(
  createRequire(new URL("../package.json", import.meta.url)).resolve("@knight-lab/timelinejs/package.json"),
);
const EMPTY =
  '<!doctype html><html lang="de"><title>Empty</title><link rel="icon" href="data:,"><p id="timeline">Empty</p>';

export interface Sites {
  /** The address of a page, ending in a slash: `empty`, `empty-react`, or a size and who shows it, `1000/gravity`. */
  readonly url: (page: string) => string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the same corpora, one of each size, as Zeitfaden and its peers show them, and two empty pages beside them.
 * `keep`: a folder that keeps what takes long to write for the next run; null: nothing is kept.
 */
export async function serveSites(sizes: readonly number[], keep: string | null): Promise<Sites> {
  const folder = mkdtempSync(join(tmpdir(), "zeitfaden-bench-"));
  writeFileSync(join(folder, "404.html"), "");
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "empty/index.html"), EMPTY);
  const bundles = join(folder, "bundles");
  await buildPage(EMPTY_PAGE_SOURCE, join(folder, "empty-react"));
  for (const peer of ["vis-timeline", "gravity"]) await buildPage(join(peers, peer), join(bundles, peer));
  cpSync(join(peers, "timelinejs"), join(bundles, "timelinejs"), { recursive: true });
  for (const part of ["css", "js"])
    cpSync(join(timelineJs, "dist", part), join(bundles, "timelinejs", part), { recursive: true });
  compress(folder);
  for (const size of sizes) writeSize(folder, size, keep ?? folder, bundles);
  const server = await serveStatic(folder);
  return {
    url: (page) => `${server.url}${page}/`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Compressed as static hosts do; of a catalogue its first file alone, so that the rest weighs rather too much than too little. */
function writeSize(folder: string, size: number, data: string, bundles: string): void {
  const own = join(folder, String(size));
  mkdirSync(own);
  cpSync(bundles, own, { recursive: true });
  const { lanes, events } = peerEvents(size);
  writeFileSync(join(own, "events.json"), JSON.stringify({ lanes, events }));
  writeFileSync(join(own, "timelinejs/timeline.json"), JSON.stringify(timelineJsOf(events)));
  for (const file of ["events.json", "timelinejs/timeline.json"]) compressFile(join(own, file));
  const corpus = join(data, `corpus-${size}`);
  if (!existsSync(join(corpus, "data/dataset.json"))) makeCorpus(size, corpus);
  const site = join(own, "zeitfaden");
  for (const part of ["index.html", "assets", "before-paint.js", "favicon.svg", "icons", "manifest.webmanifest"])
    cpSync(join(repository, "dist", part), join(site, part), { recursive: true });
  compress(site);
  compressFile(join(corpus, "data/dataset.json"));
  symlinkSync(join(corpus, "data"), join(site, "data"));
}

/** In a process of its own: what it needs of memory is not the browser's lack of it. */
function makeCorpus(size: number, out: string): void {
  const script = ["src/node/run.mjs", "test/bench/large/make-site.ts", "--events", String(size), "--out", out];
  execFileSync(process.execPath, script, { cwd: repository, stdio: ["ignore", "ignore", "inherit"] });
}
