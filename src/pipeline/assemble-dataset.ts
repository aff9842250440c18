import type { ArticleText } from "../model/article.ts";
import { DATASET_FORMAT, type Dataset } from "../model/dataset.ts";
import { type DateEstimate, isKnown } from "../model/date-estimate.ts";
import { articleHead, articleText } from "./article-data.ts";
import type { CheckedSeeds } from "./check-seeds.ts";
import type { DraftedTimeline } from "./drafting/draft-timeline.ts";
import { draftsToShow, noDrafts } from "./drafts-to-show.ts";
import type { Entry } from "./editor-file/read-editor-file.ts";
import { createNameTrie } from "./entities/name-trie.ts";
import { byTime } from "./event-order.ts";
import type { LoadedArticle } from "./load-articles.ts";
import type { DatedArticle } from "./write-text.ts";

/** The dataset and the texts of its articles. */
export interface AssembledDataset {
  readonly dataset: Dataset;
  /** What their texts are made of, in the order of the dataset. */
  readonly articles: readonly DatedArticle[];
  /** In the order of the dataset; each is made when it is its turn, anew each time. */
  readonly articleTexts: Iterable<ArticleText>;
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
  const articles = loaded.articles.map((article) => ({ article, date: articleDate(article, dates.articles, drafted) }));
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
      articles: articles.map(({ article, date }) => articleHead(article, date, loaded.copies.get(article.id)?.copyOf)),
      events: [...events, ...drafts.events].sort(byTime),
      withdrawn: valuesOf(editorFile.withdrawn).map(({ id, formerIds, withdrawn }) => ({
        id,
        formerIds,
        ...withdrawn,
      })),
      diagnostics: [...forReaders],
    },
    articles,
    articleTexts: {
      *[Symbol.iterator]() {
        for (const { article, date } of articles) yield articleText(article, date, names);
      },
    },
  };
}

/** What the editor's events give; where they give nothing, what the drafts do. */
function articleDate(
  { id }: LoadedArticle,
  dates: ReadonlyMap<string, DateEstimate>,
  drafted: DraftedTimeline | null,
): DateEstimate {
  const own = dates.get(id);
  if (!own) throw new Error(`${id} was not dated`);
  return isKnown(own) ? own : (drafted?.articleDates.get(id) ?? own);
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value);
}
