import { type DateEstimate, isKnown } from "../model/date-estimate.ts";
import type { CheckedSeeds } from "./check-seeds.ts";
import type { DraftArticle } from "./drafting/draft-article.ts";
import { type DraftedTimeline, draftTimeline } from "./drafting/draft-timeline.ts";
import type { LoadedArticle } from "./load-articles.ts";
import type { Progress } from "./seeds.ts";

/** Drafts what the articles of a folder tell beyond what a person has decided. */
export function draftSeeds(
  { editorFile, loaded, events, dates }: CheckedSeeds,
  onProgress?: (progress: Progress) => void,
): DraftedTimeline {
  const articles = loaded.articles.map((article) => articleToDraft(article, dates?.articles.get(article.id)));
  const decisions = {
    actors: editorFile.actors.map(({ value }) => value),
    subjects: editorFile.subjects.map(({ value }) => value),
    events,
    discarded: editorFile.discardedDrafts,
  };
  return draftTimeline(articles, decisions, (done) =>
    onProgress?.({ stage: "drafting", done, total: articles.length }),
  );
}

/** The article as drafting sees it, with the day that the editor gives it, or takes it to be the news of. */
export function articleToDraft(article: LoadedArticle, date: DateEstimate | undefined): DraftArticle {
  const { edtf, asNewsOf } = article.editor?.published ?? {};
  const published = edtf ?? (asNewsOf && date && isKnown(date) ? date.edtf : undefined);
  return { ...article, published };
}
