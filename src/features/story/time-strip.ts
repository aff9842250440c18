import type { DayNumber } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import { type DateChoice, dateOf } from "../../search/event-date.ts";
import { glyphDays, glyphOf } from "../../ui/date-glyph/date-glyph.ts";

/** Where an event stands in the whole of the story, from 0 to 1. */
export interface StripPlace {
  readonly event: EventId;
  readonly from: number;
  readonly to: number;
}

export interface Strip {
  readonly places: readonly StripPlace[];
  /** The days at its ends. */
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The whole of time that the events take, and each one's place in it; null where none can be drawn. */
export function timeStrip(events: readonly TimelineEvent[], dates: DateChoice): Strip | null {
  const drawn = events.flatMap((event) => {
    const glyph = glyphOf(dateOf(event, dates));
    return glyph ? [{ event: event.id, ...glyphDays(glyph) }] : [];
  });
  if (drawn.length === 0) return null;
  const first = Math.min(...drawn.map(({ from }) => from));
  // What is open on one side has no width: it stands at its one day.
  const last = Math.max(...drawn.map(({ from, to }) => (to > from ? to - 1 : to)));
  const share = (day: DayNumber) => (day - first) / (last + 1 - first);
  return { first, last, places: drawn.map(({ event, from, to }) => ({ event, from: share(from), to: share(to) })) };
}
