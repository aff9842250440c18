import type { TimelineEvent } from "../../model/event.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { EvidenceKey } from "../../model/ids.ts";

/** A quote below the list, and the first event that it proves. */
export interface PrintNote {
  /** From 1, in the order in which the list comes upon them. */
  readonly number: number;
  readonly event: TimelineEvent;
  readonly evidence: Evidence;
}

export interface PrintNotes {
  readonly notes: readonly PrintNote[];
  /** The numbers of the quotes that prove an event, in its own order. */
  readonly numbersOf: (event: TimelineEvent) => readonly number[];
}

/** Numbers the quotes of events; one that proves several events is one note. */
export function numberNotes(events: readonly TimelineEvent[]): PrintNotes {
  const notes = new Map<EvidenceKey, PrintNote>();
  for (const event of events) {
    for (const evidence of event.evidence) {
      if (!notes.has(evidence.key)) notes.set(evidence.key, { number: notes.size + 1, event, evidence });
    }
  }
  return {
    notes: [...notes.values()],
    numbersOf: ({ evidence }) => evidence.flatMap(({ key }) => notes.get(key)?.number ?? []),
  };
}
