import { dayToMilliseconds } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import { type DateChoice, dateOf } from "../../search/event-date.ts";
import type { TimeWindow } from "../../state/session-store.tsx";
import { glyphDays, glyphOf } from "../../ui/date-glyph/date-glyph.ts";

/** Milliseconds; closer than this, months can no longer be told apart from days. */
const SHORTEST = dayToMilliseconds(120);
/** What the events take of the window; the rest is for their labels, which stand behind them. */
const SHARE_OF_EVENTS = 0.45;
/** What stays free before them. */
const SHARE_BEFORE = 0.15;

/** The part of time that shows an event between the one told before it and the one told after it; null: all of it, where the event has no place of its own. */
export function storyWindow(
  events: readonly TimelineEvent[],
  told: EventId | null,
  dates: DateChoice,
): TimeWindow | null {
  const at = events.findIndex(({ id }) => id === told);
  const own = events[at] && stretchOf(events[at], dates);
  if (!own) return null;
  const around = [events[at - 1], events[at + 1]].flatMap((event) => (event && stretchOf(event, dates)) ?? []);
  const start = Math.min(own.start, ...around.map((stretch) => stretch.start));
  const end = Math.max(own.end, ...around.map((stretch) => stretch.end));
  const length = Math.max(SHORTEST, (end - start) / SHARE_OF_EVENTS);
  return { start: start - length * SHARE_BEFORE, end: start + length * (1 - SHARE_BEFORE) };
}

/** Where an event is drawn; null where it cannot be. */
function stretchOf(event: TimelineEvent, dates: DateChoice): TimeWindow | null {
  const glyph = glyphOf(dateOf(event, dates));
  if (!glyph) return null;
  const { from, to } = glyphDays(glyph);
  return { start: dayToMilliseconds(from), end: dayToMilliseconds(to) };
}
