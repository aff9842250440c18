import type { ArticleText } from "../model/article.ts";
import { DATASET_FORMAT, type Dataset } from "../model/dataset.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TimelineEvent } from "../model/event.ts";
import { articleHead, articleText } from "./article-data.ts";
import type { DatingArticle, DatingEvent } from "./dating/dating-input.ts";
import { deriveDates } from "./dating/derive-dates.ts";
import type { EditorFile, Entry } from "./editor-file/read-editor-file.ts";
import type { NameTrie } from "./entities/name-trie.ts";
import { byTime } from "./event-order.ts";
import type { LoadedArticle, LoadedArticles } from "./load-articles.ts";
import { salienceOf } from "./salience.ts";
import type { TellableEvent } from "./tellable-events.ts";

/** What the dataset is made of, in which no reference leads nowhere. */
export interface DatasetParts {
  readonly editorFile: EditorFile;
  readonly loaded: LoadedArticles;
  readonly events: readonly TellableEvent[];
  readonly names: NameTrie;
}

/** The dataset as far as it stands before the diagnostics are known. */
export interface AssembledDataset {
  readonly dataset: Omit<Dataset, "diagnostics">;
  readonly articleTexts: readonly ArticleText[];
  /** Of the dates alone. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Dates, weighs and sorts the events, and puts everything in its place. */
export function assembleDataset({ editorFile, loaded, events: told, names }: DatasetParts): AssembledDataset {
  const dates = deriveDates(datingArticles(loaded.articles, told), datingEvents(told, editorFile));
  const claims = told.flatMap(({ event }) => event.claims);
  const events = told.map(
    ({ event }): TimelineEvent => ({
      ...event,
      when: dateOf(dates.events, event.id),
      salience: salienceOf(event, claims),
    }),
  );
  const articles = loaded.articles.map((article) => ({ article, date: dateOf(dates.articles, article.id) }));
  return {
    dataset: {
      format: DATASET_FORMAT,
      timeline: {
        ...editorFile.head,
        subjects: valuesOf(editorFile.subjects),
        properties: valuesOf(editorFile.properties),
        questions: valuesOf(editorFile.questions),
      },
      actors: valuesOf(editorFile.actors),
      articles: articles.map(({ article, date }) => articleHead(article, date)),
      events: events.sort(byTime),
      withdrawn: valuesOf(editorFile.withdrawn).map(({ id, formerIds, withdrawn }) => ({
        id,
        formerIds,
        ...withdrawn,
      })),
    },
    articleTexts: articles.map(({ article, date }) => articleText(article, date, names)),
    diagnostics: dates.diagnostics,
  };
}

function datingArticles(articles: readonly LoadedArticle[], told: readonly TellableEvent[]): DatingArticle[] {
  const ids = new Set(told.map(({ event }) => event.id));
  return articles.map((article) => {
    const { edtf, asNewsOf } = article.editor?.published ?? {};
    return { ...article, published: { edtf, asNewsOf: asNewsOf && ids.has(asNewsOf) ? asNewsOf : undefined } };
  });
}

function datingEvents(told: readonly TellableEvent[], { locate }: EditorFile): DatingEvent[] {
  return told.map(({ event: { id, evidence }, date, path }) => ({ id, evidence, date, place: locate(path) }));
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value);
}

function dateOf<K, D>(dates: ReadonlyMap<K, D>, id: K): D {
  const date = dates.get(id);
  if (!date) throw new Error(`${id} was not dated`);
  return date;
}
