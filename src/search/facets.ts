import type { EventType, TimelineEvent } from "../model/event.ts";
import type { Stance } from "../model/evidence.ts";
import type { ActorId, ArticleId } from "../model/ids.ts";
import type { Trait } from "../model/trait.ts";
import { countAfterClicks } from "./click-counts.ts";
import type { DateChoice } from "./event-date.ts";
import type { Filters } from "./filters.ts";
import { type Affiliations, selectEvents, sourcesOf, speakerIdsOf } from "./select-events.ts";

/** The filters that are lists, and what each is a list of. */
export interface FacetValues {
  readonly actors: ActorId;
  readonly types: EventType;
  readonly sources: ArticleId;
  readonly says: ActorId;
  readonly stances: Stance;
  readonly only: Trait;
}
export type FacetName = keyof FacetValues;

/** One choice of a facet. */
export interface FacetOption<T> {
  readonly value: T;
  readonly chosen: boolean;
  /** How many events a click on it would leave; for a chosen one: how many are left without it. */
  readonly count: number;
}

export interface FacetContext {
  readonly events: readonly TimelineEvent[];
  readonly filters: Filters;
  readonly dates: DateChoice;
  readonly among: Affiliations;
}

/** The choices of a facet that occur in the events or are chosen; by number of events in the whole timeline, then in order of first occurrence. */
export function facetOptions<F extends FacetName>(facet: F, context: FacetContext): FacetOption<FacetValues[F]>[] {
  const { events, filters, dates, among } = context;
  const chosen: readonly FacetValues[F][] = chosenOf(filters, facet);
  const values = new Set([...valuesByFrequency(facet, events, among), ...chosen]);
  const countAfter = countAfterClicks<TimelineEvent, FacetValues[F]>({
    events: selectEvents(events, { ...filters, [facet]: [] }, dates, among),
    valuesOf: countedValues(facet, context, values),
    chosen,
    needsAll: facet === "only" || (facet === "actors" && filters.match === "all"),
  });
  return [...values].map((value) => ({ value, chosen: chosen.includes(value), count: countAfter(value) }));
}

/** The values as which an event counts: an actor's also as those to whom the actor belongs, where they are asked for. */
function countedValues<F extends FacetName>(
  facet: F,
  { filters, among }: FacetContext,
  values: ReadonlySet<FacetValues[F]>,
): (event: TimelineEvent) => ReadonlySet<FacetValues[F]> {
  if (facet !== "actors" || !filters.withAffiliates) return (event) => new Set(valuesOf(facet, event, among));
  const above = new Map<ActorId, FacetValues[F][]>();
  for (const value of values) {
    for (const member of among.withAffiliates(value as ActorId))
      above.set(member, [...(above.get(member) ?? []), value]);
  }
  return ({ participants }) => new Set(participants.flatMap(({ actor }) => above.get(actor) ?? []));
}

/** Whether a choice of a facet is on. */
export function isChosen<F extends FacetName>(filters: Filters, facet: F, value: FacetValues[F]): boolean {
  return chosenOf(filters, facet).includes(value);
}

/** The filters after a click on a choice: added at the end, or taken away. */
export function toggle<F extends FacetName>(filters: Filters, facet: F, value: FacetValues[F]): Filters {
  const chosen = chosenOf(filters, facet);
  const next = isChosen(filters, facet, value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [facet]: next };
}

/** The values of a facet that an event has, each once. */
export function valuesOf<F extends FacetName>(
  facet: F,
  event: TimelineEvent,
  among: Affiliations,
): readonly FacetValues[F][];
export function valuesOf(
  facet: FacetName,
  event: TimelineEvent,
  among: Affiliations,
): readonly FacetValues[FacetName][] {
  switch (facet) {
    case "actors":
      return [...new Set(event.participants.map(({ actor }) => actor))];
    case "types":
      return [event.type];
    case "sources":
      return sourcesOf(event);
    case "says":
      return speakerIdsOf(event);
    case "stances":
      return [...new Set(event.evidence.map(({ stance }) => stance))];
    case "only":
      return among.traitsOf(event);
    default:
      return facet satisfies never;
  }
}

function chosenOf<F extends FacetName>(filters: Filters, facet: F): readonly FacetValues[F][] {
  return filters[facet] as readonly FacetValues[F][];
}

function valuesByFrequency<F extends FacetName>(
  facet: F,
  events: readonly TimelineEvent[],
  among: Affiliations,
): FacetValues[F][] {
  const frequency = new Map<FacetValues[F], number>();
  for (const event of events) {
    for (const value of valuesOf(facet, event, among)) frequency.set(value, (frequency.get(value) ?? 0) + 1);
  }
  return [...frequency].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
