import { growingCounts } from "../../model/growing.ts";
import type { NumberSlots } from "../../pipeline/stores/number-slots.ts";
import { createNumberSpool } from "./spool.ts";

/** Bytes of rows that stay in memory: those of some 50,000 groups of tellings, and what is near a new one is mostly among the last. */
const AT_HAND = 2 ** 23;

/** Rows of numbers in a file; of each its place there is in memory. A row that is replaced is written anew, and the old one left behind. */
export function createRowSpool(path: string): NumberSlots & { readonly close: () => void } {
  const rows = createNumberSpool(path, AT_HAND);
  const places = growingCounts();
  let count = 0;
  const put = (row: readonly number[]) => {
    rows.push(Uint32Array.from(row));
    return count++;
  };
  return {
    add: (row) => {
      places.push(put(row));
      return places.length() - 1;
    },
    replace: (number, row) => places.set(number, put(row)),
    read: (number) => rows.read(places.at(number)),
    close: rows.close,
  };
}
