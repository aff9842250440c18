import { type EventType, eventTypes } from "../../../model/event.ts";
import type { EvidenceKey } from "../../../model/ids.ts";
import { keyNumber, keyOfNumber } from "../../evidence/evidence-key.ts";
import { createColumn } from "../../stores/column.ts";
import type { NumberSlots } from "../../stores/number-slots.ts";
import type { NumberedTexts } from "../../stores/numbered-texts.ts";
import { createVocabulary, type Vocabulary } from "../../stores/vocabulary.ts";
import { addTo, areSame } from "./draft-group.ts";
import { createGroupIndex } from "./group-index.ts";
import { createGroupStore, type GroupStore } from "./group-store.ts";
import { type NumberedGroup, numberGroup } from "./packed-group.ts";
import { areForeign, areSameAcross } from "./same-across-languages.ts";
import { createTellingShelf, type TellingShelf } from "./telling-shelf.ts";
import { type KeptGroup, type Shows, showing, type ToldGroup } from "./told-group.ts";

/** Joins the groups of articles that tell of one occurrence. Of each little is in memory, in columns of numbers. */
export interface Grouping {
  /** Adds those of the next article. */
  add(ofArticle: readonly ToldGroup[]): void;
  /** When all have been added: of these no index is held any more. */
  readonly groups: KeptGroups;
}

/** The groups of all articles. */
export interface KeptGroups {
  count(): number;
  /** By its number, from 0 on in the order in which they were first told. */
  at(number: number): KeptGroup;
}

/** `texts`: where tellings wait; `slots`: where what they are compared by does. */
export function createGrouping(texts: NumberedTexts, slots: NumberSlots): Grouping {
  const vocabulary = createVocabulary();
  const store = createGroupStore(vocabulary, slots);
  const shelf = createTellingShelf(texts);
  const facts = createFacts();
  return { add: createJoining({ vocabulary, store, shelf, facts }), groups: keptGroups({ store, shelf, facts }) };
}

/** What is known of groups, and where the rest of it waits. */
interface Known {
  readonly vocabulary: Vocabulary;
  readonly store: GroupStore;
  readonly shelf: TellingShelf;
  readonly facts: Facts;
}

function createJoining({ vocabulary, store, shelf, facts }: Known): Grouping["add"] {
  const index = createGroupIndex(vocabulary);
  /** Of each group the last article that tells it. */
  const tellers = createColumn();
  let articles = 0;
  /** What one article tells apart stays apart. */
  const isOfArticle = (number: number) => tellers.at(number) === articles;
  const homeOf = (group: NumberedGroup) =>
    index.near(group).find((other) => !isOfArticle(other) && tellTheSame(store.read(other), group));
  const begin = (group: NumberedGroup, key: EvidenceKey) => {
    const number = store.add(group);
    index.add(number, group);
    facts.add(key, group.type);
    tellers.push(articles);
    return number;
  };
  const join = (home: number, group: NumberedGroup) => {
    const joined = store.change(home);
    index.extend(home, joined, group, () => addTo(joined, group));
    tellers.set(home, articles);
    return home;
  };
  return (ofArticle) => {
    articles++;
    for (const told of ofArticle) {
      const group = numberGroup(told, vocabulary);
      const home = homeOf(group);
      const number = home === undefined ? begin(group, told.key) : join(home, group);
      shelf.keep(number, told.tellings);
      facts.show(number, told.shows);
    }
  };
}

function keptGroups({ store, shelf, facts }: Omit<Known, "vocabulary">): KeptGroups {
  return {
    count: facts.count,
    at: (number) => ({
      type: facts.type(number),
      key: facts.key(number),
      shows: facts.shows(number),
      compared: () => store.read(number),
      tellings: () => shelf.read(number),
    }),
  };
}

/** Of each group its type, the key of its first telling, and what its tellings show. */
interface Facts {
  readonly add: (key: EvidenceKey, type: EventType) => void;
  readonly type: (number: number) => EventType;
  readonly show: (number: number, shows: Shows) => void;
  readonly key: (number: number) => EvidenceKey;
  readonly shows: (number: number) => Shows;
  readonly count: () => number;
}

function createFacts(): Facts {
  const [keys, shown] = [createColumn(), createColumn()];
  return {
    add: (key, type) => {
      keys.push(keyNumber(key));
      shown.push(eventTypes.indexOf(type) << showing.length);
    },
    type: (number) => eventTypes[shown.at(number) >> showing.length] as EventType,
    show: (number, shows) => shown.set(number, shown.at(number) | bitsOf(shows)),
    key: (number) => keyOfNumber(keys.at(number)),
    shows: (number) => showsOf(shown.at(number)),
    count: keys.length,
  };
}

function tellTheSame(a: NumberedGroup, b: NumberedGroup): boolean {
  return areForeign(a, b) ? areSameAcross(a, b) : areSame(a, b, false);
}

function bitsOf(shows: Shows): number {
  return showing.reduce((bits, each, at) => (shows[each] ? bits | (1 << at) : bits), 0);
}

function showsOf(bits: number): Shows {
  const shows = (each: keyof Shows) => (bits & (1 << showing.indexOf(each))) > 0;
  return {
    isVerbal: shows("isVerbal"),
    isNotable: shows("isNotable"),
    hasActors: shows("hasActors"),
    isNextStep: shows("isNextStep"),
  };
}
