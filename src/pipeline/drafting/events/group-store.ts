import { createNumberSlots } from "../../number-slots.ts";
import type { Vocabulary } from "../../vocabulary.ts";
import { type NumberedGroup, packGroup, unpackGroup } from "./packed-group.ts";

/** What groups are compared by, closely packed. */
export interface GroupStore {
  /** Returns its number, from 0 on. */
  readonly add: (group: NumberedGroup) => number;
  readonly replace: (number: number, group: NumberedGroup) => void;
  /** To be looked at only. */
  readonly read: (number: number) => NumberedGroup;
  /** To be changed. */
  readonly copy: (number: number) => NumberedGroup;
}

/** Groups at hand: what is near one is mostly near the next ones, too. */
const MOST_AT_HAND = 500;

export function createGroupStore(vocabulary: Vocabulary): GroupStore {
  const slots = createNumberSlots();
  const atHand = new Map<number, NumberedGroup>();
  const copy = (number: number) => unpackGroup(slots.read(number), vocabulary);
  const hold = (number: number, group: NumberedGroup) => {
    if (atHand.size >= MOST_AT_HAND) atHand.clear();
    atHand.set(number, group);
    return group;
  };
  return {
    add: (group) => slots.add(packGroup(group, vocabulary)),
    replace: (number, group) => {
      slots.replace(number, packGroup(group, vocabulary));
      hold(number, group);
    },
    read: (number) => atHand.get(number) ?? hold(number, copy(number)),
    copy,
  };
}
