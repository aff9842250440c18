import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitEdges, unitNames } from "../../../src/lod/calendar-units.ts";
import { createOccurrenceCounts } from "../../../src/lod/occurrence-counts.ts";
import { columnsOf, type SomeRow, someRows } from "./some-columns.ts";

const aWindow = fc.tuple(fc.integer({ min: 18_900, max: 20_500 }), fc.oneof(fc.nat(3), fc.nat(1500)));

const meets = ([start, end]: readonly [number, number], from: number, to: number) => start <= to && end >= from;

function isCertain({ members, attested }: SomeRow, from: number, to: number): boolean {
  if (attested && meets(attested, from, to)) return true;
  return (members[0]?.[0] as number) >= from && (members.at(-1)?.[1] as number) <= to;
}

describe("counting what lies in a stretch of time", () => {
  test("finds each row once that reaches into it, uncertain ones included", () => {
    fc.assert(
      fc.property(someRows, aWindow, (rows, [from, length]) => {
        const { count } = createOccurrenceCounts(columnsOf(rows), 3);
        for (const lane of [0, 1, 2]) {
          const expected = rows.filter(({ lane: own, members }) => {
            return (
              own === lane && meets([members[0]?.[0] as number, members.at(-1)?.[1] as number], from, from + length)
            );
          });
          expect(count(lane, from, from + length)).toBe(expected.length);
        }
      }),
    );
  });

  test("gives every unit what certainly lies in it and what may, as if each row were looked at", () => {
    fc.assert(
      fc.property(someRows, aWindow, fc.nat(unitNames.length - 1), (rows, [from, length], level) => {
        const { density } = createOccurrenceCounts(columnsOf(rows), 3);
        const edges = unitEdges(level, from, from + length);
        for (const lane of [0, 1, 2]) {
          const own = rows.filter((row) => row.lane === lane);
          const { certain, possible } = density(lane, level, edges);
          expect(certain).toHaveLength(edges.length - 1);
          certain.forEach((count, unit) => {
            const [first, last] = [edges[unit] as number, (edges[unit + 1] as number) - 1];
            const all = own.filter(({ members }) => members.some((member) => meets(member, first, last)));
            const sure = own.filter((row) => isCertain(row, first, last));
            expect([count, possible[unit]]).toEqual([sure.length, all.length - sure.length]);
          });
        }
      }),
    );
  });

  test("counts nothing where there is nothing", () => {
    const { count, density } = createOccurrenceCounts(columnsOf([]), 1);
    expect(count(0, 0, 1000)).toBe(0);
    expect([...density(0, 2, unitEdges(2, 0, 40)).possible]).toEqual([0, 0]);
  });
});
