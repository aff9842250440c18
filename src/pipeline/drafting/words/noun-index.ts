import type { EventType } from "../../../model/event.ts";
import { remember } from "../../temporal/remember.ts";
import { englishEventNouns } from "./english-nouns.ts";
import { type Meaning, meaningOf, type NounList } from "./event-word.ts";
import { germanEventNouns, germanOtherNouns } from "./german-nouns.ts";

/** A noun that tells of an occurrence. */
export interface EventNoun {
  readonly meaning: Meaning;
  /** Naming it with the article may mean one that was told before, of these types. */
  readonly refersBackTo: readonly EventType[];
}

/** The noun of a word as it is written; null for any other word. */
export type FindNoun = (word: string) => EventNoun | null;

function nounsOf(lists: NounList): Map<string, EventNoun> {
  return new Map(
    lists.flatMap(([words, stems, back]) => {
      const meaning = meaningOf(words);
      const types = back === undefined ? meaning.map(([, type]) => type) : back.split(" ").filter(Boolean);
      const noun: EventNoun = { meaning, refersBackTo: types as EventType[] };
      return stems.split(" ").map((stem) => [stem, noun] as const);
    }),
  );
}

/** Endings of German nouns, the longest first, and stems that change their vowel. */
const germanEndings = ["nen", "en", "es", "er", "e", "n", "s", ""];
const umlauts: readonly (readonly [RegExp, string])[] = [
  [/äg(?=e|en$)/u, "ag"],
  [/ürz(?=e|en$)/u, "urz"],
  [/änd(?=e|en$)/u, "and"],
  [/äll(?=e|en$)/u, "all"],
  [/ürm(?=e|en$)/u, "urm"],
  [/öß(?=e|en$)/u, "oß"],
  [/ünd(?=e|en$)/u, "und"],
  [/üss(?=e|en$)/u, "uss"],
];
const SHORTEST_STEM = 3;
/** "Landkreises", "Ölpreise": what ends like "Reise" by chance. */
const noJourney = /[gkp]reise?$/u;

function createGerman(): FindNoun {
  const nouns = nounsOf(germanEventNouns);
  const longest = Math.max(...[...nouns.keys()].map((stem) => stem.length));
  const stemAt = (word: string) => {
    for (let start = Math.max(0, word.length - longest); start <= word.length - SHORTEST_STEM; start++) {
      const found = nouns.get(word.slice(start));
      if (found) return found;
    }
    return null;
  };
  return (word) => {
    if (!/^\p{Lu}/u.test(word)) return null;
    const lower = word.toLowerCase();
    for (const ending of germanEndings) {
      if (!lower.endsWith(ending)) continue;
      const bare = lower.slice(0, lower.length - ending.length);
      if (germanOtherNouns.has(bare) || noJourney.test(bare)) return null;
      const found = stemAt(bare) ?? (ending === "" ? null : stemAt(withoutUmlaut(lower).slice(0, bare.length)));
      if (found) return found;
    }
    return null;
  };
}

function withoutUmlaut(word: string): string {
  return umlauts.reduce((bare, [changed, stem]) => bare.replace(changed, stem), word);
}

function createEnglish(): FindNoun {
  const nouns = nounsOf(englishEventNouns);
  return (word) => {
    const lower = word.toLowerCase();
    return (
      nouns.get(lower) ??
      (lower.endsWith("s") ? (nouns.get(lower.replace(/e?s$/u, "")) ?? nouns.get(lower.slice(0, -1)) ?? null) : null)
    );
  };
}

/** Words whose noun is remembered: texts repeat their words. */
const REMEMBERED = 20_000;

export const findGermanNoun: FindNoun = remember(REMEMBERED, createGerman());
export const findEnglishNoun: FindNoun = remember(REMEMBERED, createEnglish());
