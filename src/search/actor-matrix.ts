import { type UnitLevel, unitEdges, unitNames } from "../lod/calendar-units.ts";
import { createOccurrenceCounts } from "../lod/occurrence-counts.ts";
import { OPEN_END, OPEN_START } from "../lod/time-columns.ts";
import { calendarDate, type DayNumber, formatYear } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { ActorId } from "../model/ids.ts";
import { eventColumns } from "./event-columns.ts";
import type { DateChoice } from "./event-date.ts";

/** The units that may be columns, from the finest. */
const columnUnits = ["month", "year", "decade", "century"] as const;
export type MatrixUnit = (typeof columnUnits)[number];

/** A column: a month, or a longer unit. */
export interface MatrixPeriod {
  /** As EDTF: `2024-06`, `2024`, `202X`, `20XX`. */
  readonly edtf: string;
  readonly first: DayNumber;
}

/** A row: an actor with the number of its events, those without a date included. */
export interface MatrixRow {
  readonly actor: ActorId;
  readonly total: number;
}

/** A row's events in each period: those known to lie in it, and those that may. */
export interface MatrixCounts {
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
}

/** Actors × periods. */
export interface ActorMatrix {
  readonly unit: MatrixUnit;
  /** In their order, without a gap; empty when no event has a date. */
  readonly periods: readonly MatrixPeriod[];
  /** Only actors that take part in an event; most events first, then in the order of the actors. */
  readonly rows: readonly MatrixRow[];
  /** How many events an actor has in each period; zeros for an actor without a row. */
  readonly countsOf: (actor: ActorId) => MatrixCounts;
  /** How many events have no date, and so no column. */
  readonly undated: number;
}

export interface MatrixOptions {
  readonly actors: readonly ActorId[];
  readonly dates: DateChoice;
  /** Who counts as an actor: itself alone, or with all that belong to it. */
  readonly members: (actor: ActorId) => ReadonlySet<ActorId>;
}

/** More columns than these are told in a longer unit. */
const MOST_PERIODS = 36;

/** An uncertain event counts as possible in each period in which it may have happened. */
export function actorMatrix(events: readonly TimelineEvent[], { actors, dates, members }: MatrixOptions): ActorMatrix {
  const lanesOf = lanesByParticipant(actors, members);
  const columns = eventColumns(events, dates, lanesOf);
  const counts = createOccurrenceCounts(columns, actors.length);
  const dated = eventColumns(events, dates, () => [0]);
  const { unit, level, edges } = chooseUnit([...dated.earliest, ...dated.latest]);
  return {
    unit,
    periods: [...edges.slice(0, -1)].map((first) => ({ first, edtf: periodText(first, unit) })),
    rows: rowsOf(events, actors, lanesOf),
    countsOf: (actor) => counts.density(actors.indexOf(actor), level, edges),
    undated: events.length - dated.event.length,
  };
}

/** The places of the actors whose row an event is in. */
function lanesByParticipant(actors: readonly ActorId[], members: MatrixOptions["members"]) {
  const lanes = new Map<ActorId, number[]>();
  actors.forEach((actor, lane) => {
    for (const member of members(actor)) lanes.set(member, [...(lanes.get(member) ?? []), lane]);
  });
  return ({ participants }: TimelineEvent) => [...new Set(participants.flatMap(({ actor }) => lanes.get(actor) ?? []))];
}

function rowsOf(
  events: readonly TimelineEvent[],
  actors: readonly ActorId[],
  lanesOf: (event: TimelineEvent) => readonly number[],
): MatrixRow[] {
  const totals = actors.map(() => 0);
  for (const lane of events.flatMap(lanesOf)) totals[lane] = (totals[lane] ?? 0) + 1;
  return actors
    .map((actor, lane) => ({ actor, total: totals[lane] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** The finest unit of which not too many span all days, and where its periods begin; no edges without days. */
function chooseUnit(days: readonly DayNumber[]): { unit: MatrixUnit; level: UnitLevel; edges: Int32Array } {
  const known = days.filter((day) => day !== OPEN_START && day !== OPEN_END);
  const [first, last] = known.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const choices = columnUnits.map((unit) => {
    const level = unitNames.indexOf(unit);
    return { unit, level, edges: known.length > 0 ? unitEdges(level, first, last) : new Int32Array() };
  });
  const fitting = choices.find(({ edges }) => edges.length <= MOST_PERIODS + 1) ?? choices.at(-1);
  if (!fitting) throw new Error("actor-matrix: no units");
  return fitting;
}

function periodText(first: DayNumber, unit: MatrixUnit): string {
  const { year, month } = calendarDate(first);
  const text = formatYear(year);
  switch (unit) {
    case "month":
      return `${text}-${String(month).padStart(2, "0")}`;
    case "year":
      return text;
    case "decade":
      return `${text.slice(0, -1)}X`;
    case "century":
      return `${text.slice(0, -2)}XX`;
    default:
      return unit satisfies never;
  }
}
