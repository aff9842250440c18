import type { DayNumber } from "../model/day.ts";
import { createIntervalTree, type NextRow } from "./interval-tree.ts";
import { rankBySalience } from "./salience-ranks.ts";
import { OPEN_END, OPEN_START, type TimeColumns } from "./time-columns.ts";

/** Finds what matters most in any stretch of time. */
export interface RankedRows {
  /** Of each row, from 0 for the most salient. */
  readonly rank: Uint32Array;
  /** The rows of a lane that are drawn, at least in part, between two days, both included; the most salient first. */
  readonly drawn: (lane: number, from: DayNumber, to: DayNumber) => NextRow;
}

/** `lanes` is the number of lanes; the columns must not change afterwards. */
export function rankRows(columns: TimeColumns, lanes: number): RankedRows {
  const rank = rankBySalience(columns.salience);
  const tree = createIntervalTree({ ...drawnDays(columns), lane: columns.lane, rank }, lanes);
  return { rank, drawn: tree.meeting };
}

/** Where rows are drawn: what is open on one side, at its other or where it is attested; what is open on both sides and never attested, nowhere. */
function drawnDays({ earliest, latest, attested }: TimeColumns): {
  readonly from: Int32Array;
  readonly to: Int32Array;
} {
  const from = earliest.map((day, row) => (day === OPEN_START ? (latest[row] as number) : day));
  const to = latest.map((day, row) => (day === OPEN_END ? (earliest[row] as number) : day));
  attested.row.forEach((row, place) => {
    if (earliest[row] === OPEN_START) from[row] = attested.from[place] as number;
    if (latest[row] === OPEN_END) to[row] = attested.to[place] as number;
  });
  return { from, to };
}
