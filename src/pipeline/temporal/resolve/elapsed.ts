import { calendarDate, dayOf, daysInMonth, formatDay } from "../../../model/day.ts";
import { denote, nameRange } from "../calendar/denotation.ts";
import { type CalendarUnit, firstDay, granuleOf, lastDay, shift } from "../calendar/granule.ts";
import { type Resolution, type Scene, textAnchor } from "./scene.ts";

/** Where a duration lies: nowhere in particular, wholly before the day of writing or after it, as a distance from it, or after the date named last. */
export type Direction = "none" | "last" | "next" | "ago" | "ahead" | "since" | "within" | "after";

export interface Elapsed {
  readonly count: number | "X";
  readonly unit: string;
  readonly direction: Direction;
}

/** A duration with the time on the calendar that it spans or leads to: “vor drei Jahren” in 2024 is 2021, “in den letzten zwei Wochen” the days until now. */
export function resolveDuration(scene: Scene, value: string, elapsed: Elapsed): Resolution {
  const { created } = scene;
  if (elapsed.direction === "within") return { value, ...within(scene, elapsed) };
  if (elapsed.direction === "after") return { value, ...after(scene, elapsed) };
  if (elapsed.direction === "none" || scene.kind === "narrative")
    return { value, granule: null, source: "words", edtf: null };
  if (created === null) return { value, granule: null, source: "nowhere", edtf: null };
  return { value, granule: null, source: "document", edtf: denoteElapsed(created, elapsed) };
}

/** "Within three days": from the date named last on; what is to come counts from no such date. */
function within(scene: Scene, { count, unit }: Elapsed): Omit<Resolution, "value"> {
  const anchor = scene.tense === "future" ? null : textAnchor(scene);
  const [calendarUnit, factor] = wholeUnits(unit);
  const most = count === "X" ? (mostOfSome[unit] ?? null) : count * factor;
  if (!anchor || (calendarUnit === null && !unit.startsWith("T")))
    return { granule: null, source: "words", edtf: null };
  const last = lastDay(anchor.granule);
  // "Within hours": by the next day.
  const end = calendarUnit === null ? last + 1 : most === null ? null : moved(last, calendarUnit, Math.ceil(most));
  const edtf = end === null ? null : `[${formatDay(firstDay(anchor.granule))}..${formatDay(end)}]`;
  return { granule: null, source: anchor.source, edtf };
}

/** "After three days": so long after the date named last. */
function after(scene: Scene, { count, unit }: Elapsed): Omit<Resolution, "value"> {
  const anchor = scene.tense === "future" ? null : textAnchor(scene);
  const [calendarUnit, factor] = wholeUnits(unit);
  if (!anchor || calendarUnit === null || count === "X" || anchor.granule.unit === "Y")
    return { granule: null, source: "words", edtf: null };
  const by = Math.round(count * factor);
  const [first, last] = [firstDay(anchor.granule), lastDay(anchor.granule)].map((day) => moved(day, calendarUnit, by));
  return { granule: null, source: anchor.source, edtf: nameRange(first ?? 0, last ?? 0) };
}

/** "Weeks" are hardly so many that one would have said "months"; of years nothing says how many. */
export const mostOfSome: Readonly<Record<string, number>> = { D: 30, W: 13, M: 24 };

function denoteElapsed(created: number, { count, unit, direction }: Elapsed): string | null {
  const past = direction === "last" || direction === "ago" || direction === "since";
  const [calendarUnit, factor] = wholeUnits(unit);
  if (calendarUnit === null) return unit.startsWith("T") ? formatDay(created) : null;
  if (count === "X" || count * factor * 1 > 4000)
    return direction === "since" ? null : past ? `[..${formatDay(created)}]` : `[${formatDay(created)}..]`;
  const distance = (past ? -1 : 1) * count * factor;
  const there = Number.isInteger(distance)
    ? moved(created, calendarUnit, distance)
    : moved(created, "D", Math.round(distance * daysIn(calendarUnit)));
  if (direction === "last") return `${formatDay(there)}/${formatDay(created)}`;
  if (direction === "next") return `${formatDay(created)}/${formatDay(there)}`;
  const around = denote(granuleOf(calendarUnit === "W" ? "W" : Number.isInteger(distance) ? calendarUnit : "M", there));
  if (around === null) return null;
  if (direction === "since") return `${around.startsWith("[") ? formatDay(there) : around}/..`;
  return around.startsWith("[") || calendarUnit === "D" ? around : `${around}~`;
}

/** A unit of durations as one of the calendar, and how many of those it has. */
function wholeUnits(unit: string): readonly [CalendarUnit | null, number] {
  if (unit === "2W") return ["W", 2];
  if (unit === "Q") return ["M", 3];
  if (unit === "H") return ["M", 6];
  if (unit === "DE") return ["Y", 10];
  if (unit === "CE") return ["Y", 100];
  return [["D", "W", "M", "Y"].includes(unit) ? (unit as CalendarUnit) : null, 1];
}

function daysIn(unit: CalendarUnit): number {
  return { W: 7, M: 30.4, Y: 365.25 }[unit as "W"] ?? 1;
}

/** The day some units later; a day that the month there does not have becomes its last. */
export function moved(day: number, unit: CalendarUnit, by: number): number {
  if (unit === "D") return day + by;
  if (unit === "W") return day + 7 * by;
  const { at } = shift(granuleOf("M", day), unit === "Y" ? 12 * by : by);
  const [year, month] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return dayOf(year, month, Math.min(calendarDate(day).day, daysInMonth(year, month)));
}
