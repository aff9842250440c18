// Prints what a catalogue costs: node --expose-gc src/node/run.mjs test/bench/large/measure.ts DIR (a site of make-site.ts). That way each use of an
// imported name is a call; for times as in the browser, bundle it first: npx rolldown test/bench/large/measure.ts --platform node --format esm -o FILE.mjs
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "valibot";
import type { CatalogueLanes, CatalogueQuery } from "../../../src/catalogue/catalogue.ts";
import { createCatalogue } from "../../../src/catalogue/create-catalogue.ts";
import { datasetSchema } from "../../../src/model/dataset.ts";
import type { Filters } from "../../../src/search/filters.ts";
import { noFilters } from "../../../src/search/filters.ts";
import { randomFrom } from "../../support/random.ts";
import { filesOnDisk } from "./files-on-disk.ts";

const [site] = process.argv.slice(2);
if (!site) throw new Error("a site's folder is needed");
const text = readFileSync(join(site, "data/dataset.json"), "utf8");
const { catalogue: info, timeline, actors } = parse(datasetSchema, JSON.parse(text));
if (!info?.span) throw new Error(`${site} has no catalogue`);
const { first, last } = info.span;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

console.log(`${info.events} events, ${info.articles} articles, ${info.actors} actors`);
console.table([{ "dataset.json": text.length, ...info.columns }].map((row) => mapValues(row, kilobytes)));
const headlines = sizeOf(join(site, "data", info.folder, "headlines"));
console.log(`index of headlines: ${kilobytes(headlines)}, ${(headlines / info.articles).toFixed(1)} bytes an article`);

const files = filesOnDisk(join(site, "data", info.folder));
const subjects = timeline.subjects.map(({ id }) => id);
const query = (filters: Partial<Filters>): CatalogueQuery => {
  return { filters: { ...noFilters, ...filters }, dates: "articles", time: "happened" };
};
const [one, other] = [actors[0]?.id, actors[1]?.id].flatMap((id) => id ?? []);
if (!one || !other) throw new Error("there are too few actors");

const before = memory();
const catalogue = createCatalogue(info, subjects, files);
const loaded = [
  await timed("all events, time loaded", () => catalogue.select(query({}))),
  await timed("an actor, actors loaded", () => catalogue.select(query({ actors: [one] }))),
  await timed("another actor", () => catalogue.select(query({ actors: [other] }))),
  await timed("an actor and all that belong to it", () =>
    catalogue.select(query({ actors: [one], withAffiliates: true })),
  ),
  await timed("a type, kinds loaded", () => catalogue.select(query({ types: ["visit"] }))),
  await timed("a period", () => catalogue.select(query({ from: "2012", to: "2013" }))),
];
const { key } = await catalogue.select(query({}));
const lanes: CatalogueLanes = { by: "subject", lanes: subjects.map((id) => [id]) };
const window = { from: first, to: last, beyond: Math.ceil((last - first) / 2), scale: (last - first) / 1200 };
loaded.push(
  await timed("choices of actors", () => catalogue.facet(key, "actors")),
  await timed("choices of types", () => catalogue.facet(key, "types")),
  await timed("candidates, all of time", () => catalogue.candidates(key, lanes, first, last, 90)),
  await timed("candidates, a month", () => catalogue.candidates(key, lanes, first + 3000, first + 3030, 90)),
  await timed("densities, all of time", () => catalogue.densities(key, lanes, window)),
  await timed("a page in the middle", () => catalogue.page(key, Math.floor(info.events / 2), 30)),
);
console.table(loaded);
console.log(`held by columns of time, actors and kinds, and four selections: ${memory() - before} MB`);
const all = [
  await timed("a speaker, speakers loaded", () => catalogue.select(query({ says: [one] }))),
  await timed("an article, articles loaded", () => catalogue.select(query({ sources: ["bericht-7" as never] }))),
  await timed("by the first report, reported loaded", () => catalogue.select({ ...query({}), time: "reported" })),
];
console.table(all);
console.log(`held by all columns: ${memory() - before} MB`);

const random = randomFrom(3);
const shards = [30, 365, 3650].map((days) => {
  return Promise.all(
    Array.from({ length: 40 }, async () => {
      const from = first + Math.floor(random() * (last - first - days));
      const refs = await catalogue.candidates(key, { by: "none" }, from, from + days, 60);
      return new Set(refs.map(({ shard }) => shard)).size;
    }),
  ).then((counts) => ({
    "window in days": days,
    "shards of its 60 most salient": middle(counts),
    most: Math.max(...counts),
  }));
});
console.table(await Promise.all(shards));

/** Bytes of all files in a folder. */
function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/** Processor time, so that it is the same on a busy machine. */
async function timed(what: string, ask: () => Promise<unknown>) {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = process.cpuUsage();
    await ask();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const [cold, ...warm] = times as [number, ...number[]];
  return { what, "first, ms": cold.toFixed(0), "then, ms": middle(warm).toFixed(1) };
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Megabytes, array buffers included. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 1e6);
}

function mapValues<T extends object>(row: T, map: (value: number) => string) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, map(value)]));
}
