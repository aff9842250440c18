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
 * several ways: a million rows take some milliseconds in a worker, and no memory.
 */
export function createUnitCounts(dates: DateColumns, rows: CountedRows): OccurrenceCounts {
  let last: { readonly edges: Int32Array; readonly densities: readonly Density[] } | null = null;
  let counted: { readonly from: number; readonly to: number; readonly counts: Uint32Array } | null = null;
  return {
    count: (lane, from, to) => {
      if (counted?.from !== from || counted.to !== to)
        counted = { from, to, counts: countWithin(dates, rows, from, to) };
      return counted.counts[lane] as number;
    },
    density: (lane, _, edges) => {
      if (!last || !isSame(last.edges, edges)) last = { edges, densities: densitiesOf(dates, rows, edges) };
      return last.densities[lane] as Density;
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

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((edge, at) => edge === b[at]);
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
  const [start, end] = [edges[0] as number, (edges.at(-1) as number) - 1];
  const unitAt = unitsByDay(edges);
  const unitOf = (day: number) => unitAt[Math.min(Math.max(day, start), end) - start] as number;
  const reader = createDateReader(dates);
  const { earliest, latest } = dates;
  const { row: gapRows, from: gapFrom, to: gapTo } = dates.gaps;
  let gap = 0;
  rows.each((row, lanes) => {
    const [first, last] = [earliest[row] as number, latest[row] as number];
    if (first > end || last < start) return;
    const [from, to] = [unitOf(first), unitOf(last)];
    add(tallies, lanes, "all", from, to, 1);
    const attested = reader.attestedAt(row);
    if (attested >= 0) {
      const [shown, over] = [dates.attested.from[attested] as number, dates.attested.to[attested] as number];
      if (shown <= end && over >= start) add(tallies, lanes, "sure", unitOf(shown), unitOf(over), 1);
    } else if (from === to && first >= start && last <= end) add(tallies, lanes, "sure", from, to, 1);
    while (gap < gapRows.length && (gapRows[gap] as number) < row) gap += 1;
    for (; gapRows[gap] === row; gap += 1) {
      const [opened, closed] = [gapFrom[gap] as number, gapTo[gap] as number];
      if (opened > end || closed < start) continue;
      const [before, after] = [unitOf(opened), unitOf(closed)];
      const firstWhole = (edges[before] as number) < opened ? before + 1 : before;
      const lastWhole = (edges[after + 1] as number) - 1 > closed ? after - 1 : after;
      if (firstWhole <= lastWhole) add(tallies, lanes, "all", firstWhole, lastWhole, -1);
    }
  });
}

function add(
  tallies: readonly Tally[],
  lanes: number,
  kind: keyof Tally,
  from: number,
  to: number,
  change: 1 | -1,
): void {
  for (let lane = 0, bits = lanes; bits !== 0; lane += 1, bits >>>= 1) {
    if ((bits & 1) === 0) continue;
    const counts = (tallies[lane] as Tally)[kind];
    counts[from] = (counts[from] as number) + change;
    counts[to + 1] = (counts[to + 1] as number) - change;
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
