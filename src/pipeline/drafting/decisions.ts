import type { Actor } from "../../model/actor.ts";
import type { Subject } from "../../model/dataset.ts";
import type { TimelineEvent } from "../../model/event.ts";

/** What a person has decided; it always wins over drafts. */
export interface Decisions {
  readonly actors: readonly Actor[];
  readonly subjects: readonly Subject[];
  readonly events: readonly TimelineEvent[];
  /** Ids of drafts that were thrown out. */
  readonly discarded: readonly string[];
}

export const noDecisions: Decisions = { actors: [], subjects: [], events: [], discarded: [] };
