import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDated } from "../../catalogue/columns.ts";
import type { CatalogueFile } from "../../catalogue/compile/column-files.ts";
import { columnFiles, noBytes } from "../../catalogue/compile/column-files.ts";
import {
  type ArticleOrigin,
  type CompiledColumns,
  createColumnCompiler,
} from "../../catalogue/compile/compile-columns.ts";
import { shardMembers } from "../../catalogue/compile/shard-members.ts";
import { monthsOf, spanOf } from "../../catalogue/describe-selection.ts";
import { bucketCount, bucketOf } from "../../catalogue/id-buckets.ts";
import { PART_SIZE } from "../../catalogue/part-size.ts";
import { shardOf } from "../../catalogue/shard-pyramid.ts";
import type { Article } from "../../model/article.ts";
import type { CatalogueInfo } from "../../model/catalogue.ts";
import type { CatalogueTables } from "../../model/catalogue-files.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ArticleId, EventId } from "../../model/ids.ts";
import { byTime } from "../../pipeline/event-order.ts";
import { createSpool, type Spool } from "./spool.ts";

/** A timeline whose articles and events come one after the other; each is asked for once. */
export interface CatalogueSource {
  /** Everything but articles and events. */
  readonly dataset: Omit<Dataset, "articles" | "events" | "catalogue">;
  readonly articles: Iterable<Article> | AsyncIterable<Article>;
  /** In any order, after the articles. */
  readonly events: Iterable<TimelineEvent> | AsyncIterable<TimelineEvent>;
  /** Missing: the site has no pages of events and articles. */
  readonly pages?: CatalogueInfo["pages"];
}

/** No event is as salient as that. */
const noPages: CatalogueInfo["pages"] = { salience: Number.MAX_SAFE_INTEGER, articles: false };

export interface WriteOptions {
  readonly onProgress?: (stage: CatalogueStage, done: number, total: number | null) => void;
  readonly signal?: AbortSignal;
}
export type CatalogueStage = "reading" | "writing";

/** Of more events than these `dataset.json` would weigh more than a megabyte, and take longer to read than the app to start. */
export const MOST_IN_ONE_FILE = 2000;

/** Actors that stand in `dataset.json` beside those that its events name. */
const INLINE_ACTORS = 100;
/** Characters of the events in `dataset.json` and of the articles that they name: what comes before the first marks must be light. */
const INLINE_SIZE = 150_000;
/** Articles whose ids stand in the tables: as many as a facet offers. */
const TABLE_ARTICLES = 200;
/** A longer list of findings is for the report. */
const MOST_DIAGNOSTICS = 100;
/** Years of which the months stand in `dataset.json`. */
const MOST_YEARS = 200;
/** Events or shards between two words on how far it is. */
const PROGRESS_STEP = 1000;

/**
 * Writes a timeline as a catalogue below `data/` of a site's folder, and its `dataset.json`, which is returned. Only numbers, ids and titles are held in
 * memory; the events themselves wait in a file. What was written so far is removed where it fails or is given up.
 */
export async function writeCatalogue(
  site: string,
  source: CatalogueSource,
  options: WriteOptions = {},
): Promise<Dataset> {
  const data = join(site, "data");
  const draft = join(data, "catalogue-draft");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const spools = {
    articles: createSpool(join(draft, "articles.spool")),
    events: createSpool(join(draft, "events.spool")),
  };
  try {
    const read = await readSource(source, spools, options);
    const folder = createFolder(draft);
    const dataset = writeFiles(source, read, spools, folder, options);
    closeAll(spools);
    const place = join(data, dataset.catalogue?.folder ?? "");
    rmSync(place, { recursive: true, force: true });
    renameSync(draft, place);
    writeFileSync(join(data, "dataset.json"), JSON.stringify(dataset));
    return dataset;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

interface Spools {
  readonly articles: Spool;
  readonly events: Spool;
}

function closeAll({ articles, events }: Spools): void {
  articles.close();
  events.close();
}

interface Read {
  readonly columns: CompiledColumns;
  /** In the order in which they came. */
  readonly eventIds: readonly EventId[];
  readonly formerIds: ReadonlyMap<number, readonly EventId[]>;
  readonly articleIds: readonly ArticleId[];
}

async function readSource(
  { dataset, articles, events }: CatalogueSource,
  spools: Spools,
  { onProgress, signal }: WriteOptions,
): Promise<Read> {
  const origins = new Map<ArticleId, ArticleOrigin>();
  const shared = sharing();
  for await (const article of articles) {
    spools.articles.push(JSON.stringify(article));
    origins.set(article.id, shared(article));
  }
  const compiler = createColumnCompiler({ timeline: dataset.timeline, actors: dataset.actors, origins });
  const eventIds: EventId[] = [];
  const formerIds = new Map<number, readonly EventId[]>();
  for await (const event of events) {
    if (event.formerIds.length > 0) formerIds.set(eventIds.length, event.formerIds);
    eventIds.push(event.id);
    spools.events.push(JSON.stringify(event));
    compiler.add(event);
    if (eventIds.length % PROGRESS_STEP === 0) {
      signal?.throwIfAborted();
      onProgress?.("reading", eventIds.length, null);
    }
  }
  return { columns: compiler.done(), eventIds, formerIds, articleIds: [...origins.keys()] };
}

/** Origins that are alike share one object: there are many articles, and few days and publishers. */
function sharing(): (article: Article) => ArticleOrigin {
  const known = new Map<string, ArticleOrigin>();
  return ({ publisher, datePublished }) => {
    const date = { ...datePublished, derivation: [] };
    const origin: ArticleOrigin =
      publisher === undefined ? { datePublished: date } : { publisher, datePublished: date };
    const key = JSON.stringify(origin);
    const own = known.get(key) ?? origin;
    known.set(key, own);
    return own;
  };
}

/** Where files are written to, and a hash over all of them. */
interface Folder {
  readonly write: (file: CatalogueFile) => void;
  readonly hash: () => string;
}

function createFolder(path: string): Folder {
  const hash = createHash("sha256");
  const made = new Set<string>();
  return {
    write: ([name, contents]) => {
      const target = join(path, name);
      const parent = dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(target, contents);
      hash.update(`${name}\n${contents.length}\n`).update(contents);
    },
    hash: () => hash.digest("hex").slice(0, 16),
  };
}

function writeFiles(
  { dataset, pages = noPages }: CatalogueSource,
  read: Read,
  spools: Spools,
  folder: Folder,
  { onProgress, signal }: WriteOptions,
): Dataset {
  const { columns } = read;
  const bytes = { ...noBytes() };
  for (const file of columnFiles(columns, bytes)) folder.write(file);
  const actorTexts = dataset.actors.map((actor) => JSON.stringify(actor));
  let inline: readonly number[] = [];
  let written = 0;
  for (const [shard, ordinals] of shardMembers(columns)) {
    if (shard === 0) inline = ordinals;
    folder.write([`details/${shard}.json`, detailsText(ordinals, read, spools, actorTexts)]);
    written += ordinals.length;
    signal?.throwIfAborted();
    onProgress?.("writing", written, columns.events);
  }
  const buckets = writeIds(read, folder);
  folder.write(["tables.json", JSON.stringify(tablesOf(dataset, read))]);
  const { places: actorPlaces } = columns.actorOrder;
  writeParts("actors", actorPlaces, (place) => actorTexts[place] ?? "", folder);
  writeParts("heads", columns.articleOrder.places, spools.articles.read, folder);
  return datasetOf(dataset, read, spools, { bytes, buckets, inline, pages, hash: folder.hash() });
}

/** What an event of a shard or of `dataset.json` names, as places. */
function namedBy(events: readonly number[], { named }: CompiledColumns, kind: "actors" | "articles"): number[] {
  const { starts, values } = named[kind];
  const places = events.flatMap((event) => [...values.subarray(starts[event], starts[event + 1])]);
  return [...new Set(places)].sort((a, b) => a - b);
}

/** The texts stand as they were put aside: to read and write them again would take most of the time. */
function detailsText(
  ordinals: readonly number[],
  { columns }: Read,
  spools: Spools,
  actors: readonly string[],
): string {
  const events = ordinals.map((ordinal) => columns.order[ordinal] as number);
  const traits = ordinals.map(columns.traitsOf);
  const articles = namedBy(events, columns, "articles").map(spools.articles.read);
  const own = namedBy(events, columns, "actors").map((place) => actors[place]);
  return (
    `{"ordinals":${JSON.stringify(ordinals)},"events":[${events.map(spools.events.read).join()}],` +
    `"traits":${JSON.stringify(traits)},"articles":[${articles.join()}],"actors":[${own.join()}]}`
  );
}

/** A present id wins over a former one. */
function writeIds({ columns, eventIds, formerIds, articleIds }: Read, folder: Folder): CatalogueInfo["buckets"] {
  const events = idBuckets<readonly [number, number]>(eventIds.length, (add) => {
    const placeOf = (ordinal: number) =>
      [ordinal, shardOf(ordinal, columns.time.tier[ordinal] as number, columns.events)] as const;
    columns.order.forEach((event, ordinal) => {
      for (const id of formerIds.get(event) ?? []) add(id, placeOf(ordinal));
    });
    columns.order.forEach((event, ordinal) => {
      add(eventIds[event] as EventId, placeOf(ordinal));
    });
  });
  const articles = idBuckets<number>(articleIds.length, (add) => {
    columns.articleOrder.places.forEach((place, number) => {
      add(articleIds[place] as ArticleId, number);
    });
  });
  events.forEach((bucket, at) => {
    folder.write([`ids/events-${at}.json`, JSON.stringify(Object.fromEntries(bucket))]);
  });
  articles.forEach((bucket, at) => {
    folder.write([`ids/articles-${at}.json`, JSON.stringify(Object.fromEntries(bucket))]);
  });
  return { events: events.length, articles: articles.length };
}

function idBuckets<T>(count: number, fill: (add: (id: string, value: T) => void) => void): Map<string, T>[] {
  const buckets = Array.from({ length: bucketCount(count) }, () => new Map<string, T>());
  fill((id, value) => buckets[bucketOf(id, buckets.length)]?.set(id, value));
  return buckets;
}

function tablesOf({ actors }: CatalogueSource["dataset"], { columns, articleIds }: Read): CatalogueTables {
  const { places, events } = columns.actorOrder;
  const numbers = new Map(Array.from(places, (place, number) => [actors[place]?.id, number]));
  const own = Array.from(places, (place) => actors[place] ?? null).filter((actor) => actor !== null);
  const frequent = [...columns.articleOrder.places.slice(0, TABLE_ARTICLES)];
  return {
    actors: own.map(({ id }) => id),
    affiliations: own.map(({ affiliations }) => affiliations.flatMap((id) => numbers.get(id) ?? [])),
    events: [...events],
    articles: frequent
      .filter((_, number) => (columns.articleOrder.events[number] as number) > 0)
      .map((place) => articleIds[place] as ArticleId),
  };
}

function writeParts(folderName: string, places: Uint32Array, textOf: (place: number) => string, folder: Folder): void {
  for (let start = 0; start < places.length; start += PART_SIZE) {
    const texts = [...places.subarray(start, start + PART_SIZE)].map(textOf);
    folder.write([`${folderName}/${start / PART_SIZE}.json`, `[${texts.join()}]`]);
  }
}

/** The most salient, from the first on, as long as they and the articles that they name are not too much for the first file; at least one. */
function lightest(ordinals: readonly number[], columns: CompiledColumns, spools: Spools) {
  const { salience } = columns.time;
  const ranked = ordinals.toSorted((a, b) => (salience[b] as number) - (salience[a] as number));
  const articles = new Set<number>();
  let size = 0;
  const events = ranked.map((ordinal) => {
    const place = columns.order[ordinal] as number;
    const text = spools.events.read(place);
    size += text.length;
    for (const article of namedBy([place], columns, "articles")) {
      if (!articles.has(article)) size += spools.articles.read(article).length;
      articles.add(article);
    }
    return { ordinal, place, text, size };
  });
  return events.filter((event, rank) => rank === 0 || event.size <= INLINE_SIZE);
}

interface Written extends Pick<CatalogueInfo, "buckets" | "pages"> {
  readonly bytes: CatalogueInfo["columns"];
  readonly inline: readonly number[];
  readonly hash: string;
}

function datasetOf(
  dataset: CatalogueSource["dataset"],
  { columns, articleIds }: Read,
  spools: Spools,
  { bytes, buckets, inline, pages, hash }: Written,
): Dataset {
  const held = lightest(inline, columns, spools).map(({ ordinal, place, text }) => {
    return { ordinal, place, event: JSON.parse(text) as TimelineEvent };
  });
  held.sort((a, b) => byTime(a.event, b.event));
  const places = held.map(({ place }) => place);
  const frequent = new Set([
    ...columns.actorOrder.places.slice(0, INLINE_ACTORS),
    ...namedBy(places, columns, "actors"),
  ]);
  const { dates, salience } = columns.time;
  const none = new Uint8Array(columns.events);
  const span = spanOf(dates, none);
  const years = span ? (span.last - span.first) / 365 : 0;
  const months = years > MOST_YEARS ? [] : monthsOf(dates, none);
  return {
    ...dataset,
    // All that have a tag, since colours go by their order.
    actors: dataset.actors.filter(({ tag }, place) => tag !== undefined || frequent.has(place)),
    articles: namedBy(places, columns, "articles").map((place) => JSON.parse(spools.articles.read(place)) as Article),
    events: held.map(({ event }) => event),
    diagnostics: dataset.diagnostics.slice(0, MOST_DIAGNOSTICS),
    catalogue: {
      folder: hash,
      events: columns.events,
      undated: dates.earliest.reduce((sum, _, ordinal) => sum + (isDated(dates, ordinal) ? 0 : 1), 0),
      actors: dataset.actors.length,
      articles: articleIds.length,
      inline: held.map(({ ordinal }) => ordinal),
      span,
      months: { certain: months.map(({ certain }) => certain), possible: months.map(({ possible }) => possible) },
      salience: greatest(salience),
      columns: bytes,
      pages,
      buckets,
    },
  };
}

function greatest(numbers: Uint16Array | Uint32Array): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}
