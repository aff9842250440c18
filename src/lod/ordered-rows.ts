/** Bits that are sorted in one pass. */
const DIGIT = 11;
const VALUES = 2 ** DIGIT;

/**
 * Entries by a number of each, ascending; equals stay in the order given, which is that of the entries where none is.
 * Linear: days and saliences are small integers. The numbers may differ by less than 2^32.
 */
export function orderBy(numbers: Int32Array | Uint32Array, given = rowsOf(numbers.length)): Uint32Array {
  const { least, range } = extentOf(numbers);
  const digits = new Int32Array(numbers.length);
  let order = given;
  for (let shift = 0; shift < 32 && 2 ** shift <= range; shift += DIGIT) {
    for (let entry = 0; entry < digits.length; entry += 1) {
      digits[entry] = (((numbers[entry] as number) - least) >>> shift) & (VALUES - 1);
    }
    order = groupBy(digits, VALUES, order).members;
  }
  return order;
}

/** 0 to `count` − 1. */
function rowsOf(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return rows;
}

/** Entries by group: group `g` holds the members from `starts[g]` to before `starts[g + 1]`. */
export interface Grouping {
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
}

/** Puts entries into groups 0 to `count` − 1, each in the order given; entries of a group below 0 are left out. */
export function groupBy(groups: Int32Array, count: number, order: Uint32Array): Grouping {
  const starts = new Uint32Array(count + 1);
  for (let entry = 0; entry < groups.length; entry += 1) {
    const group = groups[entry] as number;
    if (group >= 0) increase(starts, group + 1);
  }
  for (let group = 0; group < count; group += 1) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  }
  const next = starts.slice();
  const members = new Uint32Array(starts[count] as number);
  for (let place = 0; place < order.length; place += 1) {
    const entry = order[place] as number;
    const group = groups[entry] as number;
    if (group >= 0) members[increase(next, group)] = entry;
  }
  return { members, starts };
}

/** Adds one; gives what was there before. */
function increase(counts: Uint32Array, place: number): number {
  const before = counts[place] as number;
  counts[place] = before + 1;
  return before;
}

function extentOf(numbers: Int32Array | Uint32Array): { readonly least: number; readonly range: number } {
  let least = Infinity;
  let most = -Infinity;
  for (let entry = 0; entry < numbers.length; entry += 1) {
    const number = numbers[entry] as number;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return { least, range: most - least };
}
