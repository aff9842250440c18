import { OPEN_END, type Stretches } from "../lod/time-columns.ts";

/** The possible days of all events, by ordinal; see `TimeColumns`. */
export interface DateColumns {
  /** `OPEN_START` where nothing bounds it; of an undated event `OPEN_END`, so that it meets no day. */
  readonly earliest: Int32Array;
  /** `OPEN_END` where nothing bounds it; of an undated event `OPEN_START`. */
  readonly latest: Int32Array;
  /** In the order of their rows. */
  readonly attested: Stretches;
  /** In the order of their rows, those of a row in the order of time. */
  readonly gaps: Stretches;
}

export function isDated({ earliest }: DateColumns, ordinal: number): boolean {
  return earliest[ordinal] !== OPEN_END;
}

/** What else every question needs. */
export interface TimeGroup {
  readonly dates: DateColumns;
  readonly salience: Uint16Array | Uint32Array;
  /** Places in the subjects of the timeline. */
  readonly subject: Uint8Array | Uint16Array;
  /** Which tier of the shards holds the event. */
  readonly tier: Uint8Array;
}

/** The numbers of each event, one after the other: event `i` has `counts[i]` of `values`, after those of the events before. Each once, ascending. */
export interface ListColumn {
  readonly counts: Uint8Array | Uint16Array;
  readonly values: Uint16Array | Uint32Array;
}

/** Type, traits and stances of each event, as `kindBits` puts them together. */
export type KindColumn = Uint16Array;
