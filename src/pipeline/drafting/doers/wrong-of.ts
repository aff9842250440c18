import type { TellingContext } from "../occurrences/occurrence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { wrongs } from "../words/wrongs.ts";
import { subjectOf } from "./subjects.ts";

/** Whether a clause tells that somebody known, and no state, did what nobody is told to have done before it is proved. */
export function isWrongOf(sentence: ReadSentence, index: number, known: KnownActors, context: TellingContext): boolean {
  const predicate = sentence.predicates[index];
  const isWrong = predicate?.isPassive === false && predicate.forms.some(({ lemma }) => wrongs.has(lemma));
  return isWrong && subjectOf(sentence, index, known, context).some((actor) => known.byId.get(actor)?.kind !== "state");
}
