import fc from "fast-check";
import { expect, test } from "vitest";
import type { ListColumn } from "../../../src/catalogue/columns.ts";
import { postingsOf } from "../../../src/catalogue/postings.ts";

const NUMBERS = 5;
const gap = fc.oneof(fc.nat(3), fc.constantFrom(126, 127, 128, 16_383, 16_384, 20_000));
const rowsOfNumbers = fc.array(fc.array(gap, { maxLength: 12 }), { minLength: NUMBERS, maxLength: NUMBERS });

test("the rows of each number are those that have it, however far apart they are", () => {
  fc.assert(
    fc.property(rowsOfNumbers, (gaps) => {
      const wanted = gaps.map((own) =>
        own.map((_, at) => own.slice(0, at + 1).reduce((sum, each) => sum + each + 1, -1)),
      );
      const column = columnOf(wanted);
      const { rowsOf } = postingsOf(column, NUMBERS);
      expect(wanted.map((_, number) => [...rowsOf(number)])).toEqual(wanted);
    }),
    { numRuns: 50 },
  );
});

test("a number that no row has, and one that there is not, have no rows", () => {
  const { rowsOf } = postingsOf(columnOf([[0, 2], []]), 2);
  expect([...rowsOf(1)]).toEqual([]);
  expect([...rowsOf(7)]).toEqual([]);
});

function columnOf(rowsOf: readonly (readonly number[])[]): ListColumn {
  const events = Math.max(0, ...rowsOf.flat()) + 1;
  const values: number[][] = Array.from({ length: events }, () => []);
  rowsOf.forEach((rows, number) => {
    for (const row of rows) values[row]?.push(number);
  });
  return { counts: Uint8Array.from(values, ({ length }) => length), values: Uint16Array.from(values.flat()) };
}
