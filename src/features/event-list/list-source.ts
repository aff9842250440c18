import type { DayNumber } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import { type DateChoice, dateOf, sortDay } from "../../search/event-date.ts";
import { groupByYear } from "./group-by-year.ts";
import { moveInList } from "./move-in-list.ts";

/** The events of one year in a list. */
export interface ListYear {
  /** Null: undated. */
  readonly year: number | null;
  /** The place of the first of them. */
  readonly start: number;
  readonly count: number;
}

/** The events of a long list by their places, from 0; they need not all be held. */
export interface ListSource {
  readonly total: number;
  /** In their order, each with at least one event. */
  readonly years: readonly ListYear[];
  /** The days by which the first and the last dated event stand; null without any. */
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
  /** Null while it is on its way. */
  readonly at: (place: number) => TimelineEvent | null;
  /** These places are in sight, both included. */
  readonly onSight: (first: number, last: number) => void;
  /** Null where the event is not in the list, or not known to be. */
  readonly placeOf: (id: EventId) => number | null;
  /** Where a key leads; null for one that does not move. */
  readonly move: (key: string, from: number) => Promise<number | null> | number | null;
  /** The place of the first event that stands by this day or a later one; of the last dated one where none does. */
  readonly placeOfDay: (day: DayNumber) => Promise<number> | number;
}

/** A list of events that are all held, sorted, the undated last. */
export function heldList(events: readonly TimelineEvent[], dates: DateChoice): ListSource {
  const days = events.map((event) => sortDay(dateOf(event, dates)));
  const dated = days.filter((day) => day !== null);
  let start = 0;
  const years = groupByYear(events, dates).map(({ year, events: { length } }) => {
    start += length;
    return { year, start: start - length, count: length };
  });
  const places = new Map(events.map(({ id }, place) => [id, place]));
  return {
    total: events.length,
    years,
    first: dated[0] ?? null,
    last: dated.at(-1) ?? null,
    at: (place) => events[place] ?? null,
    onSight: () => {},
    placeOf: (id) => places.get(id) ?? null,
    move: (key, from) => moveInList(key, from, days),
    placeOfDay: (day) => {
      const place = days.findIndex((each) => each !== null && each >= day);
      return place < 0 ? Math.max(0, dated.length - 1) : place;
    },
  };
}
