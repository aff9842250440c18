import type { EventType } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import { findEach } from "../../find-each.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { isQuoted, type KnownActors, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { wordClass } from "../sentences/word-class.ts";
import { speechVerbOf } from "../speech/speech-verbs.ts";
import { languageWords } from "../words/language-words.ts";
import { meantBy } from "./meant-type.ts";
import { type NounPhrase, nounPhraseOf } from "./telling-parts.ts";

/** A noun of a clause that tells of an occurrence. */
export interface FoundNoun {
  readonly token: TaggedToken;
  readonly type: EventType;
  readonly phrase: NounPhrase;
  /** It says enough of its occurrence to stand by itself; else it only goes back to one told before. */
  readonly isTelling: boolean;
  readonly refersBackTo: readonly EventType[];
}

/** Before a noun that only goes back to what was told: "die Reise", "this trip", "ihrer Reise". */
const demonstrative = new Set(
  "der die das den dem des dieser diese dieses diesem diesen ihre ihrer ihren sein seiner seine the this that their his her".split(
    " ",
  ),
);
/** Before these an event noun names what is wished for or feared: "eine Reihe von Abkommen", "no agreement". */
const openEnded =
  /^(?:reihe|mögliche[rsnm]?|weitere[rsnm]?|jede[rsnm]?|jegliche[rsnm]?|künftige[rsnm]?|nächste[rsnm]?|potential|possible|further|any|no|future|another|new|next|planned|such|solche[rsnm]?|derartige[rsnm]?|geplante[rsnm]?)$/u;
/** "während", "bei": who is at an occurrence tells of it; "für", "gegen": what something is for has not happened by that. */
export const happensAt: ReadonlySet<string> = new Set(
  "bei beim während nach seit auf am an im in after during since following at".split(" "),
);
/** Types of which a phrase alone is a telling; of others it takes a verb. */
const toldByNoun: ReadonlySet<EventType> = new Set([
  "agreement",
  "visit",
  "delegation",
  "deployment",
  "meeting",
  "confirmation",
  "arms-transfer",
]);

/** Of one clause; with more it is a list of words. */
const MOST_NOUNS = 12;

const isEventNoun = {
  de: wordClass(({ word }) => languageWords.de.findNoun(word) !== null),
  en: wordClass(({ word }) => languageWords.en.findNoun(word) !== null),
};

/** Whether a clause has a noun that may tell of an occurrence. */
export function namesEvent({ words }: ReadSentence, { tokens }: Clause): boolean {
  return tokens.some((token) => (token.tag === "noun" || token.tag === "word") && isEventNoun[words.language](token));
}

/** The nouns of a clause that tell of occurrences. */
export function findEventNouns(
  sentence: ReadSentence,
  index: number,
  subject: readonly ActorId[],
  known: KnownActors,
): FoundNoun[] {
  const clause = sentence.clauses[index];
  if (!clause) return [];
  const found = findEach(clause.tokens, (token): FoundNoun | null => {
    const isNoun = token.tag === "noun" || token.tag === "word";
    const noun = isNoun && isEventNoun[sentence.words.language](token) ? sentence.words.findNoun(token.word) : null;
    if (!noun || isQuoted(sentence, token)) return null;
    const meant = meantBy(noun.meaning, sentence, index, subject, known);
    const [back] = noun.refersBackTo;
    const type = meant ?? back;
    if (!type || type === "other") return null;
    const phrase = nounPhraseOf(sentence, clause, token);
    if (!meant && !demonstrative.has(phrase.determiner ?? "")) return null;
    const isTelling = meant !== null && toldByNoun.has(type) && isCertain(sentence, index, token, phrase, type);
    // "is to hold an emergency meeting": what an indefinite article brings in was not told before.
    const isNew = /^(?:an?|ein|eine[mnr]?)$/.test(phrase.determiner ?? "");
    return { token, type, phrase, isTelling, refersBackTo: isNew ? [] : noun.refersBackTo };
  });
  return found.slice(0, MOST_NOUNS);
}

/** Whether a phrase is about one certain occurrence: it has its own date, or says whose it was and is past. */
function isCertain(
  sentence: ReadSentence,
  index: number,
  noun: TaggedToken,
  phrase: NounPhrase,
  type: EventType,
): boolean {
  const { grammar } = sentence.words;
  const clause = sentence.clauses[index];
  const tense = sentence.predicates[index]?.tense;
  const before = clause?.tokens[clause.tokens.indexOf(noun) - 1]?.lower ?? "";
  // "a news conference", "Pressekonferenz": where somebody tells the press something.
  if (
    !clause ||
    isOpen(sentence, phrase) ||
    /^(?:presse|medien|bilanz)/iu.test(noun.word) ||
    /^(?:news|press)$/.test(before)
  )
    return false;
  if (tense === "planned" || tense === "future") return false;
  if (clause.tokens.some(({ lower }) => grammar.hypothetical.has(lower) || grammar.negations.has(lower))) return false;
  const owned = sentence.actors.some(({ position }) => within(position, phrase) && !overlapsToken(position, noun));
  const isDated = sentence.times.some(
    ({ position, value, type: kind }) => within(position, phrase) && kind === "DATE" && !/_REF$|^P/.test(value),
  );
  const happening = phrase.preposition !== null && happensAt.has(phrase.preposition);
  const definite = phrase.determiner !== null && !grammar.indefinite.has(phrase.determiner);
  const parties = new Set(sentence.actors.filter(({ position }) => within(position, phrase)).map(({ actor }) => actor));
  // "invited both sides to talks on Friday": what somebody is asked to has not happened by that.
  const isAsked = /^(?:to|zu|zum|zur|for|für)$/.test(phrase.preposition ?? "");
  if (isDated) return !isAsked;
  if (type === "agreement" && parties.size < 2) return false;
  const isSpokenOf = /^(?:von|über|about|of)$/.test(phrase.preposition ?? "") && speechVerbOf(sentence, index) !== null;
  return (
    (owned && (happening || (definite && (phrase.preposition === null || isSpokenOf)))) ||
    (happening && isAttended(type) && /^(?:während|during|bei|beim)$/.test(phrase.preposition ?? ""))
  );
}

function isAttended(type: EventType): boolean {
  return type === "meeting" || type === "visit";
}

function isOpen({ article, words }: ReadSentence, { start, end }: NounPhrase): boolean {
  const parts = wordsIn(article.text.slice(start, end));
  const before = wordsIn(article.text.slice(Math.max(0, start - 12), start));
  return [...before.slice(-1), ...parts.slice(0, 4)].some(
    (word) => openEnded.test(word) || words.grammar.negations.has(word),
  );
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function within(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlapsToken(position: { start: number; end: number }, token: TaggedToken): boolean {
  return position.start < token.end && token.start < position.end;
}
