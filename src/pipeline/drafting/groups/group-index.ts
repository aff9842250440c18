import { eventTypes } from "../../../model/event.ts";
import { createChains } from "../../stores/chains.ts";
import { createColumn } from "../../stores/column.ts";
import type { Vocabulary } from "../../stores/vocabulary.ts";
import type { NumberedGroup } from "./packed-group.ts";

/**
 * Finds the groups that may be of the same occurrence, by their numbers: of the same type, with an actor in common, at about the same time; and
 * those with a sentence in common.
 */
export interface GroupIndex {
  add(number: number, group: NumberedGroup): void;
  /** Adds again a group that grows; `grow` adds `added` to it. */
  extend(number: number, group: NumberedGroup, added: NumberedGroup, grow: () => void): void;
  /** In the order in which they were first added under what they share, the first key's before the next one's; each once. */
  near(group: NumberedGroup): number[];
}

export function createGroupIndex({ numberOf }: Pick<Vocabulary, "numberOf">): GroupIndex {
  const shelves = createShelves();
  const bySentence = createChains();
  /** The groups of its links. */
  const holders = createColumn();
  holders.push(0);
  const keysOf = (group: NumberedGroup) => wordsToFind(group, numberOf);
  const enterSentences = (number: number, sentences: readonly number[]) => {
    for (const sentence of sentences) {
      bySentence.add(...halvesOf(sentence));
      holders.push(number);
    }
  };
  return {
    add(number, group) {
      for (const key of keysOf(group)) shelves.enter(group.type, key, stretchesToEnter(group), number);
      enterSentences(number, group.sentences);
    },
    extend(number, group, added, grow) {
      const [keys, stretches] = [[...keysOf(group)], stretchesToEnter(group)];
      enterSentences(
        number,
        added.sentences.filter((sentence) => !group.sentences.includes(sentence)),
      );
      grow();
      const fresh = stretchesToEnter(group).filter((stretch) => !stretches.includes(stretch));
      for (const key of keysOf(group)) {
        if (!keys.includes(key)) shelves.enter(group.type, key, stretchesToEnter(group), number);
        else if (fresh.length > 0) shelves.enterAlso(group.type, key, fresh, number);
      }
    },
    near(group) {
      const found = new Set<number>();
      const stretches = stretchesOf(group);
      for (const key of keysOf(group)) for (const other of shelves.find(group.type, key, stretches)) found.add(other);
      for (const sentence of group.sentences)
        for (const link of bySentence.links(...halvesOf(sentence))) found.add(holders.at(link));
      return [...found];
    },
  };
}

/** Its actors; what names nobody is looked for among what is told by the same verb. */
function wordsToFind({ actors, triggers, acts }: NumberedGroup, numberOf: Vocabulary["numberOf"]): number[] {
  // By its act it is found from another language, too.
  return actors.length > 0
    ? actors
    : [...triggers.slice(0, 1), ...acts.slice(0, 1).map((act) => numberOf(String(act)))];
}

/** The groups of each type and word, by the stretches of time that they touch. */
interface Shelves {
  enter(type: NumberedGroup["type"], word: number, stretches: readonly number[], group: number): void;
  /** The group stands there already. */
  enterAlso(type: NumberedGroup["type"], word: number, stretches: readonly number[], group: number): void;
  /** In the order in which they came; null: of any time. */
  find(type: NumberedGroup["type"], word: number, stretches: readonly number[] | null): number[];
}

function createShelves(): Shelves {
  const chains = createChains();
  /** Of each entry on a shelf its group, in the order in which they came; and the entries of the links. */
  const [groups, entries] = [createColumn(), createColumn()];
  entries.push(0);
  const hang = (type: NumberedGroup["type"], word: number, stretches: readonly number[], entry: number) => {
    for (const stretch of stretches) {
      chains.add(partOf(type, stretch), word);
      entries.push(entry);
    }
  };
  const entriesOf = (type: NumberedGroup["type"], word: number, stretches: readonly number[]) =>
    stretches.flatMap((stretch) => chains.links(partOf(type, stretch), word).map(entries.at));
  return {
    enter: (type, word, stretches, group) => {
      groups.push(group);
      hang(type, word, [ALL, ...stretches], groups.length() - 1);
    },
    enterAlso: (type, word, stretches, group) => {
      const own = entriesOf(type, word, [ALL]).find((entry) => groups.at(entry) === group);
      if (own !== undefined) hang(type, word, stretches, own);
    },
    find: (type, word, stretches) => {
      if (!stretches) return entriesOf(type, word, [ALL]).map(groups.at);
      const found = new Set(entriesOf(type, word, [ANYTIME, ...stretches]));
      return [...found].sort((a, b) => a - b).map(groups.at);
    },
  };
}

/** In days: about as long as what a telling leaves open. */
const STRETCH = 32;
const MOST_STRETCHES = 16;
/** Instead of a stretch: all groups of a shelf, and those whose time is open, or too long to be entered under each stretch. */
const [ALL, ANYTIME] = [0, 1];
/** The stretch that holds the first day of 1970; those before and after it are more than years can be written for. */
const MIDDLE = 2 ** 27;

/** A stretch of the shelves of a type, as one number. */
function partOf(type: NumberedGroup["type"], stretch: number): number {
  return stretch * 2 ** 4 + eventTypes.indexOf(type);
}

/** The stretches that a group's time touches; null where it is open on a side, or long. */
function stretchesOf({ time: { earliest, latest } }: NumberedGroup): number[] | null {
  if (earliest === null || latest === null) return null;
  const [first, last] = [Math.floor(earliest / STRETCH), Math.floor(latest / STRETCH)];
  const count = last - first + 1;
  return count <= MOST_STRETCHES ? Array.from({ length: count }, (_, index) => MIDDLE + first + index) : null;
}

function stretchesToEnter(group: NumberedGroup): number[] {
  return stretchesOf(group) ?? [ANYTIME];
}

/** Of a hash of 53 bits. */
function halvesOf(hash: number): [number, number] {
  return [Math.floor(hash / 2 ** 32), hash % 2 ** 32];
}
