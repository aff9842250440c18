import type { DayNumber } from "../model/day.ts";
import { groupBy, orderBy } from "./ordered-rows.ts";

/** Rows as stretches of days, both ends included. */
export interface Intervals {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** From 0. */
  readonly lane: Uint16Array;
  /** Each number from 0 to the last once; the lowest is found first. */
  readonly rank: Uint32Array;
}

/** Gives the rows of a lane that meet a stretch of days, one a call, by rank; null when there are no more. */
export type NextRow = () => number | null;

export interface IntervalTree {
  /** The cost of a row is logarithmic in their number, however many long ones there are. */
  readonly meeting: (lane: number, from: DayNumber, to: DayNumber) => NextRow;
}

/** Children of a node. */
const FAN = 16;
/** Bits for the number of a node, which leaves the other 27 of a safe integer for its rank. */
const NODES = 2 ** 26;

/**
 * Rows in the order of lane, length and beginning, under nodes that know from when to when their rows reach and what the
 * best rank among them is. Since rows of like length stand together, a node reaches little farther than its rows do,
 * and the search for the best goes straight to them.
 */
export function createIntervalTree(rows: Intervals, lanes: number): IntervalTree {
  const { order, laneStarts } = orderRows(rows, lanes);
  const levels = levelsOf(order.length);
  const total = levels.at(-1)?.end ?? 0;
  const from = new Int32Array(total);
  const to = new Int32Array(total);
  const best = new Uint32Array(total);
  order.forEach((row, place) => {
    from[place] = rows.from[row] as number;
    to[place] = rows.to[row] as number;
    best[place] = rows.rank[row] as number;
  });
  for (const { start, end, below } of levels.slice(1)) {
    for (let node = start; node < end; node += 1) gather(node, childrenOf(node, start, below));
  }

  function gather(node: number, children: Range): void {
    let [first, last, top] = [Infinity, -Infinity, Infinity];
    for (let child = children.start; child < children.end; child += 1) {
      first = Math.min(first, from[child] as number);
      last = Math.max(last, to[child] as number);
      top = Math.min(top, best[child] as number);
    }
    from[node] = first;
    to[node] = last;
    best[node] = top;
  }

  return {
    meeting: (lane, first, last) => {
      const queue: number[] = [];
      const places = { start: laneStarts[lane] as number, end: laneStarts[lane + 1] as number };
      const add = ({ start, end }: Range, height: number) => {
        const size = FAN ** height;
        const base = levels[height]?.start ?? 0;
        for (let node = start; node < end; node += 1) {
          if ((from[node] as number) > last || (to[node] as number) < first) continue;
          const place = (node - base) * size;
          if (place < places.end && place + size > places.start) push(queue, (best[node] as number) * NODES + node);
        }
      };
      const top = levels.length - 1;
      add(levels[top] ?? { start: 0, end: 0 }, top);
      return () => {
        for (let key = pop(queue); key !== undefined; key = pop(queue)) {
          const node = key % NODES;
          if (node < order.length) return order[node] as number;
          const height = levels.findIndex(({ end }) => node < end);
          const { start, below } = levels[height] as Level;
          add(childrenOf(node, start, below), height - 1);
        }
        return null;
      };
    },
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The nodes of one height: the rows themselves, then those above them. */
interface Level extends Range {
  readonly below: Range;
}

function levelsOf(rows: number): Level[] {
  const levels: Level[] = [{ start: 0, end: rows, below: { start: 0, end: 0 } }];
  for (let below = levels[0] as Level; below.end - below.start > FAN; below = levels.at(-1) as Level) {
    levels.push({ start: below.end, end: below.end + Math.ceil((below.end - below.start) / FAN), below });
  }
  return levels;
}

function childrenOf(node: number, start: number, below: Range): Range {
  const first = below.start + (node - start) * FAN;
  return { start: first, end: Math.min(first + FAN, below.end) };
}

/** Lengths that differ by less than a factor of four are alike. */
const LENGTHS = 17;

function orderRows({ from, to, lane }: Intervals, lanes: number) {
  const groups = from.map((first, row) => {
    const length = (to[row] as number) - first + 1;
    return (lane[row] as number) * LENGTHS + ((32 - Math.clz32(length)) >> 1);
  });
  const { members, starts } = groupBy(groups, lanes * LENGTHS, orderBy(from));
  return { order: members, laneStarts: starts.filter((_, group) => group % LENGTHS === 0) };
}

/** A heap with the least in front. */
function push(heap: number[], key: number): void {
  let place = heap.length;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if ((heap[parent] as number) <= key) break;
    heap[place] = heap[parent] as number;
    place = parent;
  }
  heap[place] = key;
}

function pop(heap: number[]): number | undefined {
  const least = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return least;
  let place = 0;
  for (let child = 1; child < heap.length; child = 2 * place + 1) {
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child += 1;
    if ((heap[child] as number) >= last) break;
    heap[place] = heap[child] as number;
    place = child;
  }
  heap[place] = last;
  return least;
}
