import { dayToMilliseconds } from "../../../model/day.ts";
import type { MonthCount } from "../../../search/month-counts.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import { CLOSEST, ZOOM_STEP, zoomed } from "../time-window.ts";

/** Where a moment stands among months that are drawn equally wide: 0 to 1, beyond them the nearer end. `months` are not empty. */
export function placeOf(time: number, months: readonly MonthCount[]): number {
  const index = months.findLastIndex(({ first }) => dayToMilliseconds(first) <= time);
  if (index < 0) return 0;
  const { start, end } = boundsOf(months[index]);
  return Math.min(1, (index + (time - start) / (end - start)) / months.length);
}

/** The moment at a place from 0 to 1; the inverse of `placeOf`. */
export function timeAt(place: number, months: readonly MonthCount[]): number {
  const at = Math.min(Math.max(place, 0), 1) * months.length;
  const index = Math.min(Math.floor(at), months.length - 1);
  const { start, end } = boundsOf(months[index]);
  return start + (at - index) * (end - start);
}

/** The part of the frame that is dragged: all of it, or one of its ends. */
export type FramePart = "move" | "start" | "end";

/** The window after a drag from one place to another; an end stops before it meets the other. */
export function draggedWindow(
  window: TimeWindow,
  part: FramePart,
  { from, to }: { readonly from: number; readonly to: number },
  months: readonly MonthCount[],
): TimeWindow {
  const time = timeAt(to, months);
  switch (part) {
    case "move":
      return movedBy(window, time - timeAt(from, months));
    case "start":
      return { start: Math.min(time, window.end - CLOSEST), end: window.end };
    case "end":
      return { start: window.start, end: Math.max(time, window.start + CLOSEST) };
    default:
      return part satisfies never;
  }
}

/** The window to which a key leads that is pressed on the frame: by a month, by its own length, to an end, or zoomed; null for any other key. */
export function windowAfterKey(key: string, window: TimeWindow, months: readonly MonthCount[]): TimeWindow | null {
  const { start, end } = window;
  const month = (timeAt(1, months) - timeAt(0, months)) / months.length;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return movedBy(window, -month);
    case "ArrowRight":
    case "ArrowUp":
      return movedBy(window, month);
    case "PageDown":
      return movedBy(window, start - end);
    case "PageUp":
      return movedBy(window, end - start);
    case "Home":
      return movedBy(window, timeAt(0, months) - start);
    case "End":
      return movedBy(window, timeAt(1, months) - end);
    case "+":
      return zoomed(window, 1 / ZOOM_STEP);
    case "-":
      return zoomed(window, ZOOM_STEP);
    default:
      return null;
  }
}

/** `by` in milliseconds. */
export function movedBy({ start, end }: TimeWindow, by: number): TimeWindow {
  return { start: start + by, end: end + by };
}

function boundsOf(month: MonthCount | undefined): TimeWindow {
  if (!month) throw new Error("window-places: no months");
  return { start: dayToMilliseconds(month.first), end: dayToMilliseconds(month.last + 1) };
}
