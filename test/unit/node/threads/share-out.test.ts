import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Helper, shareOut } from "../../../../src/node/threads/share-out.ts";

const double = (items: readonly number[]) => items.map((item) => item * 2);

/** A helper that has done what it was given after being asked so many times; null: never. It ends after so many batches. */
function aHelper(
  patience: number | null,
  most = 2,
  last = Number.POSITIVE_INFINITY,
): Helper<number, number> & { readonly open: number } {
  const owed: { batch: number; items: readonly number[]; asked: number }[] = [];
  let [finished, isGivenUp] = [0, false];
  const hasEnded = () => isGivenUp || finished >= last;
  return {
    get open() {
      return owed.length;
    },
    canTake: () => owed.length < most && !hasEnded(),
    hasEnded,
    giveUp: () => {
      isGivenUp = true;
    },
    give: (batch, items) => {
      owed.push({ batch, items, asked: 0 });
    },
    hear: () => {
      if (hasEnded()) return [];
      for (const each of owed) each.asked++;
      const ready = owed.filter(({ asked }) => patience !== null && asked > patience);
      for (const each of ready) owed.splice(owed.indexOf(each), 1);
      finished += ready.length;
      return ready.map(({ batch, items }) => ({ batch, outcomes: double(items) }));
    },
  };
}

/** How far the results came, what the caller did itself, and how often it waited in vain. */
function share(batches: readonly (readonly number[])[], helpers: readonly Helper<number, number>[]) {
  const taken: number[] = [];
  let [own, rings, inVain] = [0, 0, 0];
  shareOut<number, number>({
    batches,
    helpers,
    bell: {
      count: () => rings,
      wait: () => {
        const isAnswered = ++rings % 3 !== 0;
        if (!isAnswered) inVain++;
        return isAnswered;
      },
    },
    doHere: (items) => {
      own++;
      return double(items);
    },
    take: (outcomes) => taken.push(...outcomes),
  });
  return { taken, own, inVain };
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

  test("waits in vain once for a helper that never answers, and not at all for one that has ended", () => {
    const never = share(batches, [aHelper(null, 4)]);
    expect(never.taken).toEqual(double(batches.flat()));
    expect(never.inVain).toBe(1);
    const ended = share(batches, [aHelper(0, 4, 3)]);
    expect(ended.taken).toEqual(double(batches.flat()));
    expect(ended.inVain).toBe(0);
  });

  test("has another helper do what one that has ended owes", () => {
    const { taken, own } = share(batches, [aHelper(1, 4, 1), aHelper(0, 40)]);
    expect(taken).toEqual(double(batches.flat()));
    expect(own).toBeLessThan(batches.length);
  });
});
