import type { TimeMention } from "../../model/time-mention.ts";
import { isMoment } from "../temporal/is-moment.ts";

/** Words such as "recently", which name no time one could look up. */
const vague = /_REF$/;

/** Whether a mention says when something was: "2024", "at noon", but not "recently", nor how long. */
export function namesADate(mention: TimeMention): boolean {
  const { type, value, derivation } = mention;
  // "Weeks later": after a date that the text names.
  const isVague = vague.test(value) && derivation[0]?.anchor?.from !== "text";
  return ((type === "DATE" || type === "TIME") && !isVague) || isMoment(mention);
}

/** A time of the clock, or a part of a day, of which no words say the day. */
export function isTimeOfSomeDay({ derivation: [step] }: TimeMention): boolean {
  return /^(?:clock-time|day-part)$/.test(step?.rule ?? "") && step?.anchor?.from !== "text";
}

/** Whether a mention names one day, and no more. */
export function isDay(mention: TimeMention): boolean {
  const { time } = mention;
  return namesADate(mention) && !isTimeOfSomeDay(mention) && time !== null && time.earliest === time.latest;
}
