import type { TimelineEvent } from "../../model/event.ts";
import type { ArticleId, EventId, EvidenceKey } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";

/** A sentence of the open article that proves an event. */
export interface EvidenceMark {
  readonly position: Span;
  readonly event: TimelineEvent;
  readonly key: EvidenceKey;
}

/** The sentences of an article that prove events, in the order of the text. */
export function evidenceMarks(events: readonly TimelineEvent[], article: ArticleId): EvidenceMark[] {
  return events
    .flatMap((event) =>
      event.evidence
        .filter((evidence) => evidence.article === article)
        .map(({ position, key }) => ({ position, event, key })),
    )
    .sort((a, b) => a.position.start - b.position.start || a.position.end - b.position.end);
}

/** One mark for each event, its first: the events of an article in the order of the text. */
export function firstMarks(marks: readonly EvidenceMark[]): EvidenceMark[] {
  const first = new Map<EventId, EvidenceMark>();
  for (const mark of marks) if (!first.has(mark.event.id)) first.set(mark.event.id, mark);
  return [...first.values()];
}

/**
 * The mark to scroll to: the passage that the link names, else the first one of the chosen event; null when neither
 * stands in the article. A passage may prove several events: the chosen one's mark is preferred.
 */
export function targetMark(
  marks: readonly EvidenceMark[],
  event: EventId | null,
  evidence: EvidenceKey | null,
): EvidenceMark | null {
  const named = marks.filter(({ key }) => key === evidence);
  const own = marks.filter((mark) => mark.event.id === event);
  return named.find((mark) => mark.event.id === event) ?? named[0] ?? own[0] ?? null;
}
