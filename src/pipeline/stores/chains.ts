import { createColumn } from "./column.ts";

/** Links that hang under pairs of whole numbers from 0 to 2^32 - 1, in columns of numbers, since there may be millions of them. */
export interface Chains {
  /** Hangs the next link under a pair; links are numbered from 1 on. */
  readonly add: (one: number, other: number) => number;
  /** Those under a pair, in the order in which they came. */
  readonly links: (one: number, other: number) => number[];
}

const FIRST_ROOM = 1024;

export function createChains(): Chains {
  let table = createTable(FIRST_ROOM);
  /** Of each link the one that came before it; 0 ends a chain. */
  const older = createColumn();
  older.push(0);
  let pairs = 0;
  const grow = () => {
    const wider = createTable(2 * table.newest.length);
    for (const [slot, newest] of table.newest.entries()) {
      if (newest > 0) wider.set(table.ones[slot] as number, table.others[slot] as number, newest);
    }
    table = wider;
  };
  return {
    add: (one, other) => {
      const link = older.length();
      const before = table.newest[table.slotOf(one, other)] as number;
      older.push(before);
      table.set(one, other, link);
      if (before === 0 && 2 * ++pairs > table.newest.length) grow();
      return link;
    },
    links: (one, other) => {
      const found: number[] = [];
      for (let link = table.newest[table.slotOf(one, other)] as number; link > 0; link = older.at(link))
        found.push(link);
      return found.reverse();
    },
  };
}

/** Open addressing; `newest` is 0 where a slot is free. */
function createTable(room: number) {
  const [ones, others, newest] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room)];
  const slotOf = (one: number, other: number) => {
    let slot = spread(one, other) & (room - 1);
    while (newest[slot] !== 0 && (ones[slot] !== one || others[slot] !== other)) slot = (slot + 1) & (room - 1);
    return slot;
  };
  const set = (one: number, other: number, link: number) => {
    const slot = slotOf(one, other);
    [ones[slot], others[slot], newest[slot]] = [one, other, link];
  };
  return { ones, others, newest, slotOf, set };
}

/** Numbers that are alike far apart: two odd factors near 2^32 by the golden ratio, and the high bits brought down. */
function spread(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
