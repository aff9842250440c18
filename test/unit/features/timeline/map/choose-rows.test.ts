import { describe, expect, test } from "vitest";
import { chooseRows } from "../../../../../src/features/timeline/map/choose-rows.ts";

/** Lanes as lists of rows, each by rank; a row's number is its rank. */
function chosen(
  lanes: readonly (readonly number[])[],
  most: number,
  change: Partial<Parameters<typeof chooseRows>[0]> = {},
) {
  const taken: number[] = [];
  chooseRows({
    lanes: lanes.length,
    most,
    rank: Uint32Array.from({ length: 1000 }, (_, row) => row),
    rowsOf: (lane) => {
      const rows = [...(lanes[lane] ?? [])];
      return () => rows.shift() ?? null;
    },
    isShown: () => false,
    ...change,
    take: (row) => {
      const isTaken = change.take?.(row) ?? true;
      if (isTaken) taken.push(row);
      return isTaken;
    },
  });
  return taken;
}

describe("the rows of a map", () => {
  test("are those that matter most, whatever their lanes", () => {
    expect(
      chosen(
        [
          [0, 3, 4],
          [1, 2, 5],
        ],
        4,
      ).sort(),
    ).toEqual([0, 1, 2, 3]);
  });

  test("are all of them where there is room", () => {
    expect(chosen([[4], [], [7, 9]], 60)).toEqual([4, 7, 9]);
  });

  test("leave no lane without its share beside one that matters more throughout", () => {
    const loud = Array.from({ length: 100 }, (_, row) => row);
    const taken = chosen([loud, [200, 201, 202, 203, 204, 205]], 20);
    expect(taken.filter((row) => row >= 200)).toEqual([200, 201, 202, 203, 204]);
    expect(taken).toHaveLength(20);
  });

  test("stay while they are not far behind, so that nothing flickers", () => {
    const rows = Array.from({ length: 40 }, (_, row) => row);
    const were = new Set([12, 13, 14, 30]);
    const taken = chosen([rows], 10, { isShown: (row) => were.has(row) });
    expect(taken).toEqual([12, 13, 14, 0, 1, 2, 3, 4, 5, 6]);
  });

  test("give way to the next where they have no room, but not to all that follow", () => {
    const rows = Array.from({ length: 500 }, (_, row) => row);
    expect(chosen([rows], 5, { take: (row) => row % 2 === 1 })).toEqual([1, 3, 5, 7, 9]);
    let tried = 0;
    expect(chosen([rows], 5, { take: () => Boolean(++tried && false) })).toEqual([]);
    expect(tried).toBe(20);
  });
});
