import { growingCounts } from "../../model/growing.ts";

/** Short lists of whole numbers (0 to 2^32 - 1), closely packed, each of which may be replaced by a longer one. */
export interface NumberSlots {
  /** Returns its number, from 0 on. */
  readonly add: (list: readonly number[]) => number;
  readonly replace: (number: number, list: readonly number[]) => void;
  /** The list, and then zeros up to the end of its room; to be looked at before another is read. */
  readonly read: (number: number) => Uint32Array;
}

/** Numbers that are taken at a time. */
const PAGE = 2 ** 18;
/** Room is given in steps of so many numbers; */
const STEP = 8;
/** up to here, and from there on twice as much each time, so that a list that grows on and on is rarely moved. */
const SMALL = 128;

export function createNumberSlots(): NumberSlots {
  const pages: Uint32Array[] = [];
  let used = PAGE;
  /** Where each list begins, in steps, and its room. */
  const [starts, rooms] = [growingCounts(), growingCounts()];
  /** By their room, those that lists have outgrown. */
  const free = new Map<number, number[]>();
  const startOf = (room: number): number => {
    const left = free.get(room)?.pop();
    if (left !== undefined) return left;
    if (used + room > PAGE) {
      pages.push(new Uint32Array(Math.max(PAGE, room)));
      used = 0;
    }
    const start = (pages.length - 1) * PAGE + used;
    used += room;
    return start / STEP;
  };
  const read = (number: number) => {
    const start = starts.at(number) * STEP;
    const inPage = start % PAGE;
    return (pages[(start - inPage) / PAGE] as Uint32Array).subarray(inPage, inPage + rooms.at(number));
  };
  return {
    add: (list) => {
      const room = roomFor(list.length);
      starts.push(startOf(room));
      rooms.push(room);
      const number = rooms.length() - 1;
      read(number).set(list);
      return number;
    },
    replace: (number, list) => {
      const [before, room] = [rooms.at(number), roomFor(list.length)];
      if (room > before) {
        const left = free.get(before) ?? [];
        free.set(before, left);
        left.push(starts.at(number));
        starts.set(number, startOf(room));
        rooms.set(number, room);
      }
      read(number).fill(0).set(list);
    },
    read,
  };
}

function roomFor(length: number): number {
  return length <= SMALL ? STEP * Math.max(1, Math.ceil(length / STEP)) : 2 ** Math.ceil(Math.log2(length));
}
