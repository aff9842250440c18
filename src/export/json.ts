import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import { DATASET_FORMAT, type Dataset } from "../model/dataset.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { AttributionStep } from "../model/evidence.ts";
import type { ActorId, ArticleId } from "../model/ids.ts";
import type { ExportCorpus } from "./export-corpus.ts";

/**
 * Events as a dataset of their own, valid by the dataset's schema: with the actors and articles that they name and no
 * others. The derivation of a date may name an event that is not among them.
 */
export function writeJson(corpus: ExportCorpus, events: readonly TimelineEvent[]): string {
  const articles = namedArticles(corpus, events);
  const files = new Set(articles.map(({ file }) => file));
  const subset: Dataset = {
    format: DATASET_FORMAT,
    timeline: corpus.timeline,
    actors: namedActors(corpus, events),
    articles,
    events: [...events],
    withdrawn: [],
    diagnostics: corpus.diagnostics.filter(({ place }) => files.has(place.file)),
  };
  return `${JSON.stringify(subset, null, 2)}\n`;
}

function namedArticles(corpus: ExportCorpus, events: readonly TimelineEvent[]): Article[] {
  const ids = new Set(
    events.flatMap((event) => [...event.evidence.map(({ article }) => article), ...derivedFrom(event)]),
  );
  return corpus.articles.filter(({ id }) => ids.has(id));
}

/** The articles that the steps of its date rest on. */
function derivedFrom({ when }: TimelineEvent): ArticleId[] {
  return when.derivation.flatMap((step) => [
    ...("passage" in step ? [step.passage.article] : []),
    ...("article" in step ? [step.article] : []),
    ...("articles" in step ? step.articles : []),
  ]);
}

/** Those who take part or speak, and all that they belong to. */
function namedActors(corpus: ExportCorpus, events: readonly TimelineEvent[]): Actor[] {
  const open = events.flatMap(({ participants, evidence, claims }) => [
    ...participants.map(({ actor }) => actor),
    ...evidence.flatMap(({ attribution }) => attribution).flatMap(actorsOf),
    ...claims.flatMap(({ by }) => (by ? actorsOf(by) : [])),
  ]);
  const named = new Set<ActorId>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (named.has(id)) continue;
    named.add(id);
    open.push(...(corpus.actorById.get(id)?.affiliations ?? []));
  }
  return corpus.actors.filter(({ id }) => named.has(id));
}

function actorsOf(step: AttributionStep): readonly ActorId[] {
  return step.kind === "actors" ? step.actors : [];
}
