import type { Span } from "../../../model/span.ts";
import { writtenOn } from "../draft-article.ts";
import type { Told } from "../occurrences/occurrence.ts";
import { opensPlace } from "../occurrences/scene.ts";
import type { Predicate } from "../sentences/predicate.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { isHearsay } from "../speech/attribution.ts";
import { germanMishaps } from "../words/german-mishaps.ts";

/** The times between the first and the last word of a clause. */
export function timesOf({ times, clauses }: ReadSentence, index: number): ReadSentence["times"] {
  const [first, last] = [clauses[index]?.tokens[0], clauses[index]?.tokens.at(-1)];
  if (!first || !last) return [];
  return times.filter(({ position }) => position.start >= first.start && position.end <= last.end);
}

/** Whether a clause says on which day it was. */
export function namesDay(sentence: ReadSentence, index: number): boolean {
  return timesOf(sentence, index).some(
    ({ type, time }) => (type === "DATE" || type === "TIME") && time?.earliest != null && time.earliest === time.latest,
  );
}

/** "ab November", "next week": a date after the article's own. */
export function isDatedAhead(sentence: ReadSentence, index: number): boolean {
  const written = writtenOn(sentence.article);
  if (written === null) return false;
  return timesOf(sentence, index).some(
    ({ time, position }) =>
      ((time?.earliest != null && time.earliest > written) || isBefore(sentence, index, time, written)) &&
      !isLimit(sentence, position),
  );
}

/** "will bis zum Herbst einen Entwurf vorlegen", "baut bis Ende 2027 Stellen ab": by when a German plan is to be carried out. */
function isBefore(
  { predicates, words }: ReadSentence,
  index: number,
  time: ReadSentence["times"][number]["time"],
  written: string,
): boolean {
  const { finite, tense } = predicates[index] ?? {};
  const isUntil = tense === "present" && time?.edtf.startsWith("../") === true;
  const isPlan = words.grammar.verbLast && (/^(?:will|wollen|soll|sollen)$/.test(finite?.lower ?? "") || isUntil);
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

/** "Am Montag schließt das Hotel": German news tells what is over in the past, so the weekday of a present is the next one. */
function isOnNextDay(sentence: ReadSentence, index: number, { forms }: Pick<Predicate, "forms">): boolean {
  const { article, isCaption, head, predicates, words } = sentence;
  if (!words.grammar.verbLast || isCaption || head !== null || writtenOn(article) === null) return false;
  if (predicates.some((each) => each !== null && each.tense !== "present")) return false;
  if (forms.some(({ lemma }) => germanMishaps.has(lemma))) return false;
  return timesOf(sentence, index).some(
    ({ position: { start, end }, value, derivation: [step] }) =>
      // "Am Freitagmorgen läuft die Fähre aus": so a report tells its scenes.
      step?.rule === "weekday" && !/T(?:MO|NI)$/.test(value) && !shifted.test(article.text.slice(start, end)),
  );
}

/** A weekday that says which one it is. */
const shifted = /(?:vergangen|vorig|letzt|dies)/iu;

/** As what a clause tells its occurrence; null where it only may come about. */
export function toldBy(sentence: ReadSentence, index: number, { tense, forms }: Predicate): Told | null {
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
  if (isDatedAhead(sentence, index) || isDatedApart(sentence, index) || isOnNextDay(sentence, index, { forms }))
    return "coming";
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
