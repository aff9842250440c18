import type { TimeWindow } from "../../../state/session-store.tsx";
import type { TimelineMap } from "../timeline-map.ts";
import type { MoveKey } from "./mark-navigation.ts";

/** The keys that lead to the ends of everything, whatever is in sight. */
export function isFarKey(key: MoveKey): boolean {
  return key === "Home" || key === "End";
}

/** How much of a window is left behind when the marks in it are at an end, and how far inside of it the next one comes to stand. */
const STEP = 0.8;
const INSIDE = 0.1;

/** The window in which a key finds more, as long as the one that is shown; null where there is no more. */
export function windowBeyond(
  key: MoveKey,
  { start, end }: TimeWindow,
  { fit, nextTo }: { readonly fit: TimeWindow } & Pick<TimelineMap, "nextTo">,
): TimeWindow | null {
  const length = end - start;
  const from = (time: number) => ({ start: time, end: time + length });
  switch (key) {
    case "Home":
      return from(fit.start);
    case "End":
      return from(fit.end - length);
    case "ArrowRight":
    case "PageDown": {
      const next = nextTo(end, 1);
      return next === null ? null : from(Math.max(start + STEP * length, next - (1 - INSIDE) * length));
    }
    case "ArrowLeft":
    case "PageUp": {
      const next = nextTo(start, -1);
      return next === null ? null : from(Math.min(start - STEP * length, next - INSIDE * length));
    }
    case "ArrowUp":
    case "ArrowDown":
      return null;
    default:
      return key satisfies never;
  }
}
