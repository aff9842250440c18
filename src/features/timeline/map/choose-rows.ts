import type { NextRow } from "../../../lod/interval-tree.ts";

export interface RowChoice {
  readonly lanes: number;
  /** How many rows are wanted, over all lanes. */
  readonly most: number;
  /** By salience, from 0 for the most salient row. */
  readonly rank: Uint32Array;
  /** The rows of a lane, the most salient first. */
  readonly rowsOf: (lane: number) => NextRow;
  /** Whether a row is there already: it stays unless it matters far less than others by now. */
  readonly isShown: (row: number) => boolean;
  /** Takes a row, or says that there is no room for it. */
  readonly take: (row: number) => boolean;
}

/** Half of the room is shared out evenly, so that no lane starves beside a loud one; the rest goes to what matters most. */
const EVEN_PART = 0.5;
/** A row that is there stays as long as it is among so many times those that are wanted. */
const LENIENCE = 1.5;
/** How many rows are tried for one that is wanted: where much happens at once, few have room. */
const PATIENCE = 4;

/** Offers rows to be taken: in each lane those that matter most, and first those that are there already. */
export function chooseRows(choice: RowChoice): void {
  const queues = Array.from({ length: choice.lanes }, (_, lane) => createQueue(choice.rowsOf(lane)));
  const shares = shareOut(queues, choice);
  queues.forEach((queue, lane) => {
    offer(queue, shares[lane] as number, choice);
  });
}

/** Rows that are asked for once, and looked at again. */
interface Queue {
  readonly at: (place: number) => number | null;
}

function createQueue(next: NextRow): Queue {
  const rows: (number | null)[] = [];
  return {
    at: (place) => {
      while (rows.length <= place && rows.at(-1) !== null) rows.push(next());
      return rows[place] ?? null;
    },
  };
}

/** How many rows each lane may have. */
function shareOut(queues: readonly Queue[], { most, rank }: RowChoice): number[] {
  const least = Math.max(1, Math.floor((most * EVEN_PART) / queues.length));
  const shares = queues.map((queue) => countOf(queue, least));
  for (let left = most - shares.reduce((sum, share) => sum + share, 0); left > 0; left -= 1) {
    const ranks = queues.map((queue, lane) => rankAt(queue, shares[lane] as number, rank));
    const best = Math.min(...ranks);
    if (best === Infinity) break;
    const lane = ranks.indexOf(best);
    shares[lane] = (shares[lane] as number) + 1;
  }
  return shares;
}

/** How many rows a queue has, or `most`. */
function countOf(queue: Queue, most: number): number {
  let count = 0;
  while (count < most && queue.at(count) !== null) count += 1;
  return count;
}

function rankAt(queue: Queue, place: number, rank: Uint32Array): number {
  const row = queue.at(place);
  return row === null ? Infinity : (rank[row] as number);
}

function offer(queue: Queue, share: number, { isShown, take }: RowChoice): void {
  const tried = countOf(queue, share * PATIENCE);
  const rows = Array.from({ length: tried }, (_, place) => queue.at(place) as number);
  const first = rows.slice(0, Math.ceil(share * LENIENCE));
  const order = [...first.filter(isShown), ...first.filter((row) => !isShown(row)), ...rows.slice(first.length)];
  let taken = 0;
  for (const row of order) {
    if (taken === share) return;
    if (take(row)) taken += 1;
  }
}
