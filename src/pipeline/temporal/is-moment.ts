import type { TimeMention } from "../../model/time-mention.ts";

/** "Vor zwei Wochen": a duration of which the words around tell when it was over; "seit zwei Wochen" lasts and is none. */
export function isMoment({ type, time }: Pick<TimeMention, "type" | "time">): boolean {
  return type === "DURATION" && time?.earliest != null && time.latest !== null && !time.edtf.includes("/");
}
