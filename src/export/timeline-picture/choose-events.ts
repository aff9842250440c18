import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";

/** More events than these no picture of a page can tell apart. */
const MOST_EVENTS = 200;

/** The events that are drawn, in the order given: those picked by hand, then the most salient. */
export function chooseEvents(
  events: readonly TimelineEvent[],
  picked: ReadonlySet<EventId>,
  most = MOST_EVENTS,
): readonly TimelineEvent[] {
  if (events.length <= most) return events;
  const weight = ({ id, salience }: TimelineEvent) => (picked.has(id) ? Number.POSITIVE_INFINITY : salience);
  const ranked = [...events].sort((a, b) => weight(b) - weight(a) || 0);
  const chosen = new Set(ranked.slice(0, most));
  return events.filter((event) => chosen.has(event));
}
