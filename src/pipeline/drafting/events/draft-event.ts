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
import { titleOf } from "./title/title.ts";
import type { TitleWord } from "./title/title-word.ts";
import { titleWords } from "./title/title-words.ts";

/** A drafted event before it is dated and weighed. */
export type UndatedDraft = Omit<TimelineEvent, "when" | "salience">;

/** Stable as long as its first sentence stands: the id by which a draft is thrown out. */
export function draftId({ type, occurrences }: DraftGroup): EventId {
  const [first] = occurrences;
  if (!first) throw new Error("a draft without a telling");
  const { article, span } = first.sentence;
  return `draft-${type}-${evidenceKey(article.id, article.text.slice(span.start, span.end))}` as EventId;
}

/** The event of a group of tellings; null where none of them says by itself what happened. */
export function draftEvent(
  { id, group }: NamedGroup,
  { subjects, events }: Decisions,
  known: KnownActors,
): { readonly event: UndatedDraft; readonly properties: readonly Property[] } | null {
  const { type, occurrences } = group;
  const best = bestTelling(occurrences);
  if (!best) return null;
  const evidence = evidenceOf(occurrences);
  const { claims, properties } = claimsOf(type, occurrences);
  const event: UndatedDraft = {
    id,
    formerIds: [],
    subject: subjectFor(type, subjects, events),
    type,
    ...titleOf(best.occurrence, best.words, evidence, known),
    participants: participantsOf(occurrences),
    evidence,
    claims: [...claims],
    origin: "drafted",
    corrections: [],
  };
  return { event, properties };
}

interface BestTelling {
  readonly occurrence: Occurrence;
  readonly words: readonly TitleWord[];
}

/** The telling that a title is taken from: in the article's own voice, by a verb, with most of those who took part; the earlier of equals. */
function bestTelling(occurrences: readonly Occurrence[]): BestTelling | null {
  const sound = occurrences.flatMap((occurrence): BestTelling[] => {
    const words = titleWords(occurrence);
    return words ? [{ occurrence, words }] : [];
  });
  return sound.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Acts that are their speaker's word anyway. */
const ownWords: ReadonlySet<Occurrence["type"]> = new Set([
  "accusation",
  "confirmation",
  "denial",
  "statement",
  "warning",
]);

function rank({ occurrence, words }: BestTelling): number {
  const { sentence, clause, isVerbal, attribution, participants, refersBackTo, told, type } = occurrence;
  const isIndirect = sentence.clauses[clause]?.kind === "relative" || sentence.clauses[clause]?.kind === "subordinate";
  const [first] = words;
  const refersBack =
    first?.text === undefined &&
    (sentence.words.grammar.possessives.has(first?.lower ?? "") || /^(?:dies|this|these)/.test(first?.lower ?? ""));
  return (
    (attribution.length === 0 || ownWords.has(type) ? 4 : 0) -
    (isIndirect ? 3 : 0) +
    (isVerbal ? 2 : 0) +
    Math.min(3, participants.length) -
    (told === "coming" ? 2 : 0) -
    (refersBack ? 3 : 0) -
    (refersBackTo.length > 0 ? 4 : 0)
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
