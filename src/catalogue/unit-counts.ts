import type { Density, OccurrenceCounts } from "../lod/occurrence-counts.ts";
import type { DateColumns } from "./columns.ts";
import { createDateReader } from "./date-reader.ts";

/** Which rows are counted, each in its lanes. */
export interface CountedRows {
  /** Calls with each row, in ascending order, and the bits of its lanes. */
  readonly each: (visit: (row: number, lanes: number) => void) => void;
  readonly lanes: number;
}

/**
 * Counts as `createOccurrenceCounts` does, by going over the rows once for each question instead of keeping them sorted in
 * several ways: a million rows take some tens of milliseconds in a worker, and no memory. All lanes are counted at once.
 */
export function createUnitCounts(dates: DateColumns, rows: CountedRows): OccurrenceCounts {
  const known = new Map<string, readonly Density[]>();
  let counted: { readonly from: number; readonly to: number; readonly counts: Uint32Array } | null = null;
  return {
    count: (lane, from, to) => {
      if (counted?.from !== from || counted.to !== to)
        counted = { from, to, counts: countWithin(dates, rows, from, to) };
      return counted.counts[lane] as number;
    },
    density: (lane, level, edges) => {
      const units = `${level} ${edges[0]} ${edges.length}`;
      const densities = known.get(units) ?? densitiesOf(dates, rows, edges);
      known.set(units, densities);
      return densities[lane] as Density;
    },
  };
}

/** Of each lane, the rows that may lie between two days. */
function countWithin({ earliest, latest }: DateColumns, rows: CountedRows, from: number, to: number): Uint32Array {
  const counts = new Uint32Array(rows.lanes);
  rows.each((row, lanes) => {
    if ((earliest[row] as number) > to || (latest[row] as number) < from) return;
    for (let lane = 0, bits = lanes; bits !== 0; lane += 1, bits >>>= 1) {
      if (bits & 1) counts[lane] = (counts[lane] as number) + 1;
    }
  });
  return counts;
}

/** Of each lane, by the units between the edges. */
function densitiesOf(dates: DateColumns, rows: CountedRows, edges: Int32Array): Density[] {
  const units = edges.length - 1;
  const tallies = Array.from({ length: rows.lanes }, () => ({ all: differences(units), sure: differences(units) }));
  if (units > 0) tally(dates, rows, edges, tallies);
  return tallies.map(({ all, sure }) => {
    const [every, certain] = [summed(all, units), summed(sure, units)];
    return { certain, possible: every.map((count, unit) => count - (certain[unit] as number)) };
  });
}

interface Tally {
  readonly all: Int32Array;
  readonly sure: Int32Array;
}

/** Counts that change from unit to unit. */
function differences(units: number): Int32Array {
  return new Int32Array(Math.max(0, units) + 1);
}

function summed(changes: Int32Array, units: number): Uint32Array {
  const counts = new Uint32Array(Math.max(0, units));
  let sum = 0;
  for (let unit = 0; unit < units; unit += 1) {
    sum += changes[unit] as number;
    counts[unit] = sum;
  }
  return counts;
}

function tally(dates: DateColumns, rows: CountedRows, edges: Int32Array, tallies: readonly Tally[]): void {
  const start = edges[0] as number;
  const end = (edges.at(-1) as number) - 1;
  const unitAt = unitsByDay(edges);
  const unitOf = (day: number) => unitAt[(day < start ? start : day > end ? end : day) - start] as number;
  const reader = createDateReader(dates);
  const gapsAt = gapReader(dates);
  const { earliest, latest, attested, gaps } = dates;
  const all = tallies.map((tally) => tally.all);
  const sure = tallies.map((tally) => tally.sure);
  rows.each((row, lanes) => {
    const first = earliest[row] as number;
    const last = latest[row] as number;
    if (first > end || last < start) return;
    const from = unitOf(first);
    const to = unitOf(last);
    add(all, lanes, from, to, 1);
    const shown = reader.attestedAt(row);
    if (shown >= 0) {
      const begun = attested.from[shown] as number;
      const over = attested.to[shown] as number;
      if (begun <= end && over >= start) add(sure, lanes, unitOf(begun), unitOf(over), 1);
    } else if (from === to && first >= start && last <= end) add(sure, lanes, from, to, 1);
    for (let gap = gapsAt(row); gap >= 0; gap = gapsAt(row)) {
      const opened = gaps.from[gap] as number;
      const closed = gaps.to[gap] as number;
      if (opened > end || closed < start) continue;
      const before = unitOf(opened);
      const after = unitOf(closed);
      const firstWhole = (edges[before] as number) < opened ? before + 1 : before;
      const lastWhole = (edges[after + 1] as number) - 1 > closed ? after - 1 : after;
      if (firstWhole <= lastWhole) add(all, lanes, firstWhole, lastWhole, -1);
    }
  });
}

/** Gives the places of a row's gaps, one a call; −1 when there are no more. Must be asked in ascending order of the rows. */
function gapReader({ gaps }: DateColumns): (row: number) => number {
  const rows = gaps.row;
  const end = rows.length;
  let place = 0;
  return (row) => {
    // Reading beyond the end would be slow.
    while (place < end && (rows[place] as number) < row) place += 1;
    if (place === end || rows[place] !== row) return -1;
    place += 1;
    return place - 1;
  };
}

function add(counts: readonly Int32Array[], lanes: number, from: number, to: number, change: 1 | -1): void {
  for (let lane = 0, bits = lanes; bits !== 0; lane += 1, bits >>>= 1) {
    if ((bits & 1) === 0) continue;
    const own = counts[lane] as Int32Array;
    own[from] = (own[from] as number) + change;
    own[to + 1] = (own[to + 1] as number) - change;
  }
}

/** The unit of each day from the first edge to before the last. */
function unitsByDay(edges: Int32Array): Uint16Array | Uint32Array {
  const days = (edges.at(-1) as number) - (edges[0] as number);
  const units = edges.length < 2 ** 16 ? new Uint16Array(days) : new Uint32Array(days);
  for (let unit = 0; unit < edges.length - 1; unit += 1) {
    units.fill(
      unit,
      (edges[unit] as number) - (edges[0] as number),
      (edges[unit + 1] as number) - (edges[0] as number),
    );
  }
  return units;
}
