import { findTimes, type TimeContext } from "../../../../src/pipeline/temporal/find-times.ts";

/** The times of a text, each as its words, its TIMEX3 value with `mod`, and its EDTF or that of the range it ends. */
export function foundIn(text: string, context: TimeContext): string[] {
  return findTimes(text, context).map(({ position, value, mod, time, range }) => {
    const quote = text.slice(position.start, position.end);
    return `${quote} | ${mod === undefined ? value : `${value} ${mod}`} | ${range?.edtf ?? time?.edtf ?? "–"}`;
  });
}
