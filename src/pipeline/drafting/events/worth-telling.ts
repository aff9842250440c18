import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { subjectPhrase } from "../occurrences/subjects.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { isInstitution } from "../words/bodies.ts";
import type { DraftGroup } from "./draft-group.ts";

/** The sentences, from 0, in which an article says what it is about; a headline or a caption may stand before them. */
const LEAD = 2;

/**
 * Whether an editor would take it for an event: it has a date of its own, or somebody known does or suffers it, or an article leads
 * with it, or an institution does it, or it is told with a number.
 */
export function isWorthTelling({ tellings, time, agents, type }: DraftGroup): boolean {
  if (tellings.every(({ isVerbal }) => !isVerbal)) return agents.size > 0;
  if (time.isNamed || agents.size > 0) return tellings.length > 0;
  return (
    tellings.some((telling) => telling.isNotable) ||
    (type !== "other" && tellings.some(({ participants }) => participants.length > 0))
  );
}

/** Whether a telling alone shows that: its article leads with it, somebody known suffers it, or it is public. */
export function isNotable(occurrence: Occurrence, known: KnownActors): boolean {
  return isLead(occurrence) || hasTarget(occurrence, known) || isPublic(occurrence);
}

function isLead({ sentence, isVerbal, told, clause }: Occurrence): boolean {
  const kind = sentence.clauses[clause]?.kind;
  return (
    sentence.index < LEAD &&
    isVerbal &&
    told !== "coming" &&
    (kind === "main" || kind === "coordinate" || kind === "content")
  );
}

/** What the article itself tells as done by an institution that it does not name, or to a number of people or things. */
function isPublic({ sentence, isVerbal, told, clause, type, figures, attribution }: Occurrence): boolean {
  const kind = sentence.clauses[clause]?.kind;
  if (!isVerbal || told !== "happened" || (kind !== "main" && kind !== "coordinate")) return false;
  if (type === "other" && attribution.length > 0 && !attribution.every((step) => isOfInstitution(step, sentence)))
    return false;
  return figures.length > 0 || isByInstitution(sentence, clause);
}

/** "Das Verteidigungsministerium teilte mit, …" */
function isOfInstitution(step: AttributionStep, { words: { language } }: ReadSentence): boolean {
  return step.kind === "unnamed" && step.words[language].split(" ").some((word) => isInstitution(word, language));
}

function isByInstitution(sentence: ReadSentence, clause: number): boolean {
  const phrase = subjectPhrase(sentence, clause);
  const own = phrase ? (sentence.clauses[clause]?.tokens.slice(phrase.from, phrase.to) ?? []) : [];
  return own.some(
    ({ word, tag }) => (tag === "noun" || tag === "word") && isInstitution(word, sentence.words.language),
  );
}

/** Somebody to whom it is done; a place alone says nothing of who was there. */
function hasTarget({ participants }: Occurrence, { byId }: KnownActors): boolean {
  return participants.some(({ actor, role }) => role === "target" && byId.get(actor as ActorId)?.kind !== "state");
}
