import { type DayNumber, dayToMilliseconds } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { type DateChoice, dateOf, sortDay } from "../../search/event-date.ts";
import type { TimeWindow } from "../../state/session-store.tsx";

/** How many of the events the window holds at least with which a timeline opens: nine of ten. */
const MOST = 0.9;
/** Only a window this many times as close as everything is worth leaving events out of sight. */
const WORTH = 4;
/** Pixels that stay free before the events, where fades begin, and behind them, where labels stand; both together at most half of the plot. */
const [FREE_BEFORE, FREE_BEHIND] = [80, 360];
/** Days; a few events of one week are not blown up beyond this. */
const SHORTEST = 28;

/**
 * What a timeline shows of time before anybody has moved it, where one or two events of long ago would press all others into a corner: the
 * shortest stretch that holds most of them. Null: everything. `days` are those by which the events stand in order, without those of no day;
 * `width` is the plot's, in pixels.
 */
export function openingWindow(days: readonly DayNumber[], width: number): TimeWindow | null {
  const sorted = Float64Array.from(days).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const stretch = withNeighbours(sorted, shortestStretch(sorted, Math.ceil(sorted.length * MOST)));
  const length = Math.max(SHORTEST, stretch.to - stretch.from);
  if (last - first < length * WORTH) return null;
  const share = Math.min(1, width / 2 / (FREE_BEFORE + FREE_BEHIND));
  const daysPerPixel = length / (width - (FREE_BEFORE + FREE_BEHIND) * share);
  return {
    start: dayToMilliseconds(stretch.from - FREE_BEFORE * share * daysPerPixel),
    end: dayToMilliseconds(stretch.from + length + FREE_BEHIND * share * daysPerPixel),
  };
}

/** The same of events, by the dates that are chosen. */
export function openingOf(events: readonly TimelineEvent[], dates: DateChoice, width: number): TimeWindow | null {
  return openingWindow(
    events.flatMap((event) => sortDay(dateOf(event, dates)) ?? []),
    width,
  );
}

interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The latest of the shortest, since what is recent is asked for more often. */
function shortestStretch(sorted: Float64Array, count: number): Stretch {
  let best = { from: sorted[0] as number, to: sorted.at(-1) as number };
  for (let at = 0; at + count <= sorted.length; at += 1) {
    const [from, to] = [sorted[at] as number, sorted[at + count - 1] as number];
    if (to - from <= best.to - best.from) best = { from, to };
  }
  return best;
}

/** A stretch with what lies no farther from it than half its length: only what is far away is left out. */
function withNeighbours(sorted: Float64Array, { from, to }: Stretch): Stretch {
  const near = (to - from) / 2;
  return {
    from: sorted.find((day) => day >= from - near) as number,
    to: sorted.findLast((day) => day <= to + near) as number,
  };
}
