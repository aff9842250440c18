import type { Property } from "../../../model/claim.ts";
import type { Participant, TimelineEvent } from "../../../model/event.ts";
import type { EventId } from "../../../model/ids.ts";
import { restsOnSpeakers } from "../../../model/standing.ts";
import type { Decisions } from "../decisions.ts";
import type { Telling } from "../groups/telling.ts";
import type { KeptGroup } from "../groups/told-group.ts";
import type { RankedTitles } from "../titles/best-title.ts";
import { claimsOf } from "./draft-claims.ts";
import { evidenceOf } from "./draft-evidence.ts";
import { subjectFor } from "./draft-subjects.ts";
import type { NamedGroup } from "./order-hints.ts";

/** A drafted event before it is dated and weighed. */
export type UndatedDraft = Omit<TimelineEvent, "when" | "salience">;

/** Stable as long as its first sentence stands: the id by which a draft is thrown out. */
export function draftId({ type, key }: Pick<KeptGroup, "type" | "key">): EventId {
  return `draft-${type}-${key}` as EventId;
}

/** The event of a group with these tellings; null where none of them says by itself what happened. */
export function draftEvent(
  { id, group: { type } }: NamedGroup,
  tellings: readonly Telling[],
  { subjects, events }: Decisions,
): { readonly event: UndatedDraft; readonly properties: readonly Property[] } | null {
  const best = bestTitled(tellings);
  if (!best) return null;
  const { telling, titles } = best;
  const evidence = evidenceOf(tellings);
  // What one telling adds may be no more than somebody's word, though another tells as a fact that it happened.
  const { title, label } = restsOnSpeakers({ evidence: [telling] }) ? titles.said : titles.own;
  const { claims, properties } = claimsOf(type, tellings);
  const event: UndatedDraft = {
    id,
    formerIds: [],
    subject: subjectFor(type, subjects, events),
    type,
    title,
    label,
    wordsOf: titles.wordsOf,
    participants: participantsOf(tellings),
    evidence,
    claims: [...claims],
    origin: "drafted",
    corrections: [],
  };
  return { event, properties };
}

/** The telling that suits a title best; null where none says by itself what happened. */
function bestTitled(tellings: readonly Telling[]): { readonly telling: Telling; readonly titles: RankedTitles } | null {
  let best: { readonly telling: Telling; readonly titles: RankedTitles } | null = null;
  for (const telling of tellings) {
    const { titles } = telling;
    if (titles && (best === null || titles.rank > best.titles.rank)) best = { telling, titles };
  }
  return best;
}

/** Each actor once, in the role it was first told in; of a telling that only names the occurrence again, no new targets. */
function participantsOf(tellings: readonly Telling[]): Participant[] {
  const roles = new Map<Participant["actor"], Participant>();
  for (const { participants } of tellings) {
    for (const participant of participants)
      if (!roles.has(participant.actor)) roles.set(participant.actor, participant);
  }
  return [...roles.values()];
}
