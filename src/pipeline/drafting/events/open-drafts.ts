import type { Property } from "../../../model/claim.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import type { ActorId, PropertyId } from "../../../model/ids.ts";
import type { LoadedArticles } from "../../load-articles.ts";
import { createScale } from "../../salience.ts";
import type { Decisions } from "../decisions.ts";
import type { UndatedDraft } from "./draft-event.ts";
import { isSettled } from "./settled.ts";
import type { WaitingDrafts } from "./waiting-drafts.ts";

/** The drafts on which nobody has decided, and what they have in common. */
export interface OpenDrafts {
  /** Adds a draft that waits under this number, unless it is decided on; in any order. */
  readonly add: (number: number, draft: Omit<TimelineEvent, "salience">, properties: readonly Property[]) => void;
  readonly all: () => {
    /** In the order of the timeline. */
    readonly events: TimelineEvent[];
    /** Whoever takes part or speaks in them. */
    readonly actors: ReadonlySet<ActorId>;
    /** In the order of the drafts' numbers. */
    readonly properties: readonly Property[];
  };
}

export function createOpenDrafts(
  waiting: Pick<WaitingDrafts, "inOrder">,
  decisions: Decisions,
  copies: LoadedArticles["copies"],
): OpenDrafts {
  const numbers: number[] = [];
  const scale = createScale(copies);
  const actors = new Set<ActorId>();
  const properties = createProperties();
  return {
    add: (number, draft, counted) => {
      if (isSettled(draft, decisions)) return;
      numbers.push(number);
      scale.add(number, draft);
      for (const actor of actorsIn(draft)) actors.add(actor);
      properties.add(number, counted);
    },
    all: () => ({ events: waiting.inOrder(numbers, scale.weigh()), actors, properties: properties.all() }),
  };
}

/** Each property where the first draft has it, as the last one calls it. */
function createProperties() {
  const byId = new Map<PropertyId, { readonly first: number; readonly last: number; readonly property: Property }>();
  return {
    add: (number: number, properties: readonly Property[]) => {
      for (const [at, property] of properties.entries()) {
        const place = number + at / properties.length;
        const before = byId.get(property.id) ?? { first: place, last: place, property };
        const first = Math.min(before.first, place);
        byId.set(property.id, place < before.last ? { ...before, first } : { first, last: place, property });
      }
    },
    all: () => [...byId.values()].sort((a, b) => a.first - b.first).map(({ property }) => property),
  };
}

function actorsIn({ participants, evidence, claims }: Pick<UndatedDraft, "participants" | "evidence" | "claims">) {
  const steps = [...evidence.flatMap(({ attribution }) => attribution), ...claims.flatMap(({ by }) => by ?? [])];
  return [
    ...participants.map(({ actor }) => actor),
    ...steps.flatMap((step) => (step.kind === "actors" ? step.actors : [])),
  ];
}
