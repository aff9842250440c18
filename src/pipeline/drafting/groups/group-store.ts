import type { NumberSlots } from "../../stores/number-slots.ts";
import type { Vocabulary } from "../../stores/vocabulary.ts";
import { type NumberedGroup, packGroup, unpackGroup } from "./packed-group.ts";

/** What groups are compared by, closely packed, wherever they wait. */
export interface GroupStore {
  /** Returns its number, from 0 on. */
  readonly add: (group: NumberedGroup) => number;
  /** To be looked at only. */
  readonly read: (number: number) => NumberedGroup;
  /** To be changed before any other is read. */
  readonly change: (number: number) => NumberedGroup;
}

/**
 * Groups at hand, some 5 MB: what is near one is mostly near the next ones, too. While 2000 made-up articles are drafted, groups are unpacked 12
 * times an article; with 500 at hand 72 times.
 */
const MOST_AT_HAND = 4000;

/** `slots`: where they wait. */
export function createGroupStore(vocabulary: Vocabulary, slots: NumberSlots): GroupStore {
  const atHand = new Map<number, NumberedGroup>();
  const changed = new Set<number>();
  // A group that grows with each of very many articles is packed once in a while, not each time.
  const putAway = () => {
    for (const number of changed) slots.replace(number, packGroup(read(number), vocabulary));
    changed.clear();
    atHand.clear();
  };
  const read = (number: number): NumberedGroup => {
    const known = atHand.get(number);
    if (known) return known;
    if (atHand.size >= MOST_AT_HAND) putAway();
    const group = unpackGroup(slots.read(number), vocabulary);
    atHand.set(number, group);
    return group;
  };
  return {
    add: (group) => slots.add(packGroup(group, vocabulary)),
    read,
    change: (number) => {
      const group = read(number);
      changed.add(number);
      return group;
    },
  };
}
