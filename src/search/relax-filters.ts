import type { TimelineEvent } from "../model/event.ts";
import type { DateChoice } from "./event-date.ts";
import { type Filters, noFilters } from "./filters.ts";
import { type Affiliations, selectEvents } from "./select-events.ts";

/** A part of the filters that can be undone by itself. */
export type FilterPart =
  | "match"
  | "actors"
  | "types"
  | "says"
  | "stances"
  | "only"
  | "sources"
  | "period"
  | "known"
  | "query";

export interface Relaxation {
  readonly part: FilterPart;
  readonly filters: Filters;
  /** How many events it brings back; never 0. */
  readonly count: number;
}

/** Each part of the filters that narrows, and the filters without it, the mildest first. */
export function relaxations(filters: Filters): Omit<Relaxation, "count">[] {
  const none = noFilters;
  const steps: readonly [FilterPart, Partial<Filters>, boolean][] = [
    ["query", { query: none.query }, filters.query !== ""],
    ["match", { match: "any" }, filters.match === "all" && filters.actors.length > 1],
    ["period", { from: null, to: null }, filters.from !== null || filters.to !== null],
    ["known", { known: none.known }, filters.known !== null],
    ["only", { only: none.only }, filters.only.length > 0],
    ["stances", { stances: none.stances }, filters.stances.length > 0],
    ["types", { types: none.types }, filters.types.length > 0],
    ["says", { says: none.says }, filters.says.length > 0],
    ["sources", { sources: none.sources }, filters.sources.length > 0],
    ["actors", { actors: none.actors }, filters.actors.length > 0],
  ];
  return steps
    .filter(([, , narrows]) => narrows)
    .map(([part, change]) => ({ part, filters: { ...filters, ...change } }));
}

/** What to undo when nothing is left: each single step that brings events back, the mildest first. */
export function relaxFilters(
  events: readonly TimelineEvent[],
  filters: Filters,
  dates: DateChoice,
  among: Affiliations,
): Relaxation[] {
  return relaxations(filters)
    .map((step) => ({ ...step, count: selectEvents(events, step.filters, dates, among).length }))
    .filter(({ count }) => count > 0);
}
