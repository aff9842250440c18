import type { DateEstimate } from "../model/date-estimate.ts";
import type { Language } from "../model/localized.ts";

/** A date in natural words: "an einem Montag im Juli 2024", "spätestens am 18. Oktober 2024". `short` is for marks and lists. */
export function describeDate(date: DateEstimate, language: Language, style: "short" | "long"): string {
  return `${language} ${style} ${date.basis}`;
}
