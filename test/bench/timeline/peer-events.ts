import { boundsOf } from "../../../src/model/date-bounds.ts";
import type { TimelineEvent } from "../../../src/model/event.ts";
import { syntheticSource } from "../../support/synthetic-dataset.ts";

const DAY = 86_400_000;

/** An event as peers take it: a stretch of time with a title in a lane. */
export interface PeerEvent {
  /** The place of its lane, from 0. */
  readonly lane: number;
  /** Milliseconds since 1970; equal where it is one day. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/** The corpus with nothing but what peers can show: events with a date, an open end being the other end. */
export function peerEvents(size: number): { readonly lanes: readonly string[]; readonly events: readonly PeerEvent[] } {
  const { dataset, events } = syntheticSource(size);
  const { subjects } = dataset.timeline;
  const lanes = new Map(subjects.map(({ id }, lane) => [id, lane]));
  const found: PeerEvent[] = [];
  for (const { subject, title, when } of events) {
    const span = spanOf(when);
    if (span) found.push({ lane: lanes.get(subject) ?? 0, ...span, title: title.de });
  }
  return { lanes: subjects.map(({ name }) => name.de), events: found };
}

function spanOf(when: TimelineEvent["when"]): Pick<PeerEvent, "from" | "to"> | null {
  const { earliest, latest } = boundsOf(when);
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  return from === null || to === null ? null : { from: from * DAY, to: to * DAY };
}

/** The same in TimelineJS's own form. */
export function timelineJsOf(events: readonly PeerEvent[]) {
  return {
    events: events.map(({ from, to, title }, id) => ({
      unique_id: `event-${id}`,
      start_date: dateOf(from),
      ...(to > from ? { end_date: dateOf(to) } : {}),
      text: { headline: title },
    })),
  };
}

function dateOf(time: number) {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
