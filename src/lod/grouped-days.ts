import type { DayNumber } from "../model/day.ts";
import { groupBy, orderBy } from "./ordered-rows.ts";

/** How many of the days in a group come before a day; logarithmic in their number. */
export type CountBefore = (group: number, day: DayNumber) => number;

/** Sorts days into groups 0 to `count` − 1, to be counted; those of a group below 0 are left out. */
export function groupDays(days: Int32Array, groups: Int32Array, count: number): CountBefore {
  const { members, starts } = groupBy(groups, count, orderBy(days));
  const sorted = new Int32Array(members.length);
  for (let place = 0; place < sorted.length; place += 1) sorted[place] = days[members[place] as number] as number;
  return (group, day) => {
    const start = starts[group] as number;
    let [low, high] = [start, starts[group + 1] as number];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    return low - start;
  };
}
