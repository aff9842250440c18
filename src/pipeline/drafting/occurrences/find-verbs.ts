import type { EventType } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import { writtenOn } from "../draft-article.ts";
import { isScheduling } from "../sentences/german-predicate.ts";
import type { Predicate } from "../sentences/predicate.ts";
import { isQuoted, type KnownActors, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isInstitution } from "../words/bodies.ts";
import type { Meaning } from "../words/event-word.ts";
import { isOffice } from "../words/offices.ts";
import { isHearsay } from "./attribution.ts";
import { meantBy } from "./meant-type.ts";
import type { Told } from "./occurrence.ts";
import { daysBetween, otherTimes } from "./other-times.ts";
import { opensPlace } from "./scene.ts";
import { subjectTokens } from "./subject-phrase.ts";

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
  if (!predicate || isQuoted(sentence, predicate.verb) || isUnreal(sentence, index)) return null;
  const clause = sentence.clauses[index];
  if (!clause || /^(?:whose|whom|dessen|deren|wobei)$/.test(clause.opener ?? "")) return null;
  // "flew to Oslo, where they signed a pact": of a place it tells only what somebody does there.
  if (opensPlace(clause) && subject.length === 0) return null;
  if (sharesPassive(sentence, index, predicate)) return null;
  if (isOnlyAlleged(sentence, index, predicate)) return null;
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
    : predicate.forms.some(({ meaning }) => meaning.length > 0) || isDatedAct(sentence, index);
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
  if (!mayBeAct(sentence, index, predicate) || predicate.forms.some(({ lemma }) => grammar.states.has(lemma)))
    return false;
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

/** The times between the first and the last word of a clause. */
function timesOf({ times, clauses }: ReadSentence, index: number): ReadSentence["times"] {
  const [first, last] = [clauses[index]?.tokens[0], clauses[index]?.tokens.at(-1)];
  if (!first || !last) return [];
  return times.filter(({ position }) => position.start >= first.start && position.end <= last.end);
}

/** Whether a clause says on which day it was. */
function namesDay(sentence: ReadSentence, index: number): boolean {
  return timesOf(sentence, index).some(
    ({ type, time }) => (type === "DATE" || type === "TIME") && time?.earliest != null && time.earliest === time.latest,
  );
}

/** "a potential buyer": of these the noun after them is not sure, but not what the clause tells. */
const ofNoun = /^(?:potential|possible|hypothetical|poten[tz]iellen?)$/;

/** "Sollte es dazu kommen, droht …", "…, falls sie siegt": what is said to be so only under a condition. */
function isConditional({ clauses, predicates, words }: ReadSentence, index: number): boolean {
  const tense = predicates[index]?.tense;
  if (!words.grammar.verbLast || tense === "past" || tense === "before") return false;
  return clauses.some(({ tokens, opener, parent, kind }, at) => {
    const isNear = parent === index || (parent === null && at === index - 1);
    const opens =
      /^(?:wenn|falls|sofern)$/.test(opener ?? "") ||
      /^(?:sollten?|würden?|hätten?|wären?)$/.test(tokens[0]?.lower ?? "");
    return at !== index && isNear && opens && (kind === "subordinate" || kind === "main");
  });
}

/** Denied, hypothetical, or under a condition; a date after the article's own makes a possibility an announcement. */
function isUnreal(sentence: ReadSentence, index: number): boolean {
  const { grammar } = sentence.words;
  const clause = sentence.clauses[index];
  const tokens = clause?.tokens ?? [];
  const isNegated = tokens.some(
    ({ lower }, at) =>
      grammar.negations.has(lower) &&
      !/^(?:nur|only|just|allein|zuletzt)$/.test(tokens[at + 1]?.lower ?? "") &&
      !isOfPurpose(sentence, index, at),
  );
  if (isConditional(sentence, index)) return true;
  // "suspended the work until it has ruled on the case"
  const isAwaited =
    /^(?:until|till|once|before)$/.test(clause?.opener ?? "") &&
    (grammar.perfect.has(sentence.predicates[index]?.finite.lower ?? "") ||
      sentence.predicates[index]?.tense === "present");
  if (isAwaited) return true;
  if (isNegated || /^(?:um|wenn|falls|ob|if|unless|whether)$/.test(clause?.opener ?? "")) return true;
  // "May" inside a sentence is the month.
  const isPossible = tokens.some(
    ({ lower, isCapital }, at) => grammar.hypothetical.has(lower) && !ofNoun.test(lower) && (at === 0 || !isCapital),
  );
  return isPossible && !isDatedAhead(sentence, index);
}

/** "decided not to appeal", "changed the rota without asking": what is denied is something else than what they did. */
function isOfPurpose({ clauses, predicates }: ReadSentence, index: number, at: number): boolean {
  const [not, to] = (clauses[index]?.tokens ?? []).slice(at, at + 2);
  const isPurpose = to?.lower === "to" || not?.lower === "without";
  return isPurpose && not !== undefined && not.start > (predicates[index]?.verb.start ?? not.start);
}

/** "ab November", "next week": a date after the article's own. */
function isDatedAhead(sentence: ReadSentence, index: number): boolean {
  const written = writtenOn(sentence.article);
  if (written === null) return false;
  return timesOf(sentence, index).some(
    ({ time, position }) =>
      ((time?.earliest != null && time.earliest > written) || isBefore(sentence, index, time, written)) &&
      !isLimit(sentence, position),
  );
}

/** "will bis zum Herbst einen Entwurf vorlegen": by when a German plan is to be carried out. */
function isBefore(
  { predicates, words }: ReadSentence,
  index: number,
  time: ReadSentence["times"][number]["time"],
  written: string,
): boolean {
  const isPlan = words.grammar.verbLast && /^(?:will|wollen|soll|sollen)$/.test(predicates[index]?.finite.lower ?? "");
  const isOpen = time != null && (time.earliest === null || time.earliest !== time.latest);
  return isPlan && isOpen && time.latest !== null && time.latest > written;
}

/** "kann binnen eines Monats klagen": within which time something may be done. */
function isLimit({ tokens, words }: ReadSentence, { start }: Span): boolean {
  if (!words.grammar.verbLast) return false;
  const before = tokens.filter(({ end }) => end <= start).slice(-2);
  return before.some(({ lower }) => /^(?:binnen|innerhalb)$/.test(lower));
}

/** "will noch am Abend anreisen": on the day of the article itself. */
function isForToday(sentence: ReadSentence, index: number): boolean {
  const written = writtenOn(sentence.article);
  const isWill = /^(?:will|wollen)$/.test(sentence.predicates[index]?.finite.lower ?? "");
  return (
    sentence.words.grammar.verbLast &&
    isWill &&
    timesOf(sentence, index).some(
      ({ time, type }) => type !== "DURATION" && time?.earliest != null && time.earliest === written,
    )
  );
}

/** "is to meet on Wednesday": in the present no weekday is one that is over. */
function isToBe(sentence: ReadSentence, index: number): boolean {
  if (!/^(?:is|are)$/.test(sentence.predicates[index]?.finite.lower ?? "")) return false;
  return timesOf(sentence, index).some(({ derivation }) => derivation[0]?.rule === "weekday");
}

/** "Am 12. September entscheiden die Bürger" in an undated article that tells in the past. */
function isDatedApart(sentence: ReadSentence, index: number): boolean {
  const { article, isToldInPast } = sentence;
  return isToldInPast && article.dateline === null && article.published === undefined && namesDay(sentence, index);
}

function toldBy(sentence: ReadSentence, index: number, { tense, forms }: Predicate): Told | null {
  const { grammar } = sentence.words;
  const clause = sentence.clauses[index];
  // "who has ruled since 1998": how it is, not what was done.
  if (lastsSince(sentence, index)) return clause?.kind === "relative" ? null : "lasting";
  if (tense === "past" || tense === "before") return "happened";
  if (tense === "future") return "coming";
  if (tense === "planned") {
    const isSaid = clause?.tokens.some(({ lower }) => grammar.hearsay.has(lower)) ?? false;
    return isSaid || isDatedAhead(sentence, index) || isToBe(sentence, index) || isForToday(sentence, index)
      ? "coming"
      : null;
  }
  if ((clause?.kind === "relative" && !opensPlace(clause)) || forms.length === 0) return null;
  // "verlässt das Haus zum Ende der Spielzeit"
  const isAtEnd = clause?.tokens.some(
    ({ lower }, at) => /ende$/.test(lower) && /^zu[mr]$/.test(clause.tokens[at - 1]?.lower ?? ""),
  );
  if (grammar.verbLast && isAtEnd) return "coming";
  if (isDatedAhead(sentence, index) || isDatedApart(sentence, index)) return "coming";
  // "police are investigating": it goes on.
  if (forms.some(({ kind }) => kind === "gerund")) return "lasting";
  return clause?.tokens.some(({ lower }) => grammar.lasting.has(lower)) ? "lasting" : "happened";
}

/** Of these a perfect with a duration goes on as well: "has ruled the country for four decades". */
const holding = /^(?:rule|fight|occupy|hold|protest|strike|besiege|train)$/;

/** "have occupied the square since Monday": a perfect with its beginning goes on, unless it came about by then ("has been closed since"). */
function lastsSince({ clauses, predicates, times, words: { grammar } }: ReadSentence, index: number): boolean {
  const [predicate, tokens] = [predicates[index], clauses[index]?.tokens ?? []];
  const holds = predicate?.forms.some(({ lemma }) => holding.test(lemma)) === true;
  const since = tokens.findIndex(({ lower }) => lower === "since" || (holds && lower === "for"));
  const next = tokens[since + 1];
  const isDated =
    next !== undefined && times.some(({ position }) => position.start <= next.start && next.start < position.end);
  return (
    !grammar.verbLast &&
    since >= 0 &&
    isDated &&
    predicate?.isPassive === false &&
    grammar.perfect.has(predicate.finite.lower)
  );
}

/** Whether what is told is only said to come by somebody: "sollen entsandt werden". */
export function isSaidToCome(sentence: ReadSentence, index: number, told: Told): boolean {
  const isPlan = sentence.predicates[index]?.tense === "planned";
  const hasMarker =
    sentence.clauses[index]?.tokens.some(({ lower }) => sentence.words.grammar.hearsay.has(lower)) ?? false;
  // "Die Reederei werde Stellen streichen, sagte der Minister"
  const isReported = sentence.predicates[index]?.finite.lower === "werde";
  return told === "coming" && (isHearsay(sentence, index) || (isPlan && hasMarker) || isReported);
}
