import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { createCatalogue } from "../../../../src/catalogue/create-catalogue.ts";
import { createCatalogueFiles } from "../../../../src/data/catalogue-files.ts";
import type { CatalogueInfo } from "../../../../src/model/catalogue.ts";
import {
  actorsPartSchema,
  articleIdsSchema,
  detailsSchema,
  eventIdsSchema,
  headsPartSchema,
  tablesSchema,
} from "../../../../src/model/catalogue-files.ts";
import { type Dataset, datasetSchema } from "../../../../src/model/dataset.ts";
import type { SubjectId } from "../../../../src/model/ids.ts";
import { zeitfaden } from "../../../../src/node/zeitfaden-plugin.ts";
import { noFilters } from "../../../../src/search/filters.ts";

vi.setConfig({ hookTimeout: 120_000 });

// A folder of articles with more events than a build is told to put into one file, built as `npm run build` does, but without the app.

const EVENTS = 300;
const root = mkdtempSync(join(tmpdir(), "zeitfaden-large-"));
const [seeds, site] = [join(root, "seeds"), join(root, "dist")];
const numbers = Array.from({ length: EVENTS }, (_, number) => number);
const dayOf = (number: number) => `${1 + (number % 28)} May ${1990 + Math.floor(number / 10)}`;
const telling = (number: number) => `The council of Alstrin opened bridge number ${number} on ${dayOf(number)}`;

let dataset: Dataset;
let info: CatalogueInfo;

beforeAll(async () => {
  mkdirSync(seeds);
  writeFileSync(join(seeds, "bridges.txt"), articleText());
  writeFileSync(join(seeds, "timeline.yaml"), editorFile());
  await build({
    configFile: false,
    base: "./",
    logLevel: "silent",
    zeitfaden: { articles: seeds, withDrafts: false, withReport: false, mostInOneFile: EVENTS - 1 },
    build: { outDir: site, emptyOutDir: true },
    plugins: [zeitfaden(seeds), withoutApp],
  });
  dataset = v.parse(datasetSchema, JSON.parse(text("data/dataset.json")));
  if (!dataset.catalogue) throw new Error("the dataset has no catalogue");
  info = dataset.catalogue;
});
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

/** The start page without what it starts, which would take most of the time. */
const withoutApp = {
  name: "test:without-app",
  enforce: "pre" as const,
  load: (id: string) => (id.endsWith("/src/app/main.ts") ? "document.title = '';" : null),
};

function articleText(): string {
  return ["Bridges of Alstrin", "", "4 May 2024", "", ...numbers.map((number) => `${telling(number)}.\n`)].join("\n");
}

function editorFile(): string {
  const events = numbers.map(
    (number) => `
  - id: bridge-${number}
    subject: building
    type: other
    title: { de: Brücke ${number} ist eröffnet, en: Bridge ${number} is open }
    label: { de: Brücke ${number}, en: Bridge ${number} }
    participants: [{ actor: council, role: agent }]
    evidence: [{ article: bridges, quote: "${telling(number)}.", telling: "${telling(number)}", stance: reports }]`,
  );
  return `title: { de: Brücken, en: Bridges }
description: { de: Eröffnungen., en: Openings. }
language: en
subjects: [{ id: building, name: { de: Bau, en: Building } }]
articles: [{ file: bridges.txt, id: bridges, rights: full }]
actors: [{ id: council, kind: organisation, names: { de: Stadtrat, en: City council }, aliases: [council] }]
events:${events.join("")}
`;
}

const text = (path: string) => readFileSync(join(site, path), "utf8");
const namesIn = (path: string) => readdirSync(join(site, path));
const ids = numbers.map((number) => `bridge-${number}`).sort();

/** The files of one kind in the catalogue, as far as its schema lets them pass. */
function readAll<T>(folder: string, schema: v.GenericSchema<unknown, T>, like = /./): T[] {
  const names = namesIn(`data/${info.folder}/${folder}`).filter((name) => like.test(name));
  return names.map((name) => v.parse(schema, JSON.parse(text(`data/${info.folder}/${folder}/${name}`))));
}

test("the first file has a part of the events, and says how many there are", () => {
  expect(info).toMatchObject({ events: EVENTS, articles: 1, actors: 1, pages: { salience: 0, articles: true } });
  expect(dataset.events.length).toBeGreaterThan(0);
  expect(dataset.events.length).toBeLessThan(EVENTS / 2);
});

test("the catalogue holds every event with what it names, and every id", () => {
  const shards = readAll("details", detailsSchema);
  expect(shards.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(ids);
  expect(shards.every(({ articles, actors }) => articles[0]?.id === "bridges" && actors[0]?.id === "council")).toBe(
    true,
  );
  const known = readAll("ids", eventIdsSchema, /^events-/).flatMap((bucket) => Object.keys(bucket));
  expect(known.sort()).toEqual(ids);
  expect(readAll("ids", articleIdsSchema, /^articles-/)).toEqual([{ bridges: 0 }]);
});

test("its tables and parts are valid, and each file of it has a schema beside the others", () => {
  expect(v.parse(tablesSchema, JSON.parse(text(`data/${info.folder}/tables.json`))).events).toEqual([EVENTS]);
  expect(readAll("actors", actorsPartSchema).flat()).toMatchObject([{ id: "council" }]);
  expect(readAll("heads", headsPartSchema).flat()).toMatchObject([{ id: "bridges" }]);
  const schemas = [
    "dataset",
    "article",
    "details",
    "event-ids",
    "article-ids",
    "tables",
    "text-head",
    "actors",
    "heads",
  ];
  expect(namesIn("data/schema").sort()).toEqual(schemas.map((name) => `${name}.json`).sort());
  for (const name of schemas) expect(JSON.parse(text(`data/schema/${name}.json`)).$schema).toContain("2020-12");
});

test("the app reads it: of all events, and of those of ten years", async () => {
  vi.stubGlobal("fetch", async (path: string) => new Response(readFileSync(join(site, path))));
  const catalogue = createCatalogue(info, ["building" as SubjectId], createCatalogueFiles("data/", info));
  const totalOf = async (filters: Partial<typeof noFilters>) =>
    (
      await catalogue.select({
        filters: { ...noFilters, ...filters },
        dates: "articles",
        time: "happened",
      })
    ).total;
  expect(await totalOf({})).toBe(EVENTS);
  expect(await totalOf({ from: "1995-01-01", to: "2004-12-31" })).toBe(100);
});

test("every event has a page, and is found by its words", async () => {
  expect(namesIn("e").sort()).toEqual(ids);
  vi.stubGlobal("fetch", async (path: string) => new Response(readFileSync(join(site, path))));
  const catalogue = createCatalogue(info, ["building" as SubjectId], createCatalogueFiles("data/", info));
  expect((await catalogue.search("Brücken")).events.total).toBe(EVENTS);
  expect((await catalogue.search("bridge 77 Alstrin")).quoted).toMatchObject({ total: 1 });
});

test("the catalogue is on no list of the service worker, and there is no zip", () => {
  expect(text("sw.js")).toContain("data/dataset.json");
  for (const list of ["sw.js", "offline-files.json"]) expect(text(list)).not.toContain(info.folder);
  expect(existsSync(join(site, "site.zip"))).toBe(false);
  expect(namesIn("data").sort()).toEqual(["articles", "dataset.json", "schema", info.folder].sort());
});
