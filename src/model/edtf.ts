import * as v from "valibot";
import { type DayNumber, dayOf, daysInMonth, parseDay } from "./day.ts";

/**
 * The part of EDTF (ISO 8601-2) that Zeitfaden speaks: levels 0 and 1, and of level 2 the sets "one of".
 *
 * - a date: `2024`, `2024-06`, `2024-06-19`, a season `2024-21`…`24`, a quarter `2024-33`…`36`, a decade `202X`, a century `19XX`;
 *   each may end in `?` (uncertain), `~` (approximate) or `%` (both)
 * - a set, one unknown moment among several: `[2024-07-01,2024-07-08]`, `[..2024-10-18]`, `[2024-10-18..]`, `[2024-07-01..2024-08-04]`
 * - an interval, something that lasts: `2024-07/2024-10-18`, `../2024-10-18`, `2024-10-18/..`
 */
export type Edtf =
  | { readonly kind: "date"; readonly date: EdtfDate }
  | { readonly kind: "set"; readonly members: readonly EdtfRange[] }
  | { readonly kind: "interval"; readonly from: EdtfDate | null; readonly to: EdtfDate | null };

/** A date of any precision, as the inclusive days it covers. */
export interface EdtfDate {
  readonly text: string;
  readonly precision: "day" | "month" | "season" | "quarter" | "year" | "decade" | "century";
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly qualifier: "" | "?" | "~" | "%";
}

/** A member of a set: one date (`from` is `to`), or all between two, either end of which may be open (null). */
export interface EdtfRange {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** The inclusive days within which the moment, or the lasting thing, lies; null is open. */
export interface DayBounds {
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
}

const LONGEST_SET = 400;
const dateForm = /^(?<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(?<part>\d{2})(?:-(?<day>\d{2}))?)?(?<qualifier>[?~%]?)$/;

/** Null when the text is outside the subset or names a day that does not exist. */
export function parseEdtf(text: string): Edtf | null {
  if (text.startsWith("[") && text.endsWith("]")) return parseSet(text.slice(1, -1));
  if (text.includes("/")) return parseInterval(text);
  const date = parseEdtfDate(text);
  return date && { kind: "date", date };
}

/** An EDTF string of the subset above. */
export const edtfSchema = v.pipe(v.string(), v.maxLength(12 * LONGEST_SET), v.check(isEdtf));

export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}

/** The outermost days of an EDTF value. */
export function edtfBounds(edtf: Edtf): DayBounds {
  switch (edtf.kind) {
    case "date":
      return { earliest: edtf.date.first, latest: edtf.date.last };
    case "interval":
      return { earliest: edtf.from?.first ?? null, latest: edtf.to?.last ?? null };
    case "set":
      return {
        earliest: outermost(
          edtf.members.map(({ from }) => from?.first ?? null),
          Math.min,
        ),
        latest: outermost(
          edtf.members.map(({ to }) => to?.last ?? null),
          Math.max,
        ),
      };
    default:
      return edtf satisfies never;
  }
}

function outermost(days: readonly (DayNumber | null)[], pick: (...days: number[]) => number): DayNumber | null {
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : pick(...known);
}

function parseSet(list: string): Edtf | null {
  const members: EdtfRange[] = [];
  for (const item of list.split(",")) {
    const member = parseRange(item, "..");
    if (!member || members.length === LONGEST_SET) return null;
    members.push(member);
  }
  return { kind: "set", members };
}

function parseInterval(text: string): Edtf | null {
  const ends = text.split("/");
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end) => (end === ".." ? null : parseEdtfDate(end)));
  if (from === undefined || to === undefined || (!from && ends[0] !== "..") || (!to && ends[1] !== "..")) return null;
  if (from && to && from.first > to.last) return null;
  return { kind: "interval", from, to };
}

function parseRange(item: string, separator: string): EdtfRange | null {
  const ends = item.split(separator);
  if (ends.length === 1) {
    const date = parseEdtfDate(item);
    return date && { from: date, to: date };
  }
  if (ends.length !== 2 || (ends[0] === "" && ends[1] === "")) return null;
  const [from, to] = ends.map((end) => (end === "" ? null : parseEdtfDate(end)));
  if (from === undefined || to === undefined || (!from && ends[0] !== "") || (!to && ends[1] !== "")) return null;
  if (from && to && from.first > to.last) return null;
  return { from, to };
}

/** A single date of any precision; null when malformed or impossible. */
export function parseEdtfDate(text: string): EdtfDate | null {
  const parts = dateForm.exec(text)?.groups;
  if (!parts?.year) return null;
  const qualifier = (parts.qualifier ?? "") as EdtfDate["qualifier"];
  if (parts.year.endsWith("X")) return parts.part ? null : unspecifiedYear(text, parts.year, qualifier);
  const year = Number(parts.year);
  if (parts.day) {
    const day = parseDay(`${parts.year}-${parts.part}-${parts.day}`);
    return day === null ? null : { text, precision: "day", first: day, last: day, qualifier };
  }
  if (!parts.part) return { text, precision: "year", first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), qualifier };
  return partOfYear(text, year, Number(parts.part), qualifier);
}

function partOfYear(text: string, year: number, part: number, qualifier: EdtfDate["qualifier"]): EdtfDate | null {
  const months = (precision: EdtfDate["precision"], from: number, count: number): EdtfDate => {
    const [lastYear, lastMonth] = from + count - 1 > 12 ? [year + 1, from + count - 13] : [year, from + count - 1];
    const last = dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
    return { text, precision, first: dayOf(year, from, 1), last, qualifier };
  };
  if (part >= 1 && part <= 12) return months("month", part, 1);
  // Seasons are the meteorological ones of the northern hemisphere: spring (21) is March to May, winter (24) runs into the next year.
  if (part >= 21 && part <= 24) return months("season", 3 * (part - 20), 3);
  if (part >= 33 && part <= 36) return months("quarter", 3 * (part - 33) + 1, 3);
  return null;
}

function unspecifiedYear(text: string, year: string, qualifier: EdtfDate["qualifier"]): EdtfDate {
  const [from, to] = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return {
    text,
    precision: year.endsWith("XX") ? "century" : "decade",
    first: dayOf(from, 1, 1),
    last: dayOf(to, 12, 31),
    qualifier,
  };
}
