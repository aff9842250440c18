import { createOccurrenceCounts, type OccurrenceCounts } from "../../../lod/occurrence-counts.ts";
import { type RankedRows, rankRows } from "../../../lod/ranked-rows.ts";
import { OPEN_END, OPEN_START } from "../../../lod/time-columns.ts";
import type { DayNumber } from "../../../model/day.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import { type EventColumns, eventColumns } from "../../../search/event-columns.ts";
import type { DateChoice } from "../../../search/event-date.ts";
import type { FoldedLanes } from "./fold-lanes.ts";

/** The events of a map in their lanes, to be found and counted in any window. */
export interface MapRows {
  readonly columns: EventColumns;
  readonly counts: OccurrenceCounts;
  readonly ranked: RankedRows;
  /** The outermost days that are known of any of them. */
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Null when none can be drawn. */
export function mapRows(
  events: readonly TimelineEvent[],
  dates: DateChoice,
  { lanes, of }: FoldedLanes,
): MapRows | null {
  const columns = eventColumns(events, dates, of);
  let [first, last] = [Infinity, -Infinity];
  for (const days of [columns.earliest, columns.latest]) {
    for (const day of days) {
      if (day === OPEN_START || day === OPEN_END) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (first > last) return null;
  const counts = createOccurrenceCounts(columns, lanes.length);
  return { columns, counts, ranked: rankRows(columns, lanes.length), first, last };
}
