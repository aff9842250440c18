import { subjectSpan } from "../doers/subject-phrase.ts";
import { subjectOf } from "../doers/subjects.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { isDoubted } from "../speech/attribution.ts";
import { findEventNouns, happensAt, namesEvent } from "./find-nouns.ts";
import { findEventVerb, mayTellByVerb } from "./find-verbs.ts";
import type { Occurrence, TellingContext } from "./occurrence.ts";
import { actsOfSpeech, type Scene } from "./scene.ts";
import { tellByNoun } from "./tell-by-noun.ts";
import { tellByVerb } from "./tell-by-verb.ts";
import type { NounPhrase } from "./telling-parts.ts";

/** What one clause of a sentence tells: by its verb first, then by its nouns. */
export function occurrencesInClause(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): Occurrence[] {
  const clause = sentence.clauses[index];
  if (!clause || !(mayTellByVerb(sentence, index) || namesEvent(sentence, clause))) return [];
  if (isDoubted(sentence, index) || isContentOfAct(sentence, index, known, context)) return [];
  const subject = subjectOf(sentence, index, known, context);
  const scene: Scene = { sentence, index, clause, subject, known, context };
  const nouns = findEventNouns(sentence, index, subject, known);
  const verb = findEventVerb(sentence, index, subject, known);
  const verbal = verb ? tellByVerb(scene, verb, nouns) : null;
  const others = nouns
    .filter(({ isTelling, refersBackTo }) => isTelling || refersBackTo.length > 0)
    .filter(({ isTelling, phrase }) => isTelling || !isOnlyWhen(sentence, phrase))
    .filter(
      ({ token, type, phrase }) =>
        !verb || (type !== verb.type && token !== verb.token && !isItsPlace(type, phrase.preposition)),
    )
    .filter(({ phrase, type }) => !verb || !isPartOfAct(phrase, type, sentence, index))
    .filter(({ phrase }) => !verb || !actsOfSpeech.has(verb.type) || happensAt.has(phrase.preposition ?? ""));
  return [...(verbal ? [verbal] : []), ...others.map((noun) => tellByNoun(scene, noun, verb !== null))];
}

/** "Shares rose after the announcement": an English noun that only says when something else was. */
function isOnlyWhen({ words: { grammar } }: ReadSentence, { preposition }: NounPhrase): boolean {
  return !grammar.verbLast && preposition !== null && grammar.otherTime.has(preposition);
}

/** "Die Verhandlungen mit Oslo scheiterten", "übergab die Stücke an eine Delegation": what the verb tells of already. */
function isPartOfAct(phrase: NounPhrase, type: Occurrence["type"], sentence: ReadSentence, index: number): boolean {
  if (!sentence.words.grammar.verbLast) return false;
  const subject = subjectSpan(sentence, index);
  const isSubject = subject !== null && subject.start <= phrase.start && phrase.start < subject.end;
  return isSubject || (type === "delegation" && /^(?:an|von|für)$/.test(phrase.preposition ?? ""));
}

/** "auf der Konferenz haben sich die Staaten geeinigt": where something else happened. */
function isItsPlace(type: Occurrence["type"], preposition: string | null): boolean {
  return type === "meeting" && /^(?:auf|an|am|in|im|at|on)$/.test(preposition ?? "");
}

/** What somebody accuses of, denies or warns of is told as that act, not as an occurrence of its own. */
function isContentOfAct(sentence: ReadSentence, index: number, known: KnownActors, context: TellingContext): boolean {
  const clause = sentence.clauses[index];
  if (!clause || clause.parent === null || clause.kind === "subordinate") return false;
  if (clause.kind !== "content" && clause.kind !== "infinitive") {
    return isContentOfAct(sentence, clause.parent, known, context);
  }
  const subject = subjectOf(sentence, clause.parent, known, context);
  const above = findEventVerb(sentence, clause.parent, subject, known);
  const isFound = above?.type === "discovery" && !sentence.words.grammar.verbLast;
  return (
    above !== null &&
    (actsOfSpeech.has(above.type) || isFound || above.token.forms.some(({ lemma }) => lemma === "rule"))
  );
}
