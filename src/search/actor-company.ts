import type { TimelineEvent } from "../model/event.ts";
import type { ActorId } from "../model/ids.ts";
import { speakerIdsOf } from "./select-events.ts";

/** What an actor has to do with the events of a timeline; lists keep the order of the events. */
export interface ActorEvents {
  /** Takes part in them. */
  readonly part: readonly TimelineEvent[];
  /** Is a speaker of them only: its word is among the evidence, without its taking part. */
  readonly wordOnly: readonly TimelineEvent[];
}

/** An actor that takes part in events together with another. */
export interface Companion {
  readonly id: ActorId;
  readonly count: number;
}

/** The events in which an actor takes part, and those of which it only speaks. */
export function eventsOfActor(id: ActorId, events: readonly TimelineEvent[]): ActorEvents {
  const takesPart = (event: TimelineEvent) => event.participants.some(({ actor }) => actor === id);
  return {
    part: events.filter(takesPart),
    wordOnly: events.filter((event) => !takesPart(event) && speakerIdsOf(event).includes(id)),
  };
}

/** With whom an actor takes part in events, most often first, then in order of first occurrence. */
export function companionsOf(id: ActorId, events: readonly TimelineEvent[]): Companion[] {
  const counts = new Map<ActorId, number>();
  for (const { participants } of eventsOfActor(id, events).part) {
    for (const other of new Set(participants.map(({ actor }) => actor))) {
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
