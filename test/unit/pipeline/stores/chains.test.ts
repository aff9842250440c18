import fc from "fast-check";
import { expect, test } from "vitest";
import { createChains } from "../../../../src/pipeline/stores/chains.ts";

const anyPair = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
/** The largest numbers, too, and many more than there is room for at first. */
const scattered = ([one, other]: readonly [number, number]) => [one * 71_582_788, 2 ** 32 - 1 - other] as const;

test("under each pair hang the links that were hung there, in their order", () => {
  fc.assert(
    fc.property(fc.array(anyPair, { maxLength: 3000, size: "max" }), (pairs) => {
      const chains = createChains();
      const hung = new Map<string, number[]>();
      for (const pair of pairs) {
        const link = chains.add(...scattered(pair));
        hung.set(String(pair), [...(hung.get(String(pair)) ?? []), link]);
      }
      for (const pair of pairs) expect(chains.links(...scattered(pair))).toEqual(hung.get(String(pair)));
      expect(chains.links(5, 5)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("links are numbered from 1 on in the order in which they came", () => {
  const chains = createChains();
  expect([chains.add(7, 1), chains.add(1, 7), chains.add(7, 1)]).toEqual([1, 2, 3]);
  expect(chains.links(7, 1)).toEqual([1, 3]);
});
