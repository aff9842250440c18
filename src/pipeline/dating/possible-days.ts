import { calendarDate, type DayNumber, daysInMonth, formatDay, formatYear } from "../../model/day.ts";
import { type DayBounds, type EdtfDate, type EdtfRange, parseEdtf, parseEdtfDate } from "../../model/edtf.ts";
import { remember } from "../temporal/remember.ts";

/**
 * The days on which a moment may lie: ranges in the order of time that do not overlap. An end keeps the precision of its
 * source ("July" stays July). One range open at both ends: nothing is known. None: impossible.
 */
export type PossibleDays = readonly EdtfRange[];

export const anyDay: PossibleDays = [{ from: null, to: null }];

/** Values that are remembered: a corpus tells of the same days again and again. */
const REMEMBERED = 5_000;

/** The days an EDTF value allows; for an interval, all from its beginning to its end. */
export const possibleDays: (edtf: string) => PossibleDays = remember(REMEMBERED, readPossibleDays);

function readPossibleDays(edtf: string): PossibleDays {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new Error(`not an EDTF value: ${edtf}`);
  switch (parsed.kind) {
    case "date":
      return [{ from: parsed.date, to: parsed.date }];
    case "interval":
      return [{ from: parsed.from, to: parsed.to }];
    case "set":
      return inOrder(parsed.members);
    default:
      return parsed satisfies never;
  }
}

/** Not before the first day of these, nor after the last. */
export function notBefore(days: PossibleDays): PossibleDays {
  return [{ from: days[0]?.from ?? null, to: null }];
}

/** Not after the last of these days. */
export function notAfter(days: PossibleDays): PossibleDays {
  return [{ from: null, to: days.at(-1)?.to ?? null }];
}

export function isAnyDay(days: PossibleDays): boolean {
  return days.some(({ from, to }) => !from && !to);
}

/** The outermost days; null is open. */
export function bounds(days: PossibleDays): DayBounds {
  return { earliest: days[0]?.from?.first ?? null, latest: days.at(-1)?.to?.last ?? null };
}

/** The days allowed by both. */
export function intersection(a: PossibleDays, b: PossibleDays): PossibleDays {
  const met = a.flatMap((one) =>
    b.map((other) => ({ from: later(one.from, other.from), to: sooner(one.to, other.to) })),
  );
  return inOrder(met.filter(({ from, to }) => !from || !to || from.first <= to.last));
}

/** The days allowed by either. */
export function union(a: PossibleDays, b: PossibleDays): PossibleDays {
  const joined: EdtfRange[] = [];
  for (const range of inOrder([...a, ...b])) {
    const last = joined.at(-1);
    if (!last || (last.to && range.from && last.to.last < range.from.first)) joined.push(range);
    else if (last.to && (!range.to || range.to.last > last.to.last))
      joined.splice(-1, 1, { from: last.from, to: range.to });
  }
  return joined;
}

/** As EDTF: a date where it fits one exactly, else a set; null where nothing is known. */
export function formatPossibleDays(days: PossibleDays): string | null {
  if (isAnyDay(days)) return null;
  const members = days.map(formatRange);
  return members.length === 1 && !members[0]?.includes("..") ? (members[0] ?? null) : `[${members.join(",")}]`;
}

/** Consecutive days as one range; its ends are named as a year or month where they cover it exactly. */
export function daysBetween(first: DayNumber, last: DayNumber): EdtfRange {
  const start = calendarDate(first);
  const end = calendarDate(last);
  const whole = start.day === 1 && end.day === daysInMonth(end.year, end.month) && start.year === end.year;
  if (whole && start.month === 1 && end.month === 12) return dateRange(formatYear(start.year));
  if (whole && start.month === end.month) return dateRange(formatDay(first).slice(0, -3));
  return { from: parseEdtfDate(formatDay(first)), to: parseEdtfDate(formatDay(last)) };
}

function dateRange(text: string): EdtfRange {
  const date = parseEdtfDate(text);
  return { from: date, to: date };
}

function formatRange({ from, to }: EdtfRange): string {
  const oneDate = from && to && from.first === to.first && from.last === to.last;
  if (oneDate) return from.qualifier ? from.text : to.text;
  // An end that reaches beyond the other is named by its day: "July to 20 July" is 1 to 20 July.
  const start = from && to && from.last > to.last ? formatDay(from.first) : from?.text;
  const end = from && to && to.first < from.first ? formatDay(to.last) : to?.text;
  return start === end ? `${start}` : `${start ?? ""}..${end ?? ""}`;
}

function inOrder(ranges: readonly EdtfRange[]): EdtfRange[] {
  const start = ({ from }: EdtfRange) => from?.first ?? Number.NEGATIVE_INFINITY;
  return [...ranges].sort((a, b) => start(a) - start(b) || (a.to?.last ?? Infinity) - (b.to?.last ?? Infinity));
}

function later(a: EdtfDate | null, b: EdtfDate | null): EdtfDate | null {
  if (!a || !b) return a ?? b;
  if (a.first === b.first) return lessExact(a, b);
  return a.first > b.first ? a : b;
}

function sooner(a: EdtfDate | null, b: EdtfDate | null): EdtfDate | null {
  if (!a || !b) return a ?? b;
  if (a.last === b.last) return lessExact(a, b);
  return a.last < b.last ? a : b;
}

/** Of two ends on the same day, the one that claims less: the longer. */
function lessExact(a: EdtfDate, b: EdtfDate): EdtfDate {
  return b.last - b.first > a.last - a.first ? b : a;
}
