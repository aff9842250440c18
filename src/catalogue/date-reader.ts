import { OPEN_END, OPEN_START } from "../lod/time-columns.ts";
import type { DateColumns } from "./columns.ts";

/** Reads what is said of rows beside their bounds; must be asked in ascending order of the rows. */
export interface DateReader {
  /** The place of a row's attested days; −1 where it has none. */
  readonly attestedAt: (row: number) => number;
  /** Whether a row is drawn anywhere: what is undated is not, nor what is open on both sides and never attested. */
  readonly isDrawn: (row: number) => boolean;
  /** Whether a row is drawn between two days, both included: what is open on one side, at its other or where it is attested. */
  readonly isDrawnWithin: (row: number, from: number, to: number) => boolean;
}

export function createDateReader({ earliest, latest, attested }: DateColumns): DateReader {
  const rows = attested.row;
  const end = rows.length;
  let place = 0;
  const attestedAt = (row: number) => {
    // Reading beyond the end would be slow.
    while (place < end && (rows[place] as number) < row) place += 1;
    return place < end && rows[place] === row ? place : -1;
  };
  return {
    attestedAt,
    isDrawn: (row) => {
      const first = earliest[row] as number;
      const last = latest[row] as number;
      if (first === OPEN_END) return false;
      return first !== OPEN_START || last !== OPEN_END || attestedAt(row) >= 0;
    },
    isDrawnWithin: (row, from, to) => {
      const first = earliest[row] as number;
      const last = latest[row] as number;
      if (first > to || last < from || first === OPEN_END) return false;
      if (first !== OPEN_START && last !== OPEN_END) return true;
      const at = attestedAt(row);
      if (at < 0 && first === OPEN_START && last === OPEN_END) return false;
      const shownFrom = at >= 0 ? (attested.from[at] as number) : last;
      const shownTo = at >= 0 ? (attested.to[at] as number) : first;
      const start = first === OPEN_START ? shownFrom : first;
      const end = last === OPEN_END ? shownTo : last;
      return start <= to && end >= from;
    },
  };
}
