import { OPEN_END, OPEN_START, type Stretches } from "../../lod/time-columns.ts";
import { growingCounts, growingInts } from "../../model/growing.ts";
import type { PossibleDays } from "../../search/event-columns.ts";
import type { DateColumns } from "../columns.ts";
import { placeOfRow } from "../tiles.ts";

/** Dates in the order in which they come. */
export interface GrowingDates {
  /** Null: undated. */
  readonly push: (days: PossibleDays | null) => void;
  /** The dates in another order: `order[i]` is the place of the one that comes to stand at `i`. */
  readonly inOrder: (order: Uint32Array) => DateColumns;
  /** As they came. */
  readonly all: () => DateColumns;
}

export function growingDates(): GrowingDates {
  const [earliest, latest] = [growingInts(), growingInts()];
  const [attested, gaps] = [growingStretches(), growingStretches()];
  const all = (): DateColumns => ({
    earliest: earliest.all(),
    latest: latest.all(),
    attested: attested.all(),
    gaps: gaps.all(),
  });
  return {
    push: (days) => {
      const row = earliest.length();
      earliest.push(days?.earliest ?? OPEN_END);
      latest.push(days?.latest ?? OPEN_START);
      for (const each of days?.attested ?? []) attested.push(row, each.from, each.to);
      for (const each of days?.gaps ?? []) gaps.push(row, each.from, each.to);
    },
    all,
    inOrder: (order) => {
      const given = all();
      return {
        earliest: Int32Array.from(order, (row) => given.earliest[row] as number),
        latest: Int32Array.from(order, (row) => given.latest[row] as number),
        attested: reorder(given.attested, order),
        gaps: reorder(given.gaps, order),
      };
    },
  };
}

function growingStretches() {
  const [row, from, to] = [growingCounts(), growingInts(), growingInts()];
  return {
    push: (own: number, first: number, last: number) => {
      row.push(own);
      from.push(first);
      to.push(last);
    },
    all: (): Stretches => ({ row: row.all(), from: from.all(), to: to.all() }),
  };
}

function reorder(given: Stretches, order: Uint32Array): Stretches {
  const moved = growingStretches();
  for (let row = 0; row < order.length; row += 1) {
    const before = order[row] as number;
    for (let place = placeOfRow(given.row, before); given.row[place] === before; place += 1) {
      moved.push(row, given.from[place] as number, given.to[place] as number);
    }
  }
  return moved.all();
}
