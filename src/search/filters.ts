import type { IsoDay } from "../model/day.ts";
import type { EventType } from "../model/event.ts";
import type { Stance } from "../model/evidence.ts";
import type { ActorId, ArticleId } from "../model/ids.ts";
import type { Trait } from "../model/trait.ts";

/** What narrows the timeline. An empty list does not filter; lists hold no duplicates and keep the order of choosing. */
export interface Filters {
  /** Taking part. */
  readonly actors: readonly ActorId[];
  /** With two or more actors: at least one of them, or all together. */
  readonly match: "any" | "all";
  /** A chosen state counts its people and bodies too: those affiliated with it. */
  readonly withAffiliates: boolean;
  readonly types: readonly EventType[];
  /** Articles that report the event. */
  readonly sources: readonly ArticleId[];
  /** Saying so: speakers of the evidence. */
  readonly says: readonly ActorId[];
  readonly stances: readonly Stance[];
  /** How well it is borne out; with several, an event has all of them. */
  readonly only: readonly Trait[];
  /** EDTF dates; null is open. An uncertain event counts wherever it may have happened. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day of which it is asked what was known; null: today. What may have been told of by then stays. */
  readonly known: IsoDay | null;
  /** What is searched for, as typed; empty: nothing. */
  readonly query: string;
}

export const noFilters: Filters = {
  actors: [],
  match: "any",
  withAffiliates: false,
  types: [],
  sources: [],
  says: [],
  stances: [],
  only: [],
  from: null,
  to: null,
  known: null,
  query: "",
};

/** Whether anything is filtered at all; `match` and `withAffiliates` alone narrow nothing. */
export function isFiltering(filters: Filters): boolean {
  const lists = [filters.actors, filters.types, filters.sources, filters.says, filters.stances, filters.only];
  const days = [filters.from, filters.to, filters.known];
  return lists.some((list) => list.length > 0) || days.some((day) => day !== null) || filters.query !== "";
}
