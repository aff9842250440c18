import type { Property } from "../../../model/claim.ts";
import type { Participant, TimelineEvent } from "../../../model/event.ts";
import type { EventId } from "../../../model/ids.ts";
import { evidenceKey } from "../../evidence/evidence-key.ts";
import type { Decisions } from "../decisions.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { claimsOf } from "./draft-claims.ts";
import { evidenceOf } from "./draft-evidence.ts";
import type { DraftGroup } from "./draft-group.ts";
import { subjectFor } from "./draft-subjects.ts";
import type { NamedGroup } from "./order-hints.ts";
import { titleOf } from "./title.ts";

/** A drafted event before it is dated and weighed. */
export type UndatedDraft = Omit<TimelineEvent, "when" | "salience">;

/** Stable as long as its first sentence stands: the id by which a draft is thrown out. */
export function draftId({ type, occurrences }: DraftGroup): EventId {
  const [first] = occurrences;
  if (!first) throw new Error("a draft without a telling");
  const { article, span } = first.sentence;
  return `draft-${type}-${evidenceKey(article.id, article.text.slice(span.start, span.end))}` as EventId;
}

/** The event of a group of tellings. */
export function draftEvent(
  { id, group }: NamedGroup,
  { subjects, events }: Decisions,
  known: KnownActors,
): { readonly event: UndatedDraft; readonly properties: readonly Property[] } {
  const { type, occurrences } = group;
  const evidence = evidenceOf(occurrences);
  const { claims, properties } = claimsOf(type, occurrences);
  const event: UndatedDraft = {
    id,
    formerIds: [],
    subject: subjectFor(type, subjects, events),
    type,
    ...titleOf(bestTelling(occurrences), evidence, known),
    participants: participantsOf(occurrences),
    evidence,
    claims: [...claims],
    origin: "drafted",
    corrections: [],
  };
  return { event, properties };
}

/** The telling that a title is taken from: in the article's own voice, by a verb, with most of those who took part; the earlier of equals. */
function bestTelling(occurrences: readonly Occurrence[]): Occurrence {
  const score = ({ sentence, words, clause, isVerbal, attribution, participants, refersBackTo, told }: Occurrence) =>
    (attribution.length === 0 ? 4 : 0) -
    (sentence.clauses[clause]?.kind === "relative" ? 3 : 0) +
    (isVerbal ? 2 : 0) +
    Math.min(3, participants.length) +
    (told === "coming" ? -2 : 0) -
    (startsWithPronoun(sentence, words) ? 3 : 0) -
    (refersBackTo.length > 0 ? 4 : 0);
  return occurrences.toSorted((a, b) => score(b) - score(a))[0] as Occurrence;
}

/** "dass es Soldaten entsandt hat": as a title it would not say who. */
function startsWithPronoun(sentence: Occurrence["sentence"], [first]: Occurrence["words"]): boolean {
  const tokens = sentence.tokens.filter(({ start }) => first !== undefined && start >= first.start).slice(0, 2);
  return tokens.some(
    ({ lower }) => sentence.words.grammar.pronouns.has(lower) || sentence.words.grammar.possessives.has(lower),
  );
}

/** Each actor once, in the role it was first told in; of a telling that only names the occurrence again, no new targets. */
function participantsOf(occurrences: readonly Occurrence[]): Participant[] {
  const roles = new Map<Participant["actor"], Participant>();
  for (const { participants } of occurrences) {
    for (const participant of participants)
      if (!roles.has(participant.actor)) roles.set(participant.actor, participant);
  }
  return [...roles.values()];
}
