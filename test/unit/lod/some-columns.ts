import fc from "fast-check";
import { OPEN_END, OPEN_START, type Stretches, type TimeColumns } from "../../../src/lod/time-columns.ts";

/** A row as one would write it down; `members` are its possible days, apart from each other, in their order. */
export interface SomeRow {
  readonly lane: number;
  readonly salience: number;
  readonly members: readonly (readonly [number, number])[];
  readonly attested: readonly [number, number] | null;
}

/** Days of some four years, so that windows of all sizes have something in them. */
const dayWithin = fc.integer({ min: 19_000, max: 20_400 });
const stretch = fc.tuple(dayWithin, fc.oneof(fc.constant(0), fc.nat(40), fc.nat(900)));

const plainRow = stretch.map(([from, length]) => ({ members: [[from, from + length] as const], attested: null }));
const setRow = fc.array(stretch, { minLength: 2, maxLength: 5 }).map((stretches) => ({
  members: apart(stretches.map(([from, length]) => [from, from + Math.min(length, 60)] as const)),
  attested: null,
}));
const openRow = fc.tuple(dayWithin, fc.boolean()).map(([day, isStart]) => ({
  members: [isStart ? ([OPEN_START, day] as const) : ([day, OPEN_END] as const)],
  attested: null,
}));
const lastingRow = fc
  .tuple(dayWithin, fc.nat(200), fc.nat(200), fc.nat(200), fc.constantFrom("start", "end", "neither"))
  .map(([from, before, length, after, open]) => {
    const start = open === "start" ? OPEN_START : from - before;
    const end = open === "end" ? OPEN_END : from + length + after;
    return { members: [[start, end] as const], attested: [from, from + length] as const };
  });

/** Rows in up to three lanes: single days, stretches, sets of days, open ones and such that last. */
export const someRows: fc.Arbitrary<SomeRow[]> = fc.array(
  fc
    .tuple(fc.oneof(plainRow, setRow, openRow, lastingRow), fc.nat(2), fc.nat(5))
    .map(([row, lane, salience]) => ({ ...row, lane, salience })),
  { maxLength: 120 },
);

function apart(stretches: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = kept.at(-1);
    if (last && from <= last[1] + 1) kept.splice(-1, 1, [last[0], Math.max(last[1], to)]);
    else kept.push([from, to]);
  }
  return kept;
}

export function columnsOf(rows: readonly SomeRow[]): TimeColumns {
  const gaps = rows.flatMap(({ members }, row) =>
    members.slice(1).map(([from], index) => ({ row, from: (members[index]?.[1] as number) + 1, to: from - 1 })),
  );
  const attested = rows.flatMap(({ attested: core }, row) => (core ? [{ row, from: core[0], to: core[1] }] : []));
  return {
    earliest: Int32Array.from(rows, ({ members }) => members[0]?.[0] as number),
    latest: Int32Array.from(rows, ({ members }) => members.at(-1)?.[1] as number),
    salience: Uint32Array.from(rows, ({ salience }) => salience),
    lane: Uint16Array.from(rows, ({ lane }) => lane),
    attested: stretchesOf(attested),
    gaps: stretchesOf(gaps),
  };
}

function stretchesOf(all: readonly { row: number; from: number; to: number }[]): Stretches {
  return {
    row: Uint32Array.from(all, ({ row }) => row),
    from: Int32Array.from(all, ({ from }) => from),
    to: Int32Array.from(all, ({ to }) => to),
  };
}
