import {
  type ArticleOrigin,
  type CompiledColumns,
  createColumnCompiler,
  type EventWords,
} from "../../catalogue/compile/compile-columns.ts";
import { eventTerms } from "../../catalogue/text/terms.ts";
import type { Article } from "../../model/article.ts";
import type { CatalogueInfo } from "../../model/catalogue.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ArticleId, EventId } from "../../model/ids.ts";
import type { Spool } from "./spool.ts";

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

export interface WriteOptions {
  readonly onProgress?: (stage: CatalogueStage, done: number, total: number | null) => void;
  readonly signal?: AbortSignal;
}
export type CatalogueStage = "reading" | "writing";

/** Events or shards between two words on how far it is. */
export const PROGRESS_STEP = 1000;

export interface Spools {
  readonly articles: Spool;
  readonly events: Spool;
  /** The id and the title of each event, a line each, in the order in which they came. */
  readonly words: Spool;
  /** The terms of each event, in the order in which they came. */
  readonly terms: Spool;
}

/** What is kept of all events in memory: numbers. */
export interface Read {
  readonly columns: CompiledColumns;
  /** By the place in which the event came. */
  readonly formerIds: ReadonlyMap<number, readonly EventId[]>;
  readonly articleIds: readonly ArticleId[];
}

/** Takes in all articles and events; their texts wait in the spools. */
export async function readSource(
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
  const formerIds = new Map<number, readonly EventId[]>();
  let count = 0;
  for await (const event of events) {
    if (event.formerIds.length > 0) formerIds.set(count, event.formerIds);
    count++;
    spools.events.push(JSON.stringify(event));
    spools.words.push(`${event.id}\n${event.title[dataset.timeline.language]}`);
    const { own, quoted } = eventTerms(
      event,
      (id) => origins.get(id as ArticleId)?.language ?? dataset.timeline.language,
    );
    spools.terms.push(`${own.join(" ")}\n${quoted.join(" ")}`);
    compiler.add(event);
    if (count % PROGRESS_STEP === 0) {
      signal?.throwIfAborted();
      onProgress?.("reading", count, null);
    }
  }
  const bytesOf = { event: spools.events.bytes, article: spools.articles.bytes };
  const columns = compiler.done({ wordsOf: (event) => wordsOf(event, spools), bytesOf });
  return { columns, formerIds, articleIds: [...origins.keys()] };
}

/** The id and the title of an event, by the place in which it came. */
export function wordsOf(event: number, { words }: Pick<Spools, "words">): EventWords {
  const text = words.read(event);
  const end = text.indexOf("\n");
  return { id: text.slice(0, end), title: text.slice(end + 1) };
}

/** Origins that are alike share one object: there are many articles, and few days and publishers. */
function sharing(): (article: Article) => ArticleOrigin {
  const known = new Map<string, ArticleOrigin>();
  return ({ publisher, datePublished, language }) => {
    const date = { ...datePublished, derivation: [] };
    const origin: ArticleOrigin = { language, datePublished: date, ...(publisher !== undefined && { publisher }) };
    const key = JSON.stringify(origin);
    const own = known.get(key) ?? origin;
    known.set(key, own);
    return own;
  };
}
