import { orderBy } from "./ordered-rows.ts";

/**
 * The rank of each row, from 0 for the most salient. Of equals, those that come first are spread evenly over the rows,
 * so that of rows in the order of time the first few are a fair sample of it. The same saliences always give the same ranks.
 */
export function rankBySalience(salience: Uint32Array): Uint32Array {
  const unimportance = salience.map((value) => 2 ** 32 - 1 - value);
  const order = orderBy(unimportance, spreadRows(salience.length));
  const ranks = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank] as number] = rank;
  return ranks;
}

/** All rows, each once, each as far from those before it as can be: the first, the middle, the quarters, … (van der Corput). */
function spreadRows(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  const top = 2 ** Math.ceil(Math.log2(Math.max(count, 2)) - 1);
  let row = 0;
  for (let found = 0; found < count; row = turn(row, top)) if (row < count) rows[found++] = row;
  return rows;
}

/** Adds one to a number whose bits are read backwards. */
function turn(number: number, top: number): number {
  let bit = top;
  let turned = number;
  for (; turned & bit; bit >>>= 1) turned ^= bit;
  return turned | bit;
}
