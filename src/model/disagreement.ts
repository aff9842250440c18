import type { Claim } from "./claim.ts";
import type { DerivationStep } from "./date-estimate.ts";
import type { TimelineEvent } from "./event.ts";
import type { Evidence, Passage } from "./evidence.ts";
import type { PropertyId } from "./ids.ts";
import { excludes } from "./standing.ts";

/** A figure with the sentence in which it stands; the sentence may prove another event. */
export interface ToldFigure {
  readonly claim: Claim;
  readonly event: TimelineEvent;
  readonly evidence: Evidence;
}

/** A date that one article's words lead to, as EDTF. */
export interface ToldDate {
  readonly passage: Passage;
  readonly result: string;
}

/** One thing on which those who tell of an event do not agree. Every list keeps the order of its events and evidence. */
export type Disagreement =
  /** Somebody denies it. `told` may be empty: there is only the denial. */
  | { readonly kind: "denied"; readonly told: readonly Evidence[]; readonly denied: readonly Evidence[] }
  /** All figures for one property, of which at least two exclude each other. */
  | { readonly kind: "figures"; readonly property: PropertyId; readonly figures: readonly ToldFigure[] }
  /** Articles date it so that not all can be right. */
  | { readonly kind: "dates"; readonly dates: readonly ToldDate[] };

/** Where those who tell of an event disagree: denials, figures, dates. Empty: nowhere. */
export function disagreementsOf(event: TimelineEvent, events: readonly TimelineEvent[]): Disagreement[] {
  const denied = event.evidence.filter(({ stance }) => stance === "denies");
  const told = event.evidence.filter(({ stance }) => stance !== "denies");
  return [
    ...(denied.length > 0 ? [{ kind: "denied", told, denied } as const] : []),
    ...contestedProperties(event, events).map((property) => ({
      kind: "figures" as const,
      property,
      figures: figuresFor(property, events),
    })),
    ...(datesDisagree(event) ? [{ kind: "dates", dates: toldDates(event.when.derivation) } as const] : []),
  ];
}

/** Whether any disagreement is known of an event; `claims` are those of the whole timeline. */
export function isContested(event: TimelineEvent, claims: readonly Claim[]): boolean {
  return (
    event.evidence.some(({ stance }) => stance === "denies") ||
    event.claims.some((own) => isExcluded(own, claims)) ||
    datesDisagree(event)
  );
}

/** The properties of an event for which it gives a figure that another excludes, each once. */
function contestedProperties(event: TimelineEvent, events: readonly TimelineEvent[]): PropertyId[] {
  if (event.claims.length === 0) return [];
  const claims = events.flatMap((other) => other.claims);
  return [...new Set(event.claims.filter((own) => isExcluded(own, claims)).map(({ property }) => property))];
}

function isExcluded(own: Claim, claims: readonly Claim[]): boolean {
  return claims.some((other) => other.property === own.property && excludes(own, other));
}

function figuresFor(property: PropertyId, events: readonly TimelineEvent[]): ToldFigure[] {
  return events.flatMap((event) =>
    event.claims.flatMap((claim) => {
      const evidence = event.evidence.find(({ key }) => key === claim.evidence);
      return claim.property === property && evidence ? [{ claim, event, evidence }] : [];
    }),
  );
}

function datesDisagree({ when }: Pick<TimelineEvent, "when">): boolean {
  return when.derivation.some(({ rule }) => rule === "disagreement");
}

/** For each article that disagrees, the last time of its own words that led to a date. */
function toldDates(steps: readonly DerivationStep[]): ToldDate[] {
  const parties = new Set(steps.flatMap((step) => (step.rule === "disagreement" ? step.articles : [])));
  const told = steps.flatMap((step) =>
    "passage" in step && step.result !== null ? [{ ...step, result: step.result }] : [],
  );
  return [...parties].flatMap((id) => {
    const last = told.findLast(({ passage }) => passage.article === id);
    return last ? [{ passage: last.passage, result: last.result }] : [];
  });
}
