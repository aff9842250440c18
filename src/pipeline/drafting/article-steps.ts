import type { Actor } from "../../model/actor.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { createNameTrie } from "../entities/name-trie.ts";
import { givenActors } from "./actors/draft-actors.ts";
import { type NotedNames, noteNames } from "./actors/noted-names.ts";
import type { DraftArticle } from "./draft-article.ts";
import { tooLongToDraft } from "./draft-limits.ts";
import { keepWorth } from "./events/keep-worth.ts";
import { groupInArticle } from "./groups/group-in-article.ts";
import type { ToldGroup } from "./groups/told-group.ts";
import { findOccurrences } from "./occurrences/find-occurrences.ts";
import { type KnownActors, readSentences } from "./sentences/read-sentences.ts";

/** What is made of each article by itself, without the others: plain data that other threads can hand over. */
export interface StepResults {
  readonly names: NotedNames;
  readonly tellings: readonly ToldGroup[];
}

export type Step = keyof StepResults;

/** What a step needs beside the article: to note names whom the editor knows, to read tellings everyone who may be an actor. */
export interface StepWork<S extends Step> {
  readonly step: S;
  readonly actors: readonly Actor[];
}

/** An article that is none, or that a fault of ours keeps from being read, leaves the others unharmed. */
export type Outcome<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "refused"; readonly diagnostic: Diagnostic }
  | { readonly kind: "failed"; readonly reason: string };

/** A step made ready for any number of articles. */
export type ReadyStep<S extends Step> = (article: DraftArticle) => Outcome<StepResults[S]>;

const steps: { readonly [S in Step]: (actors: readonly Actor[]) => (article: DraftArticle) => StepResults[S] } = {
  names: (actors) => {
    const given = givenActors(actors);
    return (article) => noteNames(article, given);
  },
  tellings: (actors) => {
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const known: KnownActors = { byId, names: createNameTrie(actors) };
    return (article) =>
      keepWorth(groupInArticle(findOccurrences(readSentences(article, known), known), known), article, known);
  },
};

export function prepareStep<S extends Step>({ step, actors }: StepWork<S>): ReadyStep<S> {
  const make = steps[step](actors);
  return (article) => {
    try {
      const inMemory = atHand(article);
      const refusal = step === "names" ? tooLongToDraft(inMemory) : null;
      return refusal ? { kind: "refused", diagnostic: refusal } : { kind: "done", result: make(inMemory) };
    } catch (error) {
      return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** Takes a step with each article and hands over the outcomes in the order of the articles. */
export type ForEachArticle = <S extends Step>(
  articles: readonly DraftArticle[],
  work: StepWork<S>,
  take: (outcome: Outcome<StepResults[S]>, article: DraftArticle) => void,
) => void;

/** An article with what a step looks at, in memory: where it comes from, its text may be read anew whenever it is asked for. */
export function atHand({
  id,
  file,
  language,
  headline,
  text,
  blocks,
  dateline,
  published,
  wordCount,
}: DraftArticle): DraftArticle {
  return { id, file, language, headline, text, blocks, dateline, published, wordCount };
}

/** In this thread, one after the other. */
export const oneByOne: ForEachArticle = (articles, work, take) => {
  const ready = prepareStep(work);
  for (const article of articles) take(ready(article), article);
};
