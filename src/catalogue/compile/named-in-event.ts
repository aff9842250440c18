import type { DerivationStep } from "../../model/date-estimate.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { AttributionStep } from "../../model/evidence.ts";
import type { ActorId, ArticleId } from "../../model/ids.ts";

/** The actors that an event names anywhere, each once: who takes part, who says it, whose figures they are. */
export function actorsNamed({ participants, evidence, claims }: TimelineEvent): ActorId[] {
  const speakers = [...evidence.flatMap(({ attribution }) => attribution), ...claims.flatMap(({ by }) => by ?? [])];
  return [...new Set([...participants.map(({ actor }) => actor), ...speakers.flatMap(actorsOfStep)])];
}

function actorsOfStep(step: AttributionStep): readonly ActorId[] {
  return step.kind === "actors" ? step.actors : [];
}

/** The articles that an event names anywhere, each once: those that report it, and those by which it is dated. */
export function articlesNamed({ evidence, when }: TimelineEvent): ArticleId[] {
  return [...new Set([...evidence.map(({ article }) => article), ...when.derivation.flatMap(articlesOfStep)])];
}

function articlesOfStep(step: DerivationStep): readonly ArticleId[] {
  if ("passage" in step) return [step.passage.article];
  if ("article" in step) return [step.article];
  return "articles" in step ? step.articles : [];
}
