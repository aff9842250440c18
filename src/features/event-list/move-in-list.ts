import type { DayNumber } from "../../model/day.ts";
import { monthStep } from "../../search/month-step.ts";

/**
 * Where a key leads in a list, from the item at `index`; null for a key that does not move. `days` are those by which the
 * items stand, in their order, null for undated ones.
 */
export function moveInList(key: string, index: number, days: readonly (DayNumber | null)[]): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(index + 1, days.length - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return days.length - 1;
    case "PageDown":
      return monthStep(days, index, 1) ?? index;
    case "PageUp":
      return monthStep(days, index, -1) ?? index;
    default:
      return null;
  }
}
