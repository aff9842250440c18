import type { Actor } from "../model/actor.ts";
import type { Property } from "../model/claim.ts";
import type { TimelineEvent } from "../model/event.ts";
import { mostSalient } from "../model/event-pages.ts";
import type { ActorId } from "../model/ids.ts";
import type { DraftedTimeline } from "./drafting/draft-timeline.ts";

/** More would make the first view slow to load; what a thousand articles agree on is among them. */
const MOST_DRAFTS = 1000;

/** The drafts that stand on the timeline, with those who take part in them and are not the editor's. */
export interface ShownDrafts {
  /** Where drafts wait outside memory, these do, too. */
  readonly events: readonly TimelineEvent[];
  readonly actors: readonly Actor[];
  /** What their figures count. */
  readonly properties: readonly Property[];
}

export const noDrafts: ShownDrafts = { events: [], actors: [], properties: [] };

/** Chooses the most salient drafts. */
export function draftsToShow(
  drafted: Pick<DraftedTimeline, "events" | "actors" | "properties">,
  most = MOST_DRAFTS,
): ShownDrafts {
  const events = mostSalient(drafted.events, most);
  const named = new Set(events.flatMap(actorsIn));
  const byId = new Map(drafted.actors.map((actor) => [actor.id, actor]));
  for (const id of named) for (const above of byId.get(id)?.affiliations ?? []) named.add(above);
  const counted = new Set(events.flatMap(({ claims }) => claims.map(({ property }) => property)));
  return {
    events,
    actors: drafted.actors.filter(({ id }) => named.has(id)),
    properties: drafted.properties.filter(({ id }) => counted.has(id)),
  };
}

/** Those who take part in an event, speak in it or give its figures; some stand twice. */
export function actorsIn({
  participants,
  evidence,
  claims,
}: Pick<TimelineEvent, "participants" | "evidence" | "claims">): ActorId[] {
  const speakers = [...evidence.flatMap(({ attribution }) => attribution), ...claims.flatMap(({ by }) => by ?? [])];
  return [
    ...participants.map(({ actor }) => actor),
    ...speakers.flatMap((step) => (step.kind === "actors" ? step.actors : [])),
  ];
}
