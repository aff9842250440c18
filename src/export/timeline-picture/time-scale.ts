import type { DayNumber } from "../../model/day.ts";

/** Days on a line of pixels. */
export interface TimeScale {
  /** What is shown of time. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Pixels, from the left of the picture, at which a day begins. */
  readonly x: (day: DayNumber) => number;
}

/** What has to find room on the scale: days, and pixels beyond them. */
export interface Extent {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly before: number;
  readonly after: number;
}

/** Days; fewer would blow a single day up to the whole width. */
const LEAST_DAYS = 28;

/** A scale from `left` to `right` on which all extents lie; at least one is needed. */
export function fitScale(extents: readonly Extent[], left: number, right: number): TimeScale {
  const [first, last] = [Math.min(...extents.map(({ from }) => from)), Math.max(...extents.map(({ to }) => to))];
  const spare = Math.max(0, LEAST_DAYS - (last - first)) / 2;
  const [start, end] = [first - spare, last + spare];
  const before = Math.max(...extents.map((extent) => extent.before));
  const after = Math.max(...extents.map((extent) => extent.after));
  const pixels = (right - left - before - after) / (end - start);
  const x = (day: DayNumber) => left + before + (day - start) * pixels;
  const dayAt = (pixel: number) => start + (pixel - left - before) / pixels;
  return { from: dayAt(left), to: dayAt(right), x };
}
