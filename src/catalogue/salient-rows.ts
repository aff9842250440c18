/** Keeps the most salient of the rows that it is offered. */
export interface SalientRows {
  readonly offer: (row: number) => void;
  /** Rows of less salience than this need not be offered any more. */
  readonly least: () => number;
  /** The most salient first. */
  readonly rows: () => readonly number[];
}

/**
 * At most `most` rows. Of equals those come first whose numbers, with their bits read backwards, are lower: as in
 * `rankBySalience` they are spread over the whole of time.
 */
export function createSalientRows(salience: Uint16Array | Uint32Array, most: number): SalientRows {
  const rows: number[] = [];
  let worst = -1;
  const isBefore = (a: number, b: number) => {
    const one = salience[a] as number;
    const other = salience[b] as number;
    return one === other ? backwards(a) < backwards(b) : one > other;
  };
  return {
    offer: (row) => {
      const isFull = rows.length === most;
      if (isFull && ((salience[row] as number) < (salience[worst] as number) || !isBefore(row, worst))) return;
      let [low, high] = [0, rows.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(rows[middle] as number, row)) low = middle + 1;
        else high = middle;
      }
      rows.splice(low, 0, row);
      if (isFull) rows.pop();
      worst = rows.at(-1) as number;
    },
    least: () => (rows.length === most ? (salience[worst] as number) : 0),
    rows: () => rows,
  };
}

/** The 32 bits of a number in the other order. */
function backwards(number: number): number {
  let bits = number;
  bits = ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return ((bits >>> 16) | (bits << 16)) >>> 0;
}
