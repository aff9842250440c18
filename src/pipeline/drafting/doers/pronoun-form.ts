import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";

/** "sie" with a verb of many is another pronoun than with one of one: "Die Anwaltschaft klagt sie an. Sie sollen betrogen haben." */
export function formOf({ predicates, words }: ReadSentence, index: number, { lower }: TaggedToken): string {
  return words.grammar.verbLast && lower === "sie" && isOfMany(predicates[index]?.finite) ? THEY : lower;
}

/** "Sie soll im Mai stattfinden", "It will be held on Friday": verbs of which nobody is the subject. */
export function isOfThings({ clauses, predicates, words }: ReadSentence, index: number): boolean {
  const predicate = predicates[index];
  const isOf = (verbs: RegExp) => predicate?.forms.some(({ lemma }) => verbs.test(lemma)) === true;
  if (isOf(/^(?:stattfinden|dauern|gelten|takeplace)$/)) return true;
  if (!predicate?.isPassive) return false;
  // "He was held", "she was shown out": in English only of "it".
  return words.grammar.verbLast
    ? isOf(doneToThings.de)
    : clauses[index]?.tokens.some(({ lower }) => lower === "it") === true && isOf(doneToThings.en);
}

/** What is done to works and occasions, and to no body. */
const doneToThings = {
  de: /^(?:zeigen|ausstellen|veröffentlichen|abhalten|aufführen|uraufführen|ausstrahlen|drucken|malen|komponieren|unterschreiben|unterzeichnen|verlesen|austragen|verschieben)$/,
  en: /^(?:hold|show|exhibit|display|publish|stage|screen|perform|premiere|print|broadcast|air|paint|compose|write|sign|play|record|release|read|unveil|deliver|postpone|adjourn)$/,
} as const;

/** "Sie soll aussagen", "Sie wurde verhaftet": what only a person does, or what is done to people alone. */
export function isOfPeople({ predicates, words }: ReadSentence, index: number): boolean {
  const predicate = predicates[index];
  const verbs = predicate?.isPassive ? doneToPeople : doneByPeople;
  return words.grammar.verbLast && predicate?.forms.some(({ lemma }) => verbs.test(lemma)) === true;
}

const doneByPeople =
  /^(?:aussagen|zurücktreten|gestehen|heiraten|sterben|erkranken|kandidieren|studieren|promovieren|weinen|fliehen|verunglücken)$/;
const doneToPeople = /^(?:verhaften|festnehmen|inhaftieren|vereidigen|obduzieren|beerdigen|beisetzen|vernehmen)$/;

/** The German "sie" of many. */
export const THEY = "sie (viele)";

/** A German finite verb of the third person ends so only in the plural. */
export function isOfMany(finite: TaggedToken | undefined): boolean {
  return finite !== undefined && /(?:en|ind)$/.test(finite.lower);
}
