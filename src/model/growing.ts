/** A column to which numbers are added one after the other. */
export interface Growing<A extends Int32Array | Uint32Array | Float64Array> {
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  readonly length: () => number;
  /** All that was added, as a view that holds until the next is. */
  readonly all: () => A;
}

const FIRST = 1024;

function growing<A extends Int32Array | Uint32Array | Float64Array>(make: (length: number) => A): Growing<A> {
  let held = make(FIRST);
  let length = 0;
  return {
    push: (value) => {
      if (length === held.length) {
        const larger = make(2 * length);
        larger.set(held);
        held = larger;
      }
      held[length++] = value;
    },
    at: (index) => held[index] as number,
    set: (index, value) => {
      held[index] = value;
    },
    length: () => length,
    all: () => held.subarray(0, length) as A,
  };
}

export const growingInts = () => growing((length) => new Int32Array(length));
export const growingCounts = () => growing((length) => new Uint32Array(length));
export const growingNumbers = () => growing((length) => new Float64Array(length));

/** Lists of numbers, one after the other. */
export interface GrowingLists {
  readonly push: (numbers: Iterable<number>) => void;
  /** The numbers of list `i` are `values` from `starts[i]` to before `starts[i + 1]`. */
  readonly all: () => { readonly starts: Uint32Array; readonly values: Uint32Array };
}

export function growingLists(): GrowingLists {
  const [starts, values] = [growingCounts(), growingCounts()];
  starts.push(0);
  return {
    push: (numbers) => {
      for (const number of numbers) values.push(number);
      starts.push(values.length());
    },
    all: () => ({ starts: starts.all(), values: values.all() }),
  };
}
