import type { DateEstimate } from "./date-estimate.ts";
import { type DayNumber, parseDay } from "./day.ts";
import type { DayBounds } from "./edtf.ts";

/** The outermost days of a date; null is open, both are null for an unknown date. */
export function boundsOf(date: DateEstimate): DayBounds {
  if (date.basis === "unknown") return { earliest: null, latest: null };
  return { earliest: dayOrNull(date.earliest), latest: dayOrNull(date.latest) };
}

function dayOrNull(text: string | null): DayNumber | null {
  return text === null ? null : parseDay(text);
}
