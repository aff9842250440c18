import { growingCounts } from "../../../model/growing.ts";
import type { EvidenceKey } from "../../../model/ids.ts";
import type { NumberSlots } from "../../stores/number-slots.ts";
import type { NumberedTexts } from "../../stores/numbered-texts.ts";
import { createVocabulary } from "../../stores/vocabulary.ts";
import { addTo, areSame } from "./draft-group.ts";
import { createGroupIndex } from "./group-index.ts";
import { createGroupStore } from "./group-store.ts";
import { type NumberedGroup, numberGroup } from "./packed-group.ts";
import { areForeign, areSameAcross } from "./same-across-languages.ts";
import { createTellingShelf } from "./telling-shelf.ts";
import { type KeptGroup, type Shows, showing, type ToldGroup } from "./told-group.ts";

/** Joins the groups of articles that tell of one occurrence. Of each little is in memory, in columns of numbers. */
export interface Grouping {
  /** Adds those of the next article. */
  add(ofArticle: readonly ToldGroup[]): void;
  count(): number;
  /** By its number, from 0 on in the order in which they were first told. */
  at(number: number): KeptGroup;
}

/** `texts`: where tellings wait; `slots`: where what they are compared by does. */
export function createGrouping(texts: NumberedTexts, slots: NumberSlots): Grouping {
  const vocabulary = createVocabulary();
  const [groups, index, shelf] = [
    createGroupStore(vocabulary, slots),
    createGroupIndex(vocabulary),
    createTellingShelf(texts),
  ];
  const keys: EvidenceKey[] = [];
  /** Of each group the last article that tells it, and what its tellings show. */
  const [tellers, shown] = [growingCounts(), growingCounts()];
  let articles = 0;
  /** What one article tells apart stays apart. */
  const isOfArticle = (number: number) => tellers.at(number) === articles;
  const homeOf = (group: NumberedGroup) =>
    index.near(group).find((other) => !isOfArticle(other) && tellTheSame(groups.read(other), group));
  const begin = (group: NumberedGroup, key: EvidenceKey) => {
    const number = groups.add(group);
    index.add(number, group);
    keys.push(key);
    tellers.push(articles);
    shown.push(0);
    return number;
  };
  const join = (home: number, group: NumberedGroup) => {
    const joined = groups.change(home);
    index.extend(home, joined, group, () => addTo(joined, group));
    tellers.set(home, articles);
    return home;
  };
  return {
    add(ofArticle) {
      articles++;
      for (const told of ofArticle) {
        const group = numberGroup(told, vocabulary);
        const home = homeOf(group);
        const number = home === undefined ? begin(group, told.key) : join(home, group);
        shelf.keep(number, told.tellings);
        shown.set(number, shown.at(number) | bitsOf(told.shows));
      }
    },
    count: () => keys.length,
    at: (number) => ({
      ...kindOf(groups.read(number)),
      key: keys[number] as EvidenceKey,
      shows: showsOf(shown.at(number)),
      tellings: () => shelf.read(number),
    }),
  };
}

function kindOf({ type, agents, time }: NumberedGroup): Pick<NumberedGroup, "type" | "agents" | "time"> {
  return { type, agents, time };
}

function tellTheSame(a: NumberedGroup, b: NumberedGroup): boolean {
  return areForeign(a, b) ? areSameAcross(a, b) : areSame(a, b, false);
}

function bitsOf(shows: Shows): number {
  return showing.reduce((bits, each, at) => (shows[each] ? bits | (1 << at) : bits), 0);
}

function showsOf(bits: number): Shows {
  return Object.fromEntries(showing.map((each, at) => [each, (bits & (1 << at)) > 0])) as Shows;
}
