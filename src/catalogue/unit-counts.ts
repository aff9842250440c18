import { type DensityWindow, densityScales } from "../lod/lane-densities.ts";
import type { Density, OccurrenceCounts } from "../lod/occurrence-counts.ts";
import { OPEN_END, OPEN_START } from "../lod/time-columns.ts";
import type { DateColumns } from "./columns.ts";
import type { LaneBits } from "./lane-bits.ts";
import type { Failures } from "./pass-filters.ts";

/** Which rows are counted. */
export interface CountedRows {
  readonly dates: DateColumns;
  /** Their ordinals, ascending. */
  readonly rows: Uint32Array;
  /** Of each ordinal: 0 for one that is counted. */
  readonly failures: Failures;
  /** What else stands there for one that is; 0: nothing. */
  readonly spare: number;
}

/**
 * Counts what a window holds as `createOccurrenceCounts` does, but only at the scales of that window: it goes over the counted rows once for
 * each of them instead of keeping them sorted in several ways. A million rows take some milliseconds, and no memory. All lanes are counted at once.
 */
export function createUnitCounts(rows: CountedRows, lanes: LaneBits, window: DensityWindow): OccurrenceCounts {
  const counts = countWithin(rows, lanes, window);
  const densities = new Map<number, readonly Density[]>();
  for (const { level, edges } of densityScales(window)) {
    if (!densities.has(level)) densities.set(level, countUnits(rows, lanes, edges));
  }
  return {
    count: (lane) => counts[lane] as number,
    density: (lane, level) => densities.get(level)?.[lane] as Density,
  };
}

/** Of each lane, how many rows may lie in a window. */
function countWithin({ dates, rows, failures, spare }: CountedRows, { bits, lanes }: LaneBits, window: DensityWindow) {
  const { earliest, latest, attested } = dates;
  const { from, to } = window;
  const counts = new Uint32Array(lanes);
  const count = (own: number) => {
    for (let left = own; left !== 0; left &= left - 1) {
      const lane = 31 - Math.clz32(left & -left);
      counts[lane] = (counts[lane] as number) + 1;
    }
  };
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const first = earliest[row] as number;
    const last = latest[row] as number;
    if (first <= to && last >= from && (first !== OPEN_START || last !== OPEN_END)) count(bits[row] as number);
  }
  for (const row of attested.row) {
    const isOpen = earliest[row] === OPEN_START && latest[row] === OPEN_END;
    if (isOpen && (failures[row] === 0 || failures[row] === spare)) count(bits[row] as number);
  }
  return counts;
}

/** Of each lane, by the units between the edges; what cannot be drawn counts nowhere. */
export function countUnits(rows: CountedRows, { bits, lanes }: LaneBits, edges: Int32Array): Density[] {
  const tally = createTally(bits, lanes, edges);
  if (edges.length > 1) {
    tallyRows(rows, tally);
    tallyAttested(rows, tally);
    takeGaps(rows, tally);
  }
  return Array.from({ length: lanes }, (_, lane) => tally.density(lane));
}

/** Counts by unit, one lane after the other; each lane has one place more than there are units. */
interface Tally {
  readonly edges: Int32Array;
  readonly unitAt: Uint16Array | Uint32Array;
  readonly bits: LaneBits["bits"];
  /** Rows of a single day. */
  readonly single: Uint32Array;
  /** Changes from unit to unit. */
  readonly all: Int32Array;
  readonly sure: Int32Array;
  readonly density: (lane: number) => Density;
}

function createTally(bits: LaneBits["bits"], lanes: number, edges: Int32Array): Tally {
  const stride = edges.length;
  const single = new Uint32Array(lanes * stride);
  const [all, sure] = [new Int32Array(lanes * stride), new Int32Array(lanes * stride)];
  return {
    edges,
    unitAt: unitsByDay(edges),
    bits,
    single,
    all,
    sure,
    density: (lane) => {
      const [certain, possible] = [new Uint32Array(stride - 1), new Uint32Array(stride - 1)];
      let [every, known] = [0, 0];
      for (let unit = 0; unit < stride - 1; unit += 1) {
        every += all[lane * stride + unit] as number;
        known += sure[lane * stride + unit] as number;
        certain[unit] = known + (single[lane * stride + unit] as number);
        possible[unit] = every - known;
      }
      return { certain, possible };
    },
  };
}

/** Counts every row as if it were not attested and had no gaps. */
function tallyRows({ dates, rows }: CountedRows, { edges, unitAt, bits, single, all, sure }: Tally): void {
  const start = edges[0] as number;
  const end = (edges.at(-1) as number) - 1;
  const [stride, lastUnit] = [edges.length, edges.length - 2];
  const { earliest, latest } = dates;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const first = earliest[row] as number;
    const last = latest[row] as number;
    if (first > end || last < start) continue;
    const from = first < start ? 0 : (unitAt[first - start] as number);
    if (first === last) {
      for (let own = bits[row] as number; own !== 0; own &= own - 1) {
        const place = (31 - Math.clz32(own & -own)) * stride + from;
        single[place] = (single[place] as number) + 1;
      }
      continue;
    }
    if (first === OPEN_START && last === OPEN_END) continue;
    const to = last > end ? lastUnit : (unitAt[last - start] as number);
    add(all, stride, bits[row] as number, from, to, 1);
    if (from === to && first >= start && last <= end) add(sure, stride, bits[row] as number, from, to, 1);
  }
}

function add(changes: Int32Array, stride: number, lanes: number, from: number, to: number, change: 1 | -1): void {
  for (let own = lanes; own !== 0; own &= own - 1) {
    const place = (31 - Math.clz32(own & -own)) * stride;
    changes[place + from] = (changes[place + from] as number) + change;
    changes[place + to + 1] = (changes[place + to + 1] as number) - change;
  }
}

/** An attested row is certain where it is attested, and nowhere else; what is open on both sides counts only then. */
function tallyAttested({ dates, failures, spare }: CountedRows, tally: Tally): void {
  const { edges, unitAt, bits, all, sure } = tally;
  const start = edges[0] as number;
  const end = (edges.at(-1) as number) - 1;
  const unitOf = (day: number) => unitAt[(day < start ? start : day > end ? end : day) - start] as number;
  const { row: rows, from, to } = dates.attested;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number;
    const first = dates.earliest[row] as number;
    const last = dates.latest[row] as number;
    // What is known to a day is certain there all the same.
    if ((failures[row] !== 0 && failures[row] !== spare) || first === last || first > end || last < start) continue;
    const [low, high] = [unitOf(first), unitOf(last)];
    const lanes = bits[row] as number;
    if (first === OPEN_START && last === OPEN_END) add(all, edges.length, lanes, low, high, 1);
    else if (low === high && first >= start && last <= end) add(sure, edges.length, lanes, low, high, -1);
    const [begun, over] = [from[place] as number, to[place] as number];
    if (begun <= end && over >= start) add(sure, edges.length, lanes, unitOf(begun), unitOf(over), 1);
  }
}

/** Takes off the units in which a row cannot lie although it may before and after. */
function takeGaps({ dates, failures, spare }: CountedRows, { edges, unitAt, bits, all }: Tally): void {
  const start = edges[0] as number;
  const end = (edges.at(-1) as number) - 1;
  const { row: rows, from, to } = dates.gaps;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number;
    const opened = from[place] as number;
    const closed = to[place] as number;
    if ((failures[row] !== 0 && failures[row] !== spare) || opened > end || closed < start) continue;
    const before = opened < start ? 0 : (unitAt[opened - start] as number);
    const after = unitAt[(closed > end ? end : closed) - start] as number;
    const firstWhole = (edges[before] as number) < opened ? before + 1 : before;
    const lastWhole = (edges[after + 1] as number) - 1 > closed ? after - 1 : after;
    if (firstWhole <= lastWhole) add(all, edges.length, bits[row] as number, firstWhole, lastWhole, -1);
  }
}

/** The unit of each day from the first edge to before the last. */
export function unitsByDay(edges: Int32Array): Uint16Array | Uint32Array {
  const start = edges[0] as number;
  const days = (edges.at(-1) as number) - start;
  const units = edges.length < 2 ** 16 ? new Uint16Array(days) : new Uint32Array(days);
  for (let unit = 0; unit < edges.length - 1; unit += 1) {
    units.fill(unit, (edges[unit] as number) - start, (edges[unit + 1] as number) - start);
  }
  return units;
}
