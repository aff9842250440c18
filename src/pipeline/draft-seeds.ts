import { type DateEstimate, isKnown } from "../model/date-estimate.ts";
import type { CheckedSeeds } from "./check-seeds.ts";
import type { ForEachArticle } from "./drafting/article-steps.ts";
import type { DraftArticle } from "./drafting/draft-article.ts";
import { type DraftedTimeline, draftTimeline } from "./drafting/draft-timeline.ts";
import { subjectFor } from "./drafting/events/draft-subjects.ts";
import { isSettled } from "./drafting/events/settled.ts";
import { inMemory } from "./drafting/events/waiting-drafts.ts";
import { checkTitle } from "./edited-events/check-title.ts";
import { createNameTrie } from "./entities/name-trie.ts";
import type { LoadedArticle } from "./load-articles.ts";
import type { Progress } from "./seeds.ts";
import { bodyIn, type PutAside } from "./stores/article-bodies.ts";
import { copyWith } from "./stores/looked-up.ts";
import type { NumberSlots } from "./stores/number-slots.ts";

/** Drafts what the articles of a folder tell beyond what a person has decided. */
export type DraftSeeds = (checked: CheckedSeeds, help?: DraftHelp) => DraftedTimeline;

export interface DraftHelp {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Where what the articles tell waits until all are read, and then the drafts; missing: in memory. */
  readonly aside?: PutAside | undefined;
  /** Where what tellings are compared by waits; missing: in memory. */
  readonly groups?: NumberSlots | undefined;
  /** Who looks through the articles; missing: this thread. */
  readonly forEach?: ForEachArticle | undefined;
}

/** Remembers its last drafts: where only events were decided on since, the articles are not read again. */
export function createDrafting(): DraftSeeds {
  let last: { readonly key: string; readonly drafted: DraftedTimeline } | null = null;
  return (checked, help) => {
    const articles = articlesToDraft(checked);
    const key = keyOf(checked, articles);
    if (last?.key !== key) last = { key, drafted: allInMemory(draftAll(checked, articles, help)) };
    return withoutDecided(last.drafted, checked);
  };
}

/** What drafts waited in is gone when they are asked for again. */
function allInMemory(drafted: DraftedTimeline): DraftedTimeline {
  return { ...drafted, events: drafted.events.map(inMemory) };
}

/** `createDrafting`, for once. */
export const draftSeeds: DraftSeeds = (checked, help) =>
  withoutDecided(draftAll(checked, articlesToDraft(checked), help), checked);

/** All that drafts depend on, but the decisions on events. */
function keyOf({ editorFile }: CheckedSeeds, articles: readonly ArticleToDraft[]): string {
  const known = articles.map(({ id, sha256, language, published }) => [id, sha256, language, published]);
  return JSON.stringify([known, editorFile.actors, editorFile.subjects]);
}

/** Everything that the articles tell; nothing whose title would tell an allegation as a fact. */
function draftAll(
  { editorFile, loaded }: CheckedSeeds,
  articles: readonly ArticleToDraft[],
  { onProgress, aside, groups, forEach }: DraftHelp = {},
): DraftedTimeline {
  const decisions = {
    actors: valuesOf(editorFile.actors),
    subjects: valuesOf(editorFile.subjects),
    events: [],
    discarded: [],
  };
  const onRead = (done: number) => onProgress?.({ stage: "drafting", done, total: articles.length });
  const drafted = draftTimeline(articles, decisions, {
    onRead,
    copies: loaded.copies,
    ...(aside && { aside }),
    ...(groups && { groups }),
    ...(forEach && { forEach }),
  });
  const names = createNameTrie([...decisions.actors, ...drafted.actors]);
  return { ...drafted, events: drafted.events.filter((event) => checkTitle(event, [], names).length === 0) };
}

/** Each draft that is left gets the subject under which the editor has most events of its type. */
function withoutDecided(drafted: DraftedTimeline, { editorFile, events }: CheckedSeeds): DraftedTimeline {
  const subjects = valuesOf(editorFile.subjects);
  const decisions = { actors: [], subjects, events, discarded: editorFile.discardedDrafts };
  const open = drafted.events.filter((event) => !isSettled(event, decisions));
  if (events.length === 0) return { ...drafted, events: open };
  return {
    ...drafted,
    events: open.map((event) => copyWith(event, { subject: subjectFor(event.type, subjects, events) })),
  };
}

/** An article as drafting sees it, and what its bytes are known by. */
type ArticleToDraft = DraftArticle & Pick<LoadedArticle, "sha256">;

/** Each is read once for all that is not its words. */
function articlesToDraft({ loaded, dates }: CheckedSeeds): ArticleToDraft[] {
  return loaded.articles.map((article) => articleToDraft(article, dates?.articles.get(article.id)));
}

/** With the day that the editor gives it, or takes it to be the news of. */
function articleToDraft(article: LoadedArticle, date: DateEstimate | undefined): ArticleToDraft {
  const { edtf, asNewsOf } = article.editor?.published ?? {};
  const published = edtf ?? (asNewsOf && date && isKnown(date) ? date.edtf : undefined);
  const { id, file, sha256, language, dateline, wordCount } = article;
  return withWords(article, { id, file, sha256, language, dateline, wordCount, published });
}

const withWords = bodyIn("headline", "text", "blocks");

function valuesOf<T>(entries: readonly { readonly value: T }[]): T[] {
  return entries.map(({ value }) => value);
}
