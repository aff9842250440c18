import { isDated } from "../../catalogue/columns.ts";
import type { CompiledColumns } from "../../catalogue/compile/compile-columns.ts";
import { countedRows, monthsOf, spanOf } from "../../catalogue/describe-selection.ts";
import type { Article } from "../../model/article.ts";
import type { CatalogueInfo } from "../../model/catalogue.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { byTime } from "../../pipeline/event-order.ts";
import { namedBy } from "./detail-files.ts";
import type { CatalogueSource, Read, Spools } from "./read-source.ts";

/** Actors that stand in `dataset.json` beside those that its events name. */
const INLINE_ACTORS = 100;
/** Characters of the events in `dataset.json` and of the articles that they name: what comes before the first marks must be light. */
const INLINE_SIZE = 150_000;
/** A longer list of findings is for the report. */
const MOST_DIAGNOSTICS = 100;
/** Years of which the months stand in `dataset.json`. */
const MOST_YEARS = 200;
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

export interface Written extends Pick<CatalogueInfo, "buckets" | "pages" | "texts"> {
  readonly bytes: CatalogueInfo["columns"];
  readonly inline: readonly number[];
  readonly hash: string;
}

/** `dataset.json` of a catalogue: the most salient events, and what is to be known of all. */
export function firstFile(
  dataset: CatalogueSource["dataset"],
  { columns, articleIds }: Read,
  spools: Spools,
  { bytes, buckets, texts, inline, pages, hash }: Written,
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
  const all = countedRows(dates, new Uint8Array(columns.events));
  const span = spanOf(all);
  const years = span ? (span.last - span.first) / 365 : 0;
  const months = years > MOST_YEARS ? [] : monthsOf(all);
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
      texts,
      buckets,
    },
  };
}

function greatest(numbers: Uint16Array | Uint32Array): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}
