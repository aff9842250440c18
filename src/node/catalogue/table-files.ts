import { bucketCount, inBuckets } from "../../catalogue/id-buckets.ts";
import { PART_SIZE } from "../../catalogue/part-size.ts";
import { shardOf } from "../../catalogue/shard-pyramid.ts";
import type { CatalogueInfo } from "../../model/catalogue.ts";
import type { CatalogueTables } from "../../model/catalogue-files.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Folder } from "./hashed-folder.ts";
import { type CatalogueSource, type Read, type Spools, wordsOf } from "./read-source.ts";

/** Articles whose ids stand in the tables: as many as a facet offers. */
const TABLE_ARTICLES = 200;

/** Writes by what events, actors and articles are found; returns how many files of ids there are. */
export function writeTables(
  dataset: CatalogueSource["dataset"],
  read: Read,
  spools: Spools,
  actorTexts: readonly string[],
  folder: Folder,
): CatalogueInfo["buckets"] {
  const { actorOrder, articleOrder } = read.columns;
  folder.write(["tables.json", JSON.stringify(tablesOf(dataset, read))]);
  writeParts("actors", actorOrder.places, (place) => actorTexts[place] ?? "", folder);
  writeParts("heads", articleOrder.places, spools.articles.read, folder);
  return writeIds(read, spools, folder);
}

/** In the order of time; a present id wins over a former one. */
function writeIds({ columns, formerIds, articleIds }: Read, spools: Spools, folder: Folder): CatalogueInfo["buckets"] {
  const { order, time, articleOrder } = columns;
  const placeOf = (ordinal: number) =>
    [ordinal, shardOf(ordinal, time.tier[ordinal] as number, columns.events)] as const;
  const former: (readonly [id: string, ordinal: number])[] = [];
  order.forEach((event, ordinal) => {
    for (const id of formerIds.get(event) ?? []) former.push([id, ordinal]);
  });
  const eventAt = (at: number): readonly [string, unknown] => {
    const ordinal = at - former.length;
    const [id, place] = former[at] ?? [wordsOf(order[ordinal] as number, spools).id, ordinal];
    return [id, placeOf(place)];
  };
  const articleAt = (number: number): readonly [string, unknown] => {
    return [articleIds[articleOrder.places[number] as number] as ArticleId, number];
  };
  const buckets = { events: bucketCount(order.length), articles: bucketCount(articleIds.length) };
  writeBuckets("events", former.length + order.length, buckets.events, folder, eventAt);
  writeBuckets("articles", articleIds.length, buckets.articles, folder, articleAt);
  return buckets;
}

/** Writes each bucket with its entries in their order. */
function writeBuckets(
  name: string,
  entries: number,
  buckets: number,
  folder: Folder,
  entryAt: (at: number) => readonly [id: string, value: unknown],
): void {
  let bucket = 0;
  for (const places of inBuckets(entries, (at) => entryAt(at)[0], buckets)) {
    folder.write([`ids/${name}-${bucket}.json`, JSON.stringify(Object.fromEntries([...places].map(entryAt)))]);
    bucket += 1;
  }
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
