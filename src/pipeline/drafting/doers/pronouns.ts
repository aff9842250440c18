import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { privateNamesIn } from "./private-names.ts";
import { subjectPhrase } from "./subject-phrase.ts";

/** How many words into a clause its pronoun may stand: "Am Abend kündigte sie …". */
const REACH = 6;
/** How many words after the verb of a German main clause it may stand, whatever stands before that. */
const AFTER_VERB = 3;

/** The pronoun that a clause is about; null where it is about something named. */
export function subjectPronoun(sentence: ReadSentence, index: number): TaggedToken | null {
  const { clauses, words, predicates } = sentence;
  const finite = predicates[index]?.finite;
  const tokens = clauses[index]?.tokens ?? [];
  if (sharesSubject(clauses[index], finite, words.grammar)) return null;
  const verb = finite ? tokens.indexOf(finite) : -1;
  const end = words.grammar.verbLast ? Math.max(REACH, clauses[index]?.kind === "main" ? verb + AFTER_VERB : 0) : verb;
  const pronoun =
    tokens
      .slice(0, Math.max(0, end))
      .find(({ lower }, at) => words.grammar.pronouns.has(lower) && isFree(tokens[at - 1], words.grammar)) ?? null;
  return pronoun && isObject(sentence, index, pronoun) ? null : pronoun;
}

/** "devices like it": after an English preposition no pronoun is a subject. */
function isFree(
  before: TaggedToken | undefined,
  { verbLast, subordinators }: ReadSentence["words"]["grammar"],
): boolean {
  return verbLast || before?.tag !== "preposition" || subordinators.has(before.lower);
}

/** "Polizisten drängten sie zurück": after a German subject "sie" is whom something is done to. */
function isObject(sentence: ReadSentence, index: number, { lower, start }: TaggedToken): boolean {
  const phrase = sentence.words.grammar.verbLast && lower === "sie" ? subjectPhrase(sentence, index) : null;
  const last = phrase && sentence.clauses[index]?.tokens[phrase.to - 1];
  return last != null && last.end <= start;
}

/** "…, bat sie aber": after "und" or a comma a German verb that comes first shares its subject, and the pronoun after it is no other. */
function sharesSubject(
  clause: ReadSentence["clauses"][number] | undefined,
  finite: TaggedToken | undefined,
  { verbLast }: ReadSentence["words"]["grammar"],
): boolean {
  const first = clause?.tokens.find(({ tag }) => tag !== "conjunction");
  return verbLast && clause?.kind === "coordinate" && first !== undefined && first.start === finite?.start;
}

/** Object pronouns with the form that stands for a subject; "her" and "ihr" may be possessives. */
const nominatives: ReadonlyMap<string, string> = new Map([
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
  ["ihn", "er"],
  ["ihm", "er"],
  ["ihr", "sie"],
  ["ihnen", "sie"],
]);

/** Where a pronoun is the object of a clause: "sentenced him", "wirft ihr Untreue vor"; -1 where none is. */
export function objectPronounAt(tokens: readonly TaggedToken[]): number {
  return tokens.findIndex(({ lower }, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (!nominatives.has(lower)) return false;
    if (lower === "her") return !/^(?:noun|word|number)$/.test(next?.tag ?? "");
    // "warf ihr Untreue vor": right after the verb and before a noun without an article; "hatte ihr Amt niedergelegt" is a possessive.
    if (lower === "ihr" && /^(?:von|mit|bei|zu|nach|gegenüber)$/.test(before?.lower ?? "")) return true;
    if (lower === "ihr") return next?.tag !== "word" && (next?.tag !== "noun" || before?.forms.some(givesTo) === true);
    return true;
  });
}

/** "he" of "him": the form that stands for a subject. */
export function nominativeOf(pronoun: string): string | null {
  return nominatives.get(pronoun) ?? null;
}

/** Verbs that take a dative without which they say nothing. */
function givesTo({ lemma }: TaggedToken["forms"][number]): boolean {
  return /^(?:vorwerfen|vorhalten|verbieten|untersagen|verleihen|überreichen|entziehen|zusichern|zusagen|anbieten)$/.test(
    lemma,
  );
}

const owners: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["its", "it"],
  ["their", "they"],
]);

/** "he" of "his": the form that stands for a subject, of whoever an English possessive means. */
export function ownedBy(possessive: string): string | null {
  return owners.get(possessive) ?? null;
}

/** "Their union will decide": the possessive that an English clause begins its subject with; null where it begins otherwise. */
export function subjectOwner(sentence: ReadSentence, index: number): TaggedToken | null {
  const phrase = subjectPhrase(sentence, index);
  const first = phrase ? sentence.clauses[index]?.tokens[phrase.from] : undefined;
  return first && owners.has(first.lower) ? first : null;
}

/** "Police searched his home": the possessive of one person right behind the verb of an English main clause, in a sentence that names no person before it; null where none is. */
export function personOwner(
  sentence: ReadSentence,
  index: number,
  known: Pick<KnownActors, "byId">,
): TaggedToken | null {
  const { clauses, predicates, words, actors, tokens } = sentence;
  const own = clauses[index]?.tokens ?? [];
  // Behind another noun it may be that one's: "the plight of the mother and of her children".
  const at = own.findIndex(({ start }) => start === predicates[index]?.verb.start) + 1;
  const [owner, owned] = at > 0 ? own.slice(at) : [];
  if (!/^(?:his|her)$/.test(owner?.lower ?? "") || !/^(?:noun|word)$/.test(owned?.tag ?? "")) return null;
  if (words.grammar.verbLast || clauses[index]?.kind !== "main" || !owner) return null;
  const isNamed =
    actors.some(({ actor, position }) => position.start < owner.start && known.byId.get(actor)?.kind === "person") ||
    privateNamesIn(sentence).length > 0 ||
    tokens.some(({ lower, start }) => start < owner.start && /^(?:he|she|him|who)$/.test(lower));
  return isNamed ? null : owner;
}
