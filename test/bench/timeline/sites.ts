import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadRenderers } from "../../../src/node/pages/load-renderer.ts";
import { siteFiles } from "../../../src/node/pages/site-files.ts";
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

export interface SitesOptions {
  /** A folder that keeps what takes long to write for the next run; null: nothing is kept. */
  readonly keep: string | null;
  /** Who shows the corpora. */
  readonly pages: ReadonlySet<string>;
}

/** Serves the same corpora, one of each size, as Zeitfaden and its peers show them, and two empty pages beside them. */
export async function serveSites(sizes: readonly number[], { keep, pages }: SitesOptions): Promise<Sites> {
  const folder = mkdtempSync(join(tmpdir(), "zeitfaden-bench-"));
  writeFileSync(join(folder, "404.html"), "");
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "empty/index.html"), EMPTY);
  await buildPage(EMPTY_PAGE_SOURCE, join(folder, "empty-react"));
  const bundles = join(folder, "bundles");
  await bundlePeers(bundles);
  compress(folder);
  const hasPeers = [...pages].some((page) => page !== "zeitfaden");
  for (const size of sizes) {
    const corpus = join(keep ?? folder, `corpus-${size}`);
    // What makes a corpus empties its folder first.
    if (pages.has("zeitfaden")) await writeOwn(join(folder, String(size), "zeitfaden"), size, corpus);
    if (hasPeers) writePeers(join(folder, String(size)), size, { corpus, bundles });
  }
  const server = await serveStatic(folder);
  return {
    url: (page) => `${server.url}${page}/`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function bundlePeers(folder: string): Promise<void> {
  for (const peer of ["vis-timeline", "gravity"]) await buildPage(join(peers, peer), join(folder, peer));
  cpSync(join(peers, "timelinejs"), join(folder, "timelinejs"), { recursive: true });
  for (const part of ["css", "js"])
    cpSync(join(timelineJs, "dist", part), join(folder, "timelinejs", part), { recursive: true });
}

/** What is served is compressed as static hosts do. */
function writePeers(folder: string, size: number, { corpus, bundles }: Record<"corpus" | "bundles", string>): void {
  cpSync(bundles, folder, { recursive: true });
  const kept = join(corpus, "peers");
  if (!existsSync(kept)) {
    mkdirSync(kept, { recursive: true });
    const { lanes, events } = peerEvents(size);
    writeFileSync(join(kept, "events.json"), JSON.stringify({ lanes, events }));
    writeFileSync(join(kept, "timeline.json"), JSON.stringify(timelineJsOf(events)));
    compress(kept);
  }
  for (const end of ["", ".gz"]) {
    symlinkSync(join(kept, `events.json${end}`), join(folder, `events.json${end}`));
    symlinkSync(join(kept, `timeline.json${end}`), join(folder, `timelinejs/timeline.json${end}`));
  }
}

/** Of a catalogue the first file alone is compressed, so that the rest weighs rather too much than too little. */
async function writeOwn(site: string, size: number, corpus: string): Promise<void> {
  if (!existsSync(join(corpus, "data/dataset.json"))) makeCorpus(size, corpus);
  for (const part of ["index.html", "assets", "before-paint.js", "favicon.svg", "icons", "manifest.webmanifest"])
    cpSync(join(repository, "dist", part), join(site, part), { recursive: true });
  await writeStartPage(site, join(corpus, "data/dataset.json"));
  compress(site);
  compressFile(join(corpus, "data/dataset.json"));
  symlinkSync(join(corpus, "data"), join(site, "data"));
}

/** As a build would: that of `dist` shows another timeline. */
async function writeStartPage(site: string, dataset: string): Promise<void> {
  const page = join(site, "index.html");
  const empty = '<div id="root"></div>\n    <noscript></noscript>\n  </body>';
  const files = siteFiles({
    dataset: JSON.parse(readFileSync(dataset, "utf8")),
    textOf: () => undefined,
    startPage: readFileSync(page, "utf8").replace(/<div id="root">.*<\/body>/s, () => empty),
    icon: "",
    renderers: await loadRenderers(repository),
  });
  const { value } = await files.next();
  if (value?.[0] !== "index.html") throw new Error("the start page comes first");
  writeFileSync(page, value[1]);
}

/** In a process of its own: what it needs of memory is not the browser's lack of it. */
function makeCorpus(size: number, out: string): void {
  const script = ["src/node/run.mjs", "test/bench/large/make-site.ts", "--events", String(size), "--out", out];
  execFileSync(process.execPath, script, { cwd: repository, stdio: ["ignore", "ignore", "inherit"] });
}
