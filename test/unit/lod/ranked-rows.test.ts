import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankRows } from "../../../src/lod/ranked-rows.ts";
import { rankBySalience } from "../../../src/lod/salience-ranks.ts";
import { OPEN_END, OPEN_START } from "../../../src/lod/time-columns.ts";
import { columnsOf, type SomeRow, someRows } from "./some-columns.ts";

const aWindow = fc.tuple(fc.integer({ min: 18_900, max: 20_500 }), fc.oneof(fc.nat(3), fc.nat(1500)));

/** All that is found, in order. */
function allOf(next: () => number | null): number[] {
  const found: number[] = [];
  for (let row = next(); row !== null; row = next()) found.push(row);
  return found;
}

/** Where a row is drawn. */
function drawn({ members, attested }: SomeRow): readonly [number, number] {
  const [from, to] = [members[0]?.[0] as number, members.at(-1)?.[1] as number];
  if (from === OPEN_START) return [attested?.[0] ?? to, to];
  return [from, to === OPEN_END ? (attested?.[1] ?? from) : to];
}

describe("the rows that are drawn in a window", () => {
  test("are found each once, the most salient first", () => {
    fc.assert(
      fc.property(someRows, aWindow, (rows, [from, length]) => {
        const { drawn: find, rank } = rankRows(columnsOf(rows), 3);
        for (const lane of [0, 1, 2]) {
          const expected = rows
            .map((row, place) => ({ row, place }))
            .filter(({ row }) => row.lane === lane && drawn(row)[0] <= from + length && drawn(row)[1] >= from)
            .map(({ place }) => place)
            .sort((a, b) => (rank[a] as number) - (rank[b] as number));
          const found = allOf(find(lane, from, from + length));
          expect(found).toEqual(expected);
          const saliences = found.map((row) => rows[row]?.salience as number);
          expect(saliences).toEqual([...saliences].sort((a, b) => b - a));
        }
      }),
    );
  });

  test("are found among many under several layers of nodes, long ones too", () => {
    const rows = Array.from({ length: 5000 }, (_, row): SomeRow => {
      const from = 10_000 + row;
      const length = row % 50 === 0 ? 4000 : 0;
      return { lane: row % 2, salience: row % 7, members: [[from, from + length]], attested: null };
    });
    const { drawn: find } = rankRows(columnsOf(rows), 2);
    const found = allOf(find(0, 14_000, 14_001));
    const expected = rows.flatMap((row, place) => {
      return row.lane === 0 && drawn(row)[0] <= 14_001 && drawn(row)[1] >= 14_000 ? [place] : [];
    });
    expect(expected.length).toBeGreaterThan(75);
    expect([...found].sort((a, b) => a - b)).toEqual(expected);
    expect(allOf(find(1, 9000, 9999))).toEqual([]);
  });
});

describe("ranks", () => {
  test("are each given once, by salience, and the same each time", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31)), (values) => {
        const ranks = rankBySalience(Uint32Array.from(values));
        expect([...ranks].sort((a, b) => a - b)).toEqual(values.map((_, place) => place));
        const byRank = values
          .map((value, row) => [ranks[row] as number, value])
          .sort(([a], [b]) => Number(a) - Number(b));
        const sorted = byRank.map(([, value]) => value);
        expect(sorted).toEqual([...values].sort((a, b) => b - a));
        expect(rankBySalience(Uint32Array.from(values))).toEqual(ranks);
      }),
    );
  });

  test("of equals spread evenly: no part of the rows goes without, however few are taken", () => {
    const ranks = rankBySalience(new Uint32Array(10_000));
    for (const taken of [16, 60, 500]) {
      const places = [...ranks.keys()].filter((row) => (ranks[row] as number) < taken);
      const parts = new Set(places.map((row) => Math.floor((row / 10_000) * (taken / 4))));
      expect(parts.size).toBe(taken / 4);
    }
  });
});
