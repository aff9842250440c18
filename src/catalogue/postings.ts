import type { ListColumn } from "./columns.ts";

/** Which rows have a number: so that who asks for one number touches no other rows. */
export interface Postings {
  /** Ascending; none for a number that no row has. */
  readonly rowsOf: (number: number) => Uint32Array;
}

const known = new WeakMap<ListColumn, Postings>();

/** Of a column that is held; worked out once. `numbers` is how many there are. */
export function postingsOf(column: ListColumn, numbers: number): Postings {
  const made = known.get(column) ?? createPostings(column, numbers);
  known.set(column, made);
  return made;
}

/** Bits of a gap that a byte holds; the highest says that there is more of it. */
const BITS = 7;
const MORE = 2 ** BITS;

/** Keeps the gaps between the rows of a number: a byte or two each, where a row would take four. */
function createPostings(column: ListColumn, numbers: number): Postings {
  const counts = new Uint32Array(numbers);
  const ends = new Uint32Array(numbers);
  eachGap(column, numbers, (number, gap) => {
    counts[number] = (counts[number] as number) + 1;
    ends[number] = (ends[number] as number) + widthOf(gap);
  });
  const starts = startsOf(ends);
  const bytes = new Uint8Array((starts.at(-1) ?? 0) + (ends.at(-1) ?? 0));
  ends.set(starts);
  eachGap(column, numbers, (number, gap) => {
    let [left, place] = [gap, ends[number] as number];
    for (; left >= MORE; left >>>= BITS) bytes[place++] = (left & (MORE - 1)) | MORE;
    bytes[place] = left;
    ends[number] = place + 1;
  });
  return {
    rowsOf: (number) => {
      const rows = new Uint32Array(counts[number] ?? 0);
      let [place, row] = [starts[number] ?? 0, -1];
      for (let at = 0; at < rows.length; at += 1) {
        let [byte, gap, shift] = [bytes[place++] as number, 0, 0];
        for (; byte >= MORE; shift += BITS) {
          gap |= (byte & (MORE - 1)) << shift;
          byte = bytes[place++] as number;
        }
        row += gap | (byte << shift);
        rows[at] = row;
      }
      return rows;
    },
  };
}

/** Visits the rows of each number in their order: how far each is from the one before; the first, from that before all. */
function eachGap({ counts, values }: ListColumn, numbers: number, visit: (number: number, gap: number) => void): void {
  const last = new Int32Array(numbers).fill(-1);
  let place = 0;
  for (let row = 0; row < counts.length; row += 1) {
    for (const end = place + (counts[row] as number); place < end; place += 1) {
      const number = values[place] as number;
      visit(number, row - (last[number] as number));
      last[number] = row;
    }
  }
}

function widthOf(gap: number): number {
  return gap < 2 ** BITS ? 1 : gap < 2 ** (2 * BITS) ? 2 : gap < 2 ** (3 * BITS) ? 3 : gap < 2 ** (4 * BITS) ? 4 : 5;
}

function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length);
  for (let at = 1; at < lengths.length; at += 1) {
    starts[at] = (starts[at - 1] as number) + (lengths[at - 1] as number);
  }
  return starts;
}
