// Puts a made-up corpus behind the built app: node src/node/run.mjs test/bench/large/make-site.ts --events N --out DIR
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { MOST_IN_ONE_FILE, writeCatalogue } from "../../../src/node/catalogue/write-catalogue.ts";
import { syntheticDataset, syntheticSource } from "../../support/synthetic-dataset.ts";

const { values } = parseArgs({ options: { events: { type: "string" }, out: { type: "string" } } });
const events = Number(values.events);
const { out } = values;
if (!out || !Number.isInteger(events) || events < 1) throw new Error("--events N --out DIR are needed");
if (!existsSync("dist/index.html")) throw new Error("there is no dist/: npm run build");

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "data"), { recursive: true });
const app = ["index.html", "assets", "favicon.svg", "before-paint.js", "embed.js", "manifest.webmanifest", "icons"];
for (const part of app)
  if (existsSync(join("dist", part))) cpSync(join("dist", part), join(out, part), { recursive: true });

const start = performance.now();
if (events <= MOST_IN_ONE_FILE) {
  writeFileSync(join(out, "data/dataset.json"), JSON.stringify(syntheticDataset(events)));
} else await writeCatalogue(out, syntheticSource(events), { onProgress: tell });
const seconds = (performance.now() - start) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(`\n${events} events in ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB of memory`);

function tell(stage: string, done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${stage} ${done}   `);
}
