import type { Language } from "../../model/localized.ts";
import type { TimeMention } from "../../model/time-mention.ts";

/** What is known about the text in which times are looked for. */
export interface TimeContext {
  readonly language: Language;
  /** The document creation time as EDTF (a day, a month, a set, …); null when it is unknown. */
  readonly created: string | null;
  /** In news, a weekday or month without a year is near the day of writing; in a narrative it follows the text before. */
  readonly kind: "news" | "narrative";
}

/** Finds the time expressions of a text, in the order in which they begin; they never overlap. */
export function findTimes(_text: string, _context: TimeContext): TimeMention[] {
  return [];
}
