import { calendarDate, dayOf, daysInMonth, formatDay } from "../../../model/day.ts";
import { denote } from "../calendar/denotation.ts";
import { type CalendarUnit, granuleOf, shift } from "../calendar/granule.ts";
import type { Resolution, Scene } from "./scene.ts";

/** Where a duration lies: nowhere in particular, wholly before the day of writing or after it, or as a distance from it. */
export type Direction = "none" | "last" | "next" | "ago" | "ahead" | "since";

export interface Elapsed {
  readonly count: number | "X";
  readonly unit: string;
  readonly direction: Direction;
}

/** A duration with the time on the calendar that it spans or leads to: “vor drei Jahren” in 2024 is 2021, “in den letzten zwei Wochen” the days until now. */
export function resolveDuration(scene: Scene, value: string, elapsed: Elapsed): Resolution {
  const { created } = scene;
  if (elapsed.direction === "none" || scene.kind === "narrative")
    return { value, granule: null, source: "words", edtf: null };
  if (created === null) return { value, granule: null, source: "nowhere", edtf: null };
  return { value, granule: null, source: "document", edtf: denoteElapsed(created, elapsed) };
}

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
