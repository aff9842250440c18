import type { ActorMention } from "../../../model/article.ts";
import type { Role } from "../../../model/event.ts";
import { governorOf } from "../occurrences/mentions-in-clause.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isOffice } from "../words/offices.ts";
import { belongsTo, isAround, isListedWithSubject } from "./beside-subject.ts";
import { isRecipient, isSeat } from "./role-places.ts";
import { isPlace, mutual, type NamedScene, type RoleScene, subjectRole } from "./role-scene.ts";

export function roleOf(sentence: ReadSentence, clause: Clause, mention: ActorMention, scene: NamedScene): Role {
  const { inside, known } = scene;
  const { grammar } = sentence.words;
  const governor = governorOf(sentence, clause, mention);
  if (governor !== null) {
    const role = grammar.prepositions.get(governor) ?? null;
    if (isAround(sentence, scene, mention)) return subjectRole(scene);
    // "von" and "by" name who acts only in the passive, or beside a noun.
    const isOwned = scene.subjectSpan !== null && belongsTo(sentence, scene.subjectSpan, mention);
    if (role === "agent" && isOwned && !(scene.isPassive && opensWithParticiple(clause, mention)))
      return subjectRole(scene);
    if (role === "agent" && isLet(sentence, clause)) return "agent";
    if (role === "agent" && isOfNoun(sentence, clause, mention)) return "target";
    // "Neben Kessler hatte auch Elbgas geboten": besides.
    if (governor === "neben" && clause.tokens.findIndex(({ end }) => end > mention.position.start) === 1)
      return subjectRole(scene);
    if (role === "agent" && !mutual.has(scene.type) && scene.isVerbal && !scene.isPassive)
      return isPlace(mention, known) && !demands(clause) ? "place" : "target";
    if (role === "agent") return mutual.has(scene.type) ? "partner" : "agent";
    // "Die Armee unter General Malo": whoever leads those who act.
    if (/^(?:unter|under)$/.test(governor) && !isPlace(mention, known)) return "agent";
    // "were evacuated from Arnland"
    if (governor === "from" && scene.isPassive && isPlace(mention, known)) return "place";
    // "filed a complaint with the Labor Board"
    if (
      governor === "with" &&
      clause.tokens.some(({ forms }) => forms.some(({ lemma }) => /^(?:file|lodge)$/.test(lemma)))
    )
      return "target";
    // "was sentenced at Arn Crown Court", "an der Arner Börse"
    if (isSeat(governor, mention, known) && !isRecipient(sentence, clause, mention)) return "place";
    // "an investigation into Halden Oil", "bei Präsidentin Voss": neither a body nor a person is a place.
    if (role === "place" && !isPlace(mention, known)) return "target";
    if (role) return role;
  }
  if (isListedWithSubject(sentence, scene, mention)) return subjectRole(scene);
  if (mutual.has(scene.type)) return "partner";
  const isFirst =
    scene.subject.length === 0 &&
    scene.subjectSpan === null &&
    inside[0] === mention &&
    !isBehindEnglishVerb(sentence, clause, scene, mention);
  return isFirst && !scene.isPassive ? "agent" : "target";
}

/** "Bei einem Brand in einem Lager von Nordkai wurden drei Arbeiter verletzt": what stands before the verb of a German main clause is one part, in which "von" says whose something is. */
function isOfNoun({ words }: ReadSentence, { tokens, kind }: Clause, { position }: ActorMention): boolean {
  const verb = tokens.find(({ tag }) => /^(?:verb|auxiliary|modal)$/.test(tag))?.start ?? 0;
  if (!words.grammar.verbLast || kind !== "main" || position.start > verb) return false;
  const of = tokens.findLastIndex(({ lower, end }) => /^vo[nm]$/.test(lower) && end <= position.start);
  return of > 0 && tokens[of - 1]?.tag === "noun";
}

/** "ließ das Werk von der Kessler AG abreißen": what somebody has done by another, that one does. */
function isLet({ words }: ReadSentence, { tokens }: Clause): boolean {
  return words.grammar.verbLast && tokens.some(({ lower }) => /^(?:ließ(?:en)?|lässt|lassen)$/.test(lower));
}

/** "fordert Geld von Arnland": from whom something is asked or had. */
function demands({ tokens }: Clause): boolean {
  return tokens.some(({ forms }) =>
    forms.some(({ lemma }) => /^(?:fordern|verlangen|erwarten|erhalten|bekommen|kaufen|lernen)$/.test(lemma)),
  );
}

/** "Hundreds of students stormed the French embassy": what stands behind the verb of an English active did not do it. */
function isBehindEnglishVerb(
  { words, predicates }: ReadSentence,
  { tokens }: Clause,
  { isVerbal, isPassive }: RoleScene,
  { position }: ActorMention,
): boolean {
  if (!isVerbal || isPassive || words.grammar.verbLast) return false;
  if (tokens.some((token) => token.start > position.end && isVerb(token))) return false;
  return predicates.some(
    (predicate) =>
      predicate !== null &&
      predicate.tense !== "present" &&
      predicate.finite.start < position.start &&
      predicate.finite.start > (tokens[0]?.start ?? 0) &&
      tokens.some(({ start }) => start === predicate.finite.start),
  );
}

/** "Vermittelt wurde die Annäherung von Katar": after a participle that stands first, "von" names by whom it is done. */
function opensWithParticiple({ tokens }: Clause, { position }: ActorMention): boolean {
  const [first, second, ...others] = tokens;
  const subject = others.filter(({ end }) => end <= position.start);
  return first?.tag === "verb" && second?.tag === "auxiliary" && !subject.some(({ word }) => isOffice.de(word));
}
