import { createMemoryCatalogue } from "../../src/catalogue/memory-catalogue.ts";
import type { CatalogueSource } from "../../src/data/catalogue-source.ts";
import { type Corpus, createCorpus } from "../../src/data/corpus.ts";
import type { CatalogueInfo } from "../../src/model/catalogue.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { mostSalient } from "../../src/model/event-pages.ts";
import { noFilters } from "../../src/search/filters.ts";

const INLINE = 60;

export interface LargeParts {
  /** What stands in the first file. */
  readonly corpus: Corpus;
  readonly info: CatalogueInfo;
  readonly source: CatalogueSource;
  /** The whole of it. */
  readonly whole: Corpus;
  /** The shards that were read, in their order. */
  readonly read: number[];
}

/** A dataset as if it were too large to be held: its most salient events in the first file, the others in one shard. */
export async function largeParts(dataset: Dataset): Promise<LargeParts> {
  const whole = createCorpus(dataset);
  const catalogue = createMemoryCatalogue(whole);
  const details = catalogue.details();
  const inline = new Set(mostSalient(details.events, INLINE));
  const { span, undated, months } = await catalogue.select({
    filters: noFilters,
    dates: "articles",
    time: "happened",
  });
  const events = details.events.filter((event) => inline.has(event));
  const named = new Set<string>(
    events.flatMap(({ evidence, participants }) => [
      ...evidence.map(({ article }) => article),
      ...participants.map(({ actor }) => actor),
    ]),
  );
  const info: CatalogueInfo = {
    folder: "0123456789abcdef",
    events: whole.events.length,
    undated,
    actors: whole.actors.length,
    articles: whole.articles.length,
    inline: events.map((event) => details.events.indexOf(event)),
    span,
    months: { certain: months.map(({ certain }) => certain), possible: months.map(({ possible }) => possible) },
    salience: Math.max(...whole.events.map(({ salience }) => salience)),
    columns: { time: 0, editorial: 0, reported: 0, kinds: 0, actors: 0, speakers: 0, articles: 0 },
    pages: { salience: 0, articles: true },
    texts: 0,
    buckets: { events: 1, articles: 1 },
  };
  const corpus = createCorpus({
    ...dataset,
    events,
    actors: dataset.actors.filter(({ id }) => named.has(id)),
    articles: dataset.articles.filter(({ id }) => named.has(id)),
    catalogue: info,
  });
  const read: number[] = [];
  const readShard = async (shard: number) => {
    read.push(shard);
    return details;
  };
  const brokenShard = (_: number, problem: string) => new Error(problem);
  return { corpus, info, source: { catalogue, readShard, brokenShard, close: () => {} }, whole, read };
}
