import { expect, test } from "vitest";
import { createHolders } from "../../../../src/pipeline/copies/shingle-holders.ts";
import { randomFrom } from "../../../support/random.ts";

test("who holds a shingle is known, however many there are, and of one that very many hold the first", () => {
  const random = randomFrom(5);
  const [most, known] = [4, new Map<number, number[]>()];
  const holders = createHolders(most);
  for (let text = 0; text < 5000; text++) {
    // Mostly new ones, some that recur, alike in their lowest bits as those that are kept are.
    const shingle = random() < 0.3 ? 4 * Math.floor(random() * 500) : (4 * Math.floor(random() * 2 ** 30)) >>> 0;
    const own = known.get(shingle) ?? [];
    const found: number[] = [];
    holders.add(shingle, text, (holder) => found.push(holder));
    expect(found.toSorted((a, b) => a - b)).toEqual(own);
    if (own.length < most) known.set(shingle, [...own, text]);
  }
  expect(Math.max(...[...known.values()].map(({ length }) => length))).toBe(most);
});
