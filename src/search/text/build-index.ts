import type { Actor } from "../../model/actor.ts";
import type { ArticleText } from "../../model/article.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { EventType } from "../../model/event.ts";
import type { ActorId, ArticleId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import type { Span } from "../../model/span.ts";
import { articleSentences, evidenceByArticle } from "./article-sentences.ts";
import { actorFields, eventFields } from "./fields.ts";
import { actorTag, INDEX_FORMAT, type IndexFiles, type Named, typeTag } from "./index-file.ts";
import { type Draft, draftDocument, numberWords } from "./number-words.ts";

export interface IndexInput {
  /** As it may be public: an article whose text is withheld comes without words. */
  readonly dataset: Dataset;
  readonly articleTexts: Iterable<ArticleText>;
  readonly splitSentences: (text: string, language: Language) => readonly Span[];
  /** What `type:` understands beside the ids. */
  readonly typeNames: Readonly<Record<Language, Readonly<Record<EventType, string>>>>;
}

/** Articles per file of sentences: some hundred kilobytes, so that a large corpus loads in parallel. */
const ARTICLES_PER_PART = 500;

/** The index of what is public. The same input gives the same files. */
export function buildIndex(input: IndexInput): IndexFiles {
  const { dataset } = input;
  const events = dataset.events.map(eventDraft);
  const actors = dataset.actors.map((actor) =>
    draftDocument(actorFields(actor, dataset.timeline.language), [actorTag(actor.id)]),
  );
  const articles = sentencesOf(input);
  const sentenceDrafts = articles.flatMap(({ drafts }) => drafts);
  const { words, stems, run } = numberWords([...events, ...actors, ...sentenceDrafts]);
  return {
    head: {
      format: INDEX_FORMAT,
      words,
      stems,
      events: { ids: dataset.events.map(({ id }) => id), ...run(events) },
      actors: { ids: dataset.actors.map(({ id }) => id), ...run(actors) },
      actorNames: actorNames(dataset),
      typeNames: typeNames(input.typeNames),
      parts: Math.ceil(articles.length / ARTICLES_PER_PART),
    },
    parts: chunks(
      articles.map(({ drafts, ...article }) => ({ ...article, ...run(drafts) })),
      ARTICLES_PER_PART,
    ).map((part) => ({ format: INDEX_FORMAT, articles: part })),
  };
}

function eventDraft(event: Dataset["events"][number]): Draft {
  return draftDocument(eventFields(event), [
    ...event.participants.map(({ actor }) => actorTag(actor)),
    typeTag(event.type),
  ]);
}

function sentencesOf({ dataset, articleTexts, splitSentences }: IndexInput) {
  const heads = new Map(dataset.articles.map((article) => [article.id, article]));
  const evidence = evidenceByArticle(dataset.events);
  const indexed: ({ readonly article: ArticleId } & ReturnType<typeof articleSentences>)[] = [];
  for (const text of articleTexts) {
    const language = heads.get(text.id)?.language;
    if (!language) continue;
    const sentences = articleSentences(text, evidence.get(text.id) ?? [], language, splitSentences);
    if (sentences.drafts.length > 0) indexed.push({ article: text.id as ArticleId, ...sentences });
  }
  return indexed;
}

function actorNames({ actors }: Dataset): Named<ActorId>[] {
  return actors.map(namesOfActor);
}

export function namesOfActor({ id, names, aliases, tag }: Actor): Named<ActorId> {
  return { id, names: [id, names.de, names.en, ...aliases, ...(tag ? [tag] : [])] };
}

export function typeNames(names: IndexInput["typeNames"]): Named<EventType>[] {
  const types = Object.keys(names.de) as EventType[];
  return types.map((id) => ({ id, names: [id, names.de[id], names.en[id]] }));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
