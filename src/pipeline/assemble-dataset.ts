import type { Article, ArticleText } from "../model/article.ts";
import { DATASET_FORMAT, type Dataset } from "../model/dataset.ts";
import { type DateEstimate, isKnown } from "../model/date-estimate.ts";
import type { CheckedSeeds } from "./check-seeds.ts";
import type { DerivedDates } from "./dating/derive-dates.ts";
import type { DraftedTimeline } from "./drafting/draft-timeline.ts";
import { draftsToShow, noDrafts } from "./drafts-to-show.ts";
import type { Entry } from "./editor-file/read-editor-file.ts";
import { createNameTrie } from "./entities/name-trie.ts";
import { byTime } from "./event-order.ts";
import type { LoadedArticle } from "./load-articles.ts";
import { articleHead, articleText } from "./published/article-data.ts";

/** A dataset, and what it tells of its articles: of any number of them. */
export interface AssembledDataset {
  /** All but the heads of the articles. */
  readonly dataset: Omit<Dataset, "articles">;
  /** What heads and texts are made of, in the order of the dataset. */
  readonly articles: readonly LoadedArticle[];
  readonly dateOf: (article: LoadedArticle) => DateEstimate;
  /** In the order of the dataset; each is made when it is its turn, anew each time. */
  readonly heads: Iterable<Article>;
  readonly articleTexts: Iterable<ArticleText>;
}

/** The dataset with the heads of its articles. */
export function wholeDataset({ dataset, heads }: Pick<AssembledDataset, "dataset" | "heads">): Dataset {
  return { ...dataset, articles: [...heads] };
}

/**
 * Puts everything in its place: what a person has decided and, where they are wanted, the drafts beside it. Null when nothing may be
 * published, since the editor's file has an error.
 */
export function assembleDataset(checked: CheckedSeeds, drafted: DraftedTimeline | null): AssembledDataset | null {
  const { editorFile, loaded, events, dates, forReaders } = checked;
  if (!dates) return null;
  const edited = valuesOf(editorFile.actors);
  const properties = valuesOf(editorFile.properties);
  const drafts = drafted ? draftsToShow(drafted) : noDrafts;
  const actors = [...edited, ...drafts.actors];
  const names = createNameTrie(actors);
  const { articles, copies } = loaded;
  // Of the drafts no more than this is held for as long as heads and texts are made.
  const draftedDates = drafted?.articleDates ?? null;
  const dateOf = (article: LoadedArticle) => articleDate(article, dates.articles, draftedDates);
  const { title, description, language, site } = editorFile.head;
  return {
    dataset: {
      format: DATASET_FORMAT,
      timeline: {
        title,
        description,
        language,
        ...(site && { site }),
        subjects: drafts.events.length > 0 && drafted ? [...drafted.subjects] : valuesOf(editorFile.subjects),
        properties: [...properties, ...drafts.properties.filter(({ id }) => !properties.some((own) => own.id === id))],
        questions: valuesOf(editorFile.questions),
      },
      actors,
      events: [...events, ...drafts.events].sort(byTime),
      withdrawn: valuesOf(editorFile.withdrawn).map(({ id, formerIds, withdrawn }) => ({
        id,
        formerIds,
        ...withdrawn,
      })),
      diagnostics: [...forReaders],
    },
    articles,
    dateOf,
    heads: eachOf(articles, (article) => articleHead(article, dateOf(article), copies.get(article.id)?.copyOf)),
    articleTexts: eachOf(articles, (article) => articleText(article, dateOf(article), names)),
  };
}

function eachOf<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}

/** What the editor's events give; where they give nothing, what the drafts do. */
function articleDate(
  { id }: LoadedArticle,
  dates: DerivedDates["articles"],
  drafted: DraftedTimeline["articleDates"] | null,
): DateEstimate {
  const own = dates.get(id);
  if (!own) throw new Error(`${id} was not dated`);
  return isKnown(own) ? own : (drafted?.get(id) ?? own);
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value);
}
