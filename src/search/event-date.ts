import { boundsOf } from "../model/date-bounds.ts";
import type { DateEstimate } from "../model/date-estimate.ts";
import type { DayNumber } from "../model/day.ts";
import { type DayBounds, edtfBounds, parseEdtf } from "../model/edtf.ts";
import type { TimelineEvent } from "../model/event.ts";

/** Which dates count: what the articles say, or what the editor knows where there is such a thing. */
export type DateChoice = "articles" | "editorial";

/** The date by which an event is placed, sorted and filtered. */
export function dateOf(event: Pick<TimelineEvent, "when" | "whenEditorial">, choice: DateChoice): DateEstimate {
  return choice === "editorial" ? (event.whenEditorial ?? event.when) : event.when;
}

/** The day by which an event stands in the list: its earliest possible one; where nothing bounds it below, its latest. Null: undated. */
export function sortDay(date: DateEstimate): DayNumber | null {
  const { earliest, latest } = boundsOf(date);
  return earliest ?? latest;
}

/** Whether it may have happened, or lasted, within these days. A set counts by its members; an unknown date never does. */
export function mayFallWithin(date: DateEstimate, period: DayBounds): boolean {
  if (date.basis === "unknown") return false;
  const edtf = parseEdtf(date.edtf);
  if (edtf?.kind !== "set") return overlap(edtf ? edtfBounds(edtf) : boundsOf(date), period);
  return edtf.members.some(({ from, to }) =>
    overlap({ earliest: from?.first ?? null, latest: to?.last ?? null }, period),
  );
}

function overlap(a: DayBounds, b: DayBounds): boolean {
  const before = (end: DayNumber | null, start: DayNumber | null) => end !== null && start !== null && end < start;
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest);
}
