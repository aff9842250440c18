import { conjugateEnglish } from "./english-conjugation.ts";
import { englishIrregularVerbs } from "./english-irregular-verbs.ts";
import { englishActs, englishEventVerbs, englishStates } from "./english-verbs.ts";
import { type Meaning, meaningOf, type VerbList } from "./event-word.ts";
import { conjugateGerman } from "./german-conjugation.ts";
import { germanStrongInfinitives } from "./german-strong-verbs.ts";
import { germanEventVerbs, germanPlainVerbs } from "./german-verbs.ts";
import type { ConjugatedForm } from "./verb-form.ts";

/** A form of a verb as it may stand in a text. */
export interface VerbForm extends ConjugatedForm {
  /** Infinitive or base form, with its particle. */
  readonly lemma: string;
  /** Empty: the verb tells of no occurrence. */
  readonly meaning: Meaning;
}

/** What a word in lower case may be a form of; each reading of it. */
export type VerbIndex = ReadonlyMap<string, readonly VerbForm[]>;

/** A verb of several lists has their meanings one after the other. */
function createIndex(lists: VerbList, plain: string, conjugate: (verb: string) => ConjugatedForm[]): VerbIndex {
  const meanings = new Map<string, Meaning>(plain.split(" ").map((verb) => [verb, []]));
  for (const [meaning, verbs] of lists) {
    for (const verb of verbs.split(" ")) meanings.set(verb, [...(meanings.get(verb) ?? []), ...meaningOf(meaning)]);
  }
  const index = new Map<string, VerbForm[]>();
  for (const [verb, meaning] of meanings) {
    const lemma = verb.replace("+", "");
    // Named one by one: what is spread gets a shape of its own, and forms are looked at for each word of each article.
    for (const { form, kind, particle } of conjugate(verb)) {
      const known = index.get(form);
      const reading: VerbForm = { form, kind, particle, lemma, meaning };
      if (known) known.push(reading);
      else index.set(form, [reading]);
    }
  }
  return index;
}

export const germanVerbs: VerbIndex = createIndex(
  germanEventVerbs,
  `${germanPlainVerbs} ${germanStrongInfinitives.join(" ")}`,
  conjugateGerman,
);
export const englishVerbs: VerbIndex = createIndex(
  englishEventVerbs,
  `${englishStates} ${englishActs} ${[...englishIrregularVerbs.keys()].join(" ")}`,
  conjugateEnglish,
);
