import type { DayNumber } from "../model/day.ts";
import { BEYOND_UNITS, levelHolding, levelWithin, type UnitLevel } from "./calendar-units.ts";
import { type CountBefore, groupDays } from "./grouped-days.ts";
import { OPEN_END, OPEN_START, type TimeColumns } from "./time-columns.ts";

/** Counts of the units between edges, in their order. */
export interface Density {
  /** Known to have happened, or lasted, in the unit. */
  readonly certain: Uint32Array;
  /** May have happened in it, or elsewhere. */
  readonly possible: Uint32Array;
}

/** Says how much there is in any stretch of time, at a cost that grows with the logarithm of the number of rows. */
export interface OccurrenceCounts {
  /** How many rows of a lane may lie, at least in part, between two days, both included; each counts once. */
  readonly count: (lane: number, from: DayNumber, to: DayNumber) => number;
  /**
   * How many rows of a lane each unit has. `edges` are the days on which units of that level begin, without a gap, and as the last
   * the one on which the next would. A row counts in every unit in which it may lie: what spans ten of them counts ten times.
   */
  readonly density: (lane: number, level: UnitLevel, edges: Int32Array) => Density;
}

/** Sorts the rows for counting. `lanes` is the number of lanes; the columns must not change afterwards. */
export function createOccurrenceCounts(columns: TimeColumns, lanes: number): OccurrenceCounts {
  const { earliest, latest, attested, gaps } = columns;
  const laneOf = Int32Array.from(columns.lane);
  const begun = groupDays(earliest, laneOf, lanes);
  const ended = groupDays(latest, laneOf, lanes);
  const contained = groupDays(earliest, groupsOfContained(columns), lanes * BEYOND_UNITS);
  const shownIn = Int32Array.from(attested.row, (row) => laneOf[row] as number);
  const shown = groupDays(attested.from, shownIn, lanes);
  const over = groupDays(attested.to, shownIn, lanes);
  const gapsIn = Int32Array.from(gaps.row, (row, gap) => {
    const level = levelWithin(gaps.from[gap] as number, gaps.to[gap] as number);
    return (laneOf[row] as number) * BEYOND_UNITS + level;
  });
  const opened = groupDays(gaps.from, gapsIn, lanes * BEYOND_UNITS);
  const closed = groupDays(gaps.to, gapsIn, lanes * BEYOND_UNITS);

  /** Rows that cannot lie in the units although they may before and after. A gap in which one fits, and which closes before its end, has opened before it. */
  function gapsOver(lane: number, level: UnitLevel, edges: Int32Array): (unit: number) => number {
    const levels = groupsOf(lane, level, BEYOND_UNITS - 1);
    const before = countAt(opened, levels, edges, 1);
    const after = countAt(closed, levels, edges, -1);
    return (unit) => at(before, unit) - at(after, unit + 1);
  }

  return {
    count: (lane, from, to) => begun(lane, to + 1) - ended(lane, from),
    density: (lane, level, edges) => {
      const [starts, ends] = [countAt(begun, [lane], edges), countAt(ended, [lane], edges)];
      const [firsts, lasts] = [countAt(shown, [lane], edges), countAt(over, [lane], edges)];
      const within = countAt(contained, groupsOf(lane, 0, level), edges);
      const missing = gapsOver(lane, level, edges);
      const certain = new Uint32Array(Math.max(0, edges.length - 1));
      const possible = new Uint32Array(certain.length);
      for (let unit = 0; unit < certain.length; unit += 1) {
        // What has begun by the end, less what had ended before the beginning.
        const all = at(starts, unit + 1) - at(ends, unit) - missing(unit);
        const sure = at(within, unit + 1) - at(within, unit) + at(firsts, unit + 1) - at(lasts, unit);
        certain[unit] = sure;
        possible[unit] = all - sure;
      }
      return { certain, possible };
    },
  };
}

/** By lane and the finest level of which one unit holds all of the row's days; −1 for rows that no unit holds, or that count by when they are attested. */
function groupsOfContained({ earliest, latest, lane, attested }: TimeColumns): Int32Array {
  const groups = new Int32Array(earliest.length).fill(-1);
  for (let row = 0; row < groups.length; row += 1) {
    const [from, to] = [at(earliest, row), at(latest, row)];
    if (from === OPEN_START || to === OPEN_END) continue;
    const level = levelHolding(from, to);
    if (level < BEYOND_UNITS) groups[row] = (lane[row] as number) * BEYOND_UNITS + level;
  }
  for (const row of attested.row) groups[row] = -1;
  return groups;
}

/** The groups of a lane for the levels `first` to `last`. */
function groupsOf(lane: number, first: UnitLevel, last: UnitLevel): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => lane * BEYOND_UNITS + first + place);
}

/** How many days of the groups come before each edge, or before the day `shift` after it. */
function countAt(before: CountBefore, groups: readonly number[], edges: Int32Array, shift = 0): Int32Array {
  return edges.map((edge) => {
    let count = 0;
    for (const group of groups) count += before(group, edge + shift);
    return count;
  });
}

function at(numbers: Int32Array, place: number): number {
  return numbers[place] as number;
}
