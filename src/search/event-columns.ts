import { OPEN_END, OPEN_START, type Stretches, type TimeColumns } from "../lod/time-columns.ts";
import { boundsOf } from "../model/date-bounds.ts";
import type { DateEstimate } from "../model/date-estimate.ts";
import { type DayNumber, parseDay } from "../model/day.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { TimelineEvent } from "../model/event.ts";
import { type DateChoice, dateOf } from "./event-date.ts";

/** Columns of events, each event in each of its lanes one row. */
export interface EventColumns extends TimeColumns {
  /** The place of each row's event in the list. */
  readonly event: Uint32Array;
}

/** The lanes of an event by their numbers, each once; none: it is left out. */
export type LanesOf = (event: TimelineEvent) => readonly number[];

/** The events that have a date, in their order, as columns. */
export function eventColumns(events: readonly TimelineEvent[], dates: DateChoice, lanesOf: LanesOf): EventColumns {
  const rows: { readonly event: number; readonly lane: number; readonly days: PossibleDays }[] = [];
  events.forEach((each, event) => {
    const days = possibleDays(dateOf(each, dates));
    if (days) for (const lane of lanesOf(each)) rows.push({ event, lane, days });
  });
  return {
    event: Uint32Array.from(rows, ({ event }) => event),
    lane: Uint16Array.from(rows, ({ lane }) => lane),
    salience: Uint32Array.from(rows, ({ event }) => events[event]?.salience ?? 0),
    earliest: Int32Array.from(rows, ({ days }) => days.earliest),
    latest: Int32Array.from(rows, ({ days }) => days.latest),
    attested: stretches(rows.map(({ days }) => days.attested)),
    gaps: stretches(rows.map(({ days }) => days.gaps)),
  };
}

/** Both ends included. */
interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface PossibleDays {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly attested: readonly Days[];
  readonly gaps: readonly Days[];
}

const known = new WeakMap<DateEstimate, PossibleDays>();

/** Where a date may lie; null for an unknown one. Reading a date costs more than all that is done with its days, so it is read once. */
export function possibleDays(date: DateEstimate): PossibleDays | null {
  if (date.basis === "unknown") return null;
  const read = known.get(date);
  if (read) return read;
  const bounds = boundsOf(date);
  const outermost = { from: bounds.earliest ?? OPEN_START, to: bounds.latest ?? OPEN_END };
  const days = {
    earliest: outermost.from,
    latest: outermost.to,
    attested: attestedDays(date, outermost),
    gaps: date.edtf.startsWith("[") ? gapsOf(date.edtf) : [],
  };
  known.set(date, days);
  return days;
}

/** As far as they lie inside of the outermost. */
function attestedDays(date: DateEstimate, outermost: Days): Days[] {
  if (date.basis === "unknown" || date.basis === "editorial" || !date.attested) return [];
  const from = Math.max(parseDay(date.attested.from) ?? outermost.from, outermost.from);
  const to = Math.min(parseDay(date.attested.to) ?? outermost.to, outermost.to);
  return from > to ? [] : [{ from, to }];
}

/** Between the members of a set, where the one moment cannot lie. */
function gapsOf(edtf: string): Days[] {
  const set = parseEdtf(edtf);
  if (set?.kind !== "set") return [];
  const members = set.members
    .map(({ from, to }) => ({ from: from?.first ?? OPEN_START, to: to?.last ?? OPEN_END }))
    .sort((a, b) => a.from - b.from);
  const gaps: Days[] = [];
  let reached = members[0]?.to ?? OPEN_END;
  for (const { from, to } of members) {
    if (from > reached + 1) gaps.push({ from: reached + 1, to: from - 1 });
    reached = Math.max(reached, to);
  }
  return gaps;
}

function stretches(ofRows: readonly (readonly Days[])[]): Stretches {
  const all = ofRows.flatMap((days, row) => days.map((each) => ({ ...each, row })));
  return {
    row: Uint32Array.from(all, ({ row }) => row),
    from: Int32Array.from(all, ({ from }) => from),
    to: Int32Array.from(all, ({ to }) => to),
  };
}
