import type { EventType } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import { doerOfRelative, isBehindPlace } from "../doers/relative-doer.ts";
import { subjectTokens } from "../doers/subject-phrase.ts";
import { isScheduling } from "../sentences/german-predicate.ts";
import type { Predicate } from "../sentences/predicate.ts";
import { isQuoted, type KnownActors, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isDenialInWords } from "../speech/denials.ts";
import { daysBetween, otherTimes } from "../times/other-times.ts";
import { isDatedAhead, namesDay, timesOf, toldBy } from "../times/told-by.ts";
import { isInstitution } from "../words/bodies.ts";
import type { Meaning } from "../words/event-word.ts";
import { isOffice } from "../words/offices.ts";
import { meantBy } from "./meant-type.ts";
import type { Told } from "./occurrence.ts";
import { saysLittle } from "./says-little.ts";
import { opensPlace } from "./scene.ts";
import { isUnreal } from "./unreal.ts";

/** A verb of a clause that tells of an occurrence. */
export interface FoundVerb {
  readonly token: TaggedToken;
  readonly type: EventType;
  readonly told: Told;
  readonly isPassive: boolean;
}

/** The sentences, from 0, in which an article says what it is about: there a verb that no list knows tells of something, too. */
const LEAD = 2;

/** The verb of a clause that tells of an occurrence as one that was, is, or is to come; null where there is none. */
export function findEventVerb(
  sentence: ReadSentence,
  index: number,
  subject: readonly ActorId[],
  known: KnownActors,
): FoundVerb | null {
  const predicate = sentence.predicates[index];
  if (!predicate || isQuoted(sentence, predicate.verb) || isUnreal(sentence, index) || saysLittle(sentence, index))
    return null;
  const clause = sentence.clauses[index];
  if (!clause || /^(?:whose|whom|dessen|deren|wobei)$/.test(clause.opener ?? "")) return null;
  // "Ministerin Ina Holt, die Kanzler Uwe Brandt entließ": of two who may have done it, nobody is told.
  if (doerOfRelative(sentence, index) === "unsure" || isBehindPlace(sentence, index, known)) return null;
  // "flew to Oslo, where they signed a pact": of a place it tells only what somebody does there.
  if (opensPlace(clause) && subject.length === 0) return null;
  if (sharesPassive(sentence, index, predicate)) return null;
  if (isOnlyAlleged(sentence, index, predicate) || isInserted(sentence, index)) return null;
  // "agreed the timing was good": what somebody thinks.
  const isView = predicate.forms.some(({ lemma }) => lemma === "agree") && hasBareContent(sentence, index);
  if (isView) return null;
  const told = toldBy(sentence, index, predicate);
  const type = told && typeOf(sentence, index, predicate, subject, known);
  if (told !== "coming" && predicate.isPassive && predicate.forms.some(({ lemma }) => foreseen.test(lemma)))
    return null;
  if (type === "statement" && (isGivenOut(sentence, index) || isCount(sentence, index))) return null;
  if (type === "warning" && isProspect(sentence, index, subject)) return null;
  // "wurde kritisiert", "is urged": by whom, a text that matters says.
  if (type === "statement" && predicate.isPassive) return null;
  return told && type ? { token: predicate.verb, type, told, isPassive: predicate.isPassive } : null;
}

/** "built a kiln and, | she later joked, | was paid in clay": what is put in behind an English conjunction, before what goes on. */
function isInserted({ clauses, words: { grammar } }: ReadSentence, index: number): boolean {
  const [own, before] = [clauses[index], clauses[index - 1]];
  // "ruled that the mill had broken a contract and | ordered a refund": that has no subject of its own.
  const isSaid = own?.kind === "main" && own.tokens[0]?.tag === "pronoun" && clauses[index + 1] !== undefined;
  const isShort = isSaid && own.tokens.length <= LONGEST_INSERTED;
  return !grammar.verbLast && isShort && before?.tokens.at(-1)?.tag === "conjunction";
}

/** Words: "she later joked". */
const LONGEST_INSERTED = 4;

/** "announced that the vote had been annulled, all borders closed and …": what goes on with the passive that is said, told by nobody else. */
function sharesPassive(
  { clauses, predicates, words: { grammar } }: ReadSentence,
  index: number,
  { verb, finite, forms }: Predicate,
): boolean {
  const [own, before] = [clauses[index], clauses[index - 1]];
  const isBare = verb === finite && own?.tokens.at(-1) === verb && verb.forms.some(({ kind }) => kind === "participle");
  const isListed = own?.kind === "main" && before?.kind === "content" && predicates[index - 1]?.isPassive === true;
  return !grammar.verbLast && isBare && isListed && forms.length > 0;
}

/** "…, prosecutors allege": who says so, of what is told before it. */
function isOnlyAlleged({ clauses }: ReadSentence, index: number, { verb, forms }: Predicate): boolean {
  const isLast = index > 0 && clauses[index]?.tokens.at(-1)?.start === verb.start;
  return isLast && clauses[index]?.kind === "main" && forms.some(({ lemma }) => lemma === "allege");
}

/** Whether a verb has a clause of its own after it that no "that" opens. */
function hasBareContent({ clauses }: ReadSentence, index: number): boolean {
  return clauses.some(({ kind, parent, opener }) => kind === "content" && parent === index && opener !== "that");
}

/** "…, das bekannt gegeben hatte, dass Truppen kämen": what is made known, told by itself, is the event. */
function isGivenOut({ clauses, predicates }: ReadSentence, index: number): boolean {
  const isGiven = predicates[index]?.forms.some(({ lemma }) => /^(?:geben|machen)$/.test(lemma)) ?? false;
  return isGiven && clauses.some(({ kind, parent }) => kind === "content" && parent === index);
}

/** "Die Veranstalter sprachen von 8000 Teilnehmern": how many there were is no occurrence of its own. */
function isCount({ clauses, predicates }: ReadSentence, index: number): boolean {
  const tokens = clauses[index]?.tokens ?? [];
  const of = tokens.findIndex(({ lower }) => lower === "von");
  const counted = tokens.slice(of + 1, of + 5);
  const number = counted.findIndex(({ tag }) => tag === "number");
  return (
    predicates[index]?.forms.some(({ lemma }) => lemma === "sprechen") === true &&
    of >= 0 &&
    number >= 0 &&
    counted.slice(0, number).every(({ tag }) => tag !== "noun" && tag !== "determiner")
  );
}

/** "Dem Verein droht eine Geldstrafe": what may come warns of nothing. */
function isProspect(sentence: ReadSentence, index: number, subject: readonly ActorId[]): boolean {
  const isThreat = sentence.predicates[index]?.forms.some(({ lemma }) => lemma === "drohen") ?? false;
  // "Die Landwirte drohten mit Protesten": who threatens with something warns.
  const isByWhom = sentence.clauses[index]?.tokens.some(({ lower }) => lower === "mit") ?? false;
  if (!isThreat || subject.length > 0 || isByWhom) return false;
  return !subjectTokens(sentence, index).some(
    ({ word, lower }) => isInstitution(word, "de") || isOffice.de(word) || sentence.words.speech.unnamed.test(lower),
  );
}

/** "Ein Urteil wurde am Montag erwartet": whether it came, these do not say. */
const foreseen = /^(?:planen|erwarten)$/;

function typeOf(
  sentence: ReadSentence,
  index: number,
  { forms, verb, tense }: Predicate,
  subject: readonly ActorId[],
  known: KnownActors,
): EventType | null {
  if (isDenialInWords(sentence, index)) return "denial";
  if (tense === "planned" && isScheduling(verb)) return meantBy(whatIsSet, sentence, index, subject, known);
  if (isUnknown({ verb, forms })) return tellsOfOther(sentence, index) ? "other" : null;
  for (const { meaning } of forms) {
    const type = meantBy(meaning, sentence, index, subject, known);
    if (type) return type;
  }
  return isDatedAct(sentence, index) ? "other" : null;
}

/** "Die Abstimmung ist für Mai angesetzt": what is set is the event that the clause names. */
const whatIsSet: Meaning = [
  [null, "noun"],
  [null, "other"],
];

/** Whether the verb of a clause is one that may tell of something, as far as the verb alone says. */
export function mayTellByVerb(sentence: ReadSentence, index: number): boolean {
  const predicate = sentence.predicates[index];
  if (!predicate) return false;
  if (predicate.tense === "planned" && isScheduling(predicate.verb)) return true;
  return isUnknown(predicate)
    ? tellsOfOther(sentence, index)
    : predicate.forms.some(({ meaning }) => meaning.length > 0) ||
        isDatedAct(sentence, index) ||
        isDenialInWords(sentence, index);
}

/** Whether a verb that no list knows tells of something where it stands. */
function tellsOfOther(sentence: ReadSentence, index: number): boolean {
  const isMain = sentence.predicates[index]?.tense === "past" && sentence.clauses[index]?.kind === "main";
  return (isMain && (sentence.index <= LEAD || namesDay(sentence, index))) || isDatedAct(sentence, index);
}

/** Days of the longest time that still tells when something was done: a year; of a German verb that never tells of an occurrence by itself, a month. */
const LONGEST_DATE = 366;
const LONGEST_OF_PLAIN = 31;

/** "The union rejected it in May", "Am Freitag brachte die Marine …": what a verb of doing tells with a date of its own was done then, or shall be. */
function isDatedAct(sentence: ReadSentence, index: number): boolean {
  const [predicate, clause] = [sentence.predicates[index], sentence.clauses[index]];
  const { grammar } = sentence.words;
  if (!predicate || !clause || !/^(?:main|coordinate)$/.test(clause.kind)) return false;
  if (predicate.forms.some(({ lemma }) => grammar.states.has(lemma))) return false;
  // "März 2020: Der Kreis schreibt den Bau aus": what stands under the date of a chronicle's paragraph was done then.
  if (sentence.head !== null && predicate.tense === "present" && predicate.forms.length > 0) return true;
  if (!mayBeAct(sentence, index, predicate)) return false;
  const isPlain = grammar.verbLast && predicate.forms.every(({ meaning }) => meaning.length === 0);
  const longest = isPlain ? LONGEST_OF_PLAIN : LONGEST_DATE;
  const dates = timesOf(sentence, index).filter(
    ({ type, value, time }) =>
      (type === "DATE" || type === "TIME") &&
      !/_REF$/.test(value) &&
      time?.earliest != null &&
      time.latest !== null &&
      daysBetween(time.earliest, time.latest) <= longest,
  );
  if (dates.length === 0) return false;
  const apart = otherTimes(sentence, clause);
  return dates.some(({ position }) => !apart.some(({ start, end }) => start <= position.start && position.end <= end));
}

/** Whether the tense tells of something done or to be done; a German present or plan does on a day to come, but not what only can be. */
function mayBeAct(sentence: ReadSentence, index: number, { tense, finite }: Predicate): boolean {
  if (/^(?:past|before|future)$/.test(tense)) return true;
  const isPossible = /^(?:k[aö]nn|d[aü]rf|mag|mög)/.test(finite.lower);
  return sentence.words.grammar.verbLast && !isPossible && isDatedAhead(sentence, index);
}

/** Whether no list knows a verb. */
function isUnknown({ verb, forms }: Pick<Predicate, "verb" | "forms">): boolean {
  return forms.length === 0
    ? verb.forms.length === 0
    : forms.every(({ lemma, form, meaning }) => lemma === form && meaning.length === 0 && /(?:ed|ten?)$/u.test(form));
}
