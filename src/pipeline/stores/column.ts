/** A column of whole numbers from 0 to 2^32 - 1, one after the other: of each it takes four bytes and nothing beside them, however many come. */
export interface Column {
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  readonly length: () => number;
}

/** Numbers that are taken at a time, as a power of two. */
const BITS = 14;
const PAGE = 2 ** BITS;

/** In pages: a column that is moved to twice the room whenever it is full takes up to three times as much meanwhile. */
export function createColumn(): Column {
  const pages: Uint32Array[] = [];
  let length = 0;
  const pageOf = (index: number) => pages[index >>> BITS] as Uint32Array;
  return {
    push: (value) => {
      if (length % PAGE === 0) pages.push(new Uint32Array(PAGE));
      pageOf(length)[length % PAGE] = value;
      length++;
    },
    at: (index) => pageOf(index)[index % PAGE] as number,
    set: (index, value) => {
      pageOf(index)[index % PAGE] = value;
    },
    length: () => length,
  };
}
