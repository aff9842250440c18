import type { DayNumber } from "../model/day.ts";
import { createDateReader } from "./date-reader.ts";
import type { LaneBits } from "./lane-bits.ts";
import { createSalientRows } from "./salient-rows.ts";
import type { SelectedRows } from "./selected-rows.ts";

export interface SalientWithin {
  /** Both included. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Of each lane. */
  readonly most: number;
}

/** Of each lane the most salient that are drawn between two days; each once, ascending. */
export function salientInLanes(
  { dates, rows }: Pick<SelectedRows, "dates" | "rows">,
  { lanes, bits }: LaneBits,
  salience: Uint16Array | Uint32Array,
  { from, to, most }: SalientWithin,
): number[] {
  const perLane = Array.from({ length: lanes }, () => createSalientRows(salience, most));
  const least = new Uint32Array(lanes);
  const { earliest, latest } = dates;
  const reader = createDateReader(dates);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    if ((earliest[row] as number) > to || (latest[row] as number) < from) continue;
    const own = salience[row] as number;
    for (let left = bits[row] as number; left !== 0; left &= left - 1) {
      const lane = 31 - Math.clz32(left & -left);
      if (own < (least[lane] as number) || !reader.isDrawnWithin(row, from, to)) continue;
      const best = perLane[lane] as (typeof perLane)[number];
      best.offer(row);
      least[lane] = best.least();
    }
  }
  return [...new Set(perLane.flatMap((best) => best.rows()))].sort((a, b) => a - b);
}

/** How many rows of each lane can be drawn. */
export function countDrawn({ dates, rows }: Pick<SelectedRows, "dates" | "rows">, { lanes, bits }: LaneBits): number[] {
  const counts = new Uint32Array(lanes);
  const reader = createDateReader(dates);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    if (!reader.isDrawn(row)) continue;
    for (let left = bits[row] as number; left !== 0; left &= left - 1) {
      const lane = 31 - Math.clz32(left & -left);
      counts[lane] = (counts[lane] as number) + 1;
    }
  }
  return [...counts];
}
