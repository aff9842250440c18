/** Numbers gathered under keys 0 to n-1, without an object for each. */
export interface Grouping {
  /** The members of `key` are `members[starts[key]]` up to, not including, `members[starts[key + 1]]`. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Calls back with every pair of key and member, in the same order each time. */
export type Pairs = (visit: (key: number, member: number) => void) => void;

/** Gathers the members of each of `size` keys, in the order in which they come. */
export function groupPairs(size: number, pairs: Pairs): Grouping {
  const starts = new Uint32Array(size + 1);
  pairs((key) => {
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < size; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const members = new Uint32Array(starts[size] ?? 0);
  const next = starts.slice(0, size);
  pairs((key, member) => {
    const at = next[key] ?? 0;
    members[at] = member;
    next[key] = at + 1;
  });
  return { starts, members };
}

/** The members of a key, in order; none for a key that does not exist. */
export function membersOf({ starts, members }: Grouping, key: number): Uint32Array {
  return members.subarray(starts[key] ?? 0, starts[key + 1] ?? 0);
}
