import { dayOf, daysInMonth, weekday as weekdayOf } from "../../../model/day.ts";
import { type Granule, granuleOf, shift } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, type Reading, recurring, stated } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { documentAnchor } from "../resolve/scene.ts";
import { firstNumber, monthClasses } from "./calendar-date.ts";
import { readYear } from "./read-year.ts";
import { inShiftedYear } from "./shifted-year.ts";

/**
 * A weekday counted within a month: “der erste Dienstag im Oktober”, “the last Sunday of March 2014”. Groups: `ordinal` or `final`, `weekday`, `month`, `year`;
 * of “the first Monday of next month” `ownmonth`, `monthshift`.
 */
export function nthWeekday(patterns: readonly string[]): Form {
  return {
    name: "nth-weekday",
    patterns,
    read: (match) => {
      const nth = match.has("final") ? -1 : match.number("ordinal", "ordinal");
      const [weekday, month] = [match.number("weekday", "weekday"), firstNumber(match, "month", monthClasses)];
      if (nth > 4) return null;
      if (match.has("ownmonth")) return inOwnMonth(match, weekday, nth);
      const inYear = (year: number): Granule => ({ unit: "D", at: nthIn(year, month, weekday, nth) });
      const year = readYear(match);
      if (year !== null) return stated("DATE", { value: timexValue(inYear(year)), granule: inYear(year) });
      return inShiftedYear(recurring("DATE", inYear, `XXXX-${String(month).padStart(2, "0")}-XX`), match);
    },
  };
}

/** In a month that is counted from the day of writing or, in a narrative, from the date it has reached. */
function inOwnMonth(match: Match, weekday: number, nth: number): Reading {
  const by = Number(match.value("monthshift", "deicticshift") ?? match.value("monthshift", "textshift") ?? 0);
  return {
    type: "DATE",
    resolve: (scene) => {
      const anchor = documentAnchor(scene);
      if (!anchor) return { value: "XXXX-XX-XX", granule: null, source: "nowhere" };
      const { at } = shift(granuleOf("M", anchor.day), by);
      const year = Math.floor(at / 12);
      const granule: Granule = { unit: "D", at: nthIn(year, at - 12 * year + 1, weekday, nth) };
      return { value: timexValue(granule), granule, source: anchor.source };
    },
  };
}

/** The nth such weekday of a month, or for -1 its last. */
function nthIn(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}
