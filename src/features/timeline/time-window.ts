import { dayToMilliseconds } from "../../model/day.ts";
import type { TimeWindow } from "../../state/session-store.tsx";

/** Milliseconds; closer than this a day is wider than the screen and shows nothing more. */
export const CLOSEST = dayToMilliseconds(14);

/** How much a press of a zoom key or button changes. */
export const ZOOM_STEP = 1.6;

/** A window that is `factor` times as long, around a moment that keeps its place (its middle, if none is given). */
export function zoomed(window: TimeWindow, factor: number, around?: number): TimeWindow {
  const middle = around ?? (window.start + window.end) / 2;
  const start = middle - (middle - window.start) * factor;
  return { start, end: start + (window.end - window.start) * factor };
}

/** The window, moved no farther than needed for a stretch of time to be in it; the beginning of one that is too long for it. */
export function movedToShow(window: TimeWindow, stretch: TimeWindow): TimeWindow {
  const length = window.end - window.start;
  if (stretch.start >= window.start && stretch.end <= window.end) return window;
  const start = stretch.start < window.start ? stretch.start : Math.min(stretch.end - length, stretch.start);
  return { start, end: start + length };
}

/** How far one may pan and zoom. */
export interface WindowLimits {
  /** Milliseconds; the longest window. */
  readonly longest: number;
  readonly within: TimeWindow;
}

/** The window that is nearest to one and keeps to the limits: around the same middle, as far as that goes. */
export function limited({ start, end }: TimeWindow, { longest, within }: WindowLimits): TimeWindow {
  const most = Math.max(CLOSEST, Math.min(longest, within.end - within.start));
  const length = Math.min(Math.max(end - start, CLOSEST), most);
  const wanted = (start + end - length) / 2;
  const first = Math.max(within.start, Math.min(wanted, within.end - length));
  return { start: first, end: first + length };
}

/** The shortest window that holds both. */
export function joined(a: TimeWindow, b: TimeWindow): TimeWindow {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether two windows are the same to the eye: to a thousandth of their length. */
export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = (a.end - a.start) / 1000;
  return Math.abs(a.start - b.start) <= tolerance && Math.abs(a.end - b.end) <= tolerance;
}
