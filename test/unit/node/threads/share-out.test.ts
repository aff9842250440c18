import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Helper, shareOut } from "../../../../src/node/threads/share-out.ts";

const double = (items: readonly number[]) => items.map((item) => item * 2);

/** A helper that has done what it was given after being asked so many times; null: never. */
function aHelper(patience: number | null, most = 2): Helper<number, number> & { readonly open: number } {
  const owed: { batch: number; items: readonly number[]; asked: number }[] = [];
  return {
    get open() {
      return owed.length;
    },
    canTake: () => owed.length < most,
    give: (batch, items) => {
      owed.push({ batch, items, asked: 0 });
    },
    hear: () => {
      for (const each of owed) each.asked++;
      const ready = owed.filter(({ asked }) => patience !== null && asked > patience);
      for (const each of ready) owed.splice(owed.indexOf(each), 1);
      return ready.map(({ batch, items }) => ({ batch, outcomes: double(items) }));
    },
  };
}

/** How far the results came, and what the caller did itself. */
function share(batches: readonly (readonly number[])[], helpers: readonly Helper<number, number>[]) {
  const taken: number[] = [];
  let [own, rings] = [0, 0];
  shareOut<number, number>({
    batches,
    helpers,
    bell: { count: () => rings, wait: () => ++rings % 3 !== 0 },
    doHere: (items) => {
      own++;
      return double(items);
    },
    take: (outcomes) => taken.push(...outcomes),
  });
  return { taken, own };
}

const batches = Array.from({ length: 40 }, (_, at) => [at, at + 0.5]);

describe("sharing work out", () => {
  test("gives the outcomes in order, however long each helper takes", () => {
    const delays = fc.array(fc.option(fc.nat(9)), { maxLength: 4 });
    fc.assert(
      fc.property(delays, fc.nat(40), (patience, count) => {
        const given = batches.slice(0, count);
        const { taken } = share(
          given,
          patience.map((each) => aHelper(each)),
        );
        expect(taken).toEqual(double(given.flat()));
      }),
    );
  });

  test("does all of it here where nobody helps", () => {
    expect(share(batches, []).own).toBe(batches.length);
  });

  test("has helpers do their part", () => {
    expect(share(batches, [aHelper(0)]).own).toBeLessThan(batches.length);
  });

  test("does here what a helper never does, and gives it no more than it holds", () => {
    const lost = aHelper(null, 2);
    const { taken } = share(batches, [lost]);
    expect(taken).toEqual(double(batches.flat()));
    expect(lost.open).toBe(2);
  });
});
