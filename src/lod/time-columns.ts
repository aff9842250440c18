import type { DayNumber } from "../model/day.ts";

/** In place of a day: nothing is known that would bound it on that side. */
export const OPEN_START: DayNumber = -(2 ** 30);
export const OPEN_END: DayNumber = 2 ** 30;

/** Stretches of days, both ends included, that belong to rows; a row may have several, or none. */
export interface Stretches {
  readonly row: Uint32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** What is to be found on an axis of time, as columns; a row is one event in one lane. All columns are equally long. */
export interface TimeColumns {
  /** The days between which it may have happened, or lasted, both included; open on one side at most unless the row is attested. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly salience: Uint32Array;
  /** From 0. */
  readonly lane: Uint16Array;
  /** Where it is known to have lasted, one stretch a row at most, inside of its days. */
  readonly attested: Stretches;
  /** Where it cannot have happened although it may have before and after, as between two Mondays. Inside of the row's days, not touching another. */
  readonly gaps: Stretches;
}
