import type { Failures } from "./pass-filters.ts";

/** Ordinals of what passes, ascending: all that is asked of a selection goes over these, and not over every row again. `spare`: what else stands among the failures of rows that are wanted; 0: nothing. */
export function passingRows(failures: Failures, spare = 0): Uint32Array {
  let count = 0;
  for (let row = 0; row < failures.length; row += 1) if (failures[row] === 0 || failures[row] === spare) count += 1;
  const rows = new Uint32Array(count);
  let place = 0;
  for (let row = 0; place < count; row += 1) if (failures[row] === 0 || failures[row] === spare) rows[place++] = row;
  return rows;
}

/** The same, where all that pass are known to be among some rows, which ascend. */
export function passingAmong(failures: Failures, among: Uint32Array): Uint32Array {
  const rows = new Uint32Array(among.length);
  let count = 0;
  for (let at = 0; at < among.length; at += 1) {
    const row = among[at] as number;
    if (failures[row] === 0) rows[count++] = row;
  }
  return count === among.length ? among : rows.slice(0, count);
}

/** The place of a row among rows that ascend; null: it is not among them. */
export function placeAmong(rows: Uint32Array, wanted: number): number | null {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return rows[low] === wanted ? low : null;
}
