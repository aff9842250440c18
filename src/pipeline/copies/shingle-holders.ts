/** Which texts hold which shingles, of each shingle the first few that came. */
export interface Holders {
  /** Calls `each` with those that hold the shingle already, and remembers this one; a text must be added after those before it. */
  readonly add: (shingle: number, text: number, each: (holder: number) => void) => void;
}

const FIRST_ROOM = 1024;
/** 2^32 by the golden ratio: odd, so that different numbers stay different. */
const SPREAD = 0x9e3779b1;

/**
 * In columns of numbers, since there are many, each with few holders: a table of shingles (open addressing), and for each of them a chain of
 * texts, the newest first. `most`: texts that are remembered of a shingle, 255 at the most.
 */
export function createHolders(most: number): Holders {
  let table = createTable(FIRST_ROOM);
  let [texts, older] = [new Uint32Array(FIRST_ROOM), new Uint32Array(FIRST_ROOM)];
  /** From 1 on: 0 ends a chain. */
  let [links, shingles] = [1, 0];
  const grow = () => {
    const wider = createTable(2 * table.keys.length);
    for (const [slot, newest] of table.newest.entries()) {
      if (newest === 0) continue;
      const place = wider.slotOf(table.keys[slot] as number);
      wider.keys[place] = table.keys[slot] as number;
      wider.newest[place] = newest;
      wider.counts[place] = table.counts[slot] as number;
    }
    table = wider;
  };
  return {
    add: (shingle, text, each) => {
      const slot = table.slotOf(shingle);
      for (let link = table.newest[slot] as number; link > 0; link = older[link] as number) each(texts[link] as number);
      const count = table.counts[slot] as number;
      if (count === most) return;
      if (links === texts.length) [texts, older] = [doubled(texts), doubled(older)];
      texts[links] = text;
      older[links] = table.newest[slot] as number;
      table.keys[slot] = shingle;
      table.counts[slot] = count + 1;
      table.newest[slot] = links++;
      if (count === 0 && 2 * ++shingles > table.keys.length) grow();
    },
  };
}

/** `newest` is 0 where a slot is free. */
function createTable(room: number) {
  const [keys, newest, counts] = [new Uint32Array(room), new Uint32Array(room), new Uint8Array(room)];
  const shift = 32 - Math.log2(room);
  const slotOf = (shingle: number) => {
    // Those that are kept are alike in their lowest bits.
    let slot = Math.imul(shingle, SPREAD) >>> shift;
    while (newest[slot] !== 0 && keys[slot] !== shingle) slot = (slot + 1) & (room - 1);
    return slot;
  };
  return { keys, newest, counts, slotOf };
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(2 * numbers.length);
  wider.set(numbers);
  return wider;
}
