import type { Actor } from "../model/actor.ts";
import type { Property } from "../model/claim.ts";
import type { TimelineEvent } from "../model/event.ts";
import { mostSalient } from "../model/event-pages.ts";
import type { ActorId } from "../model/ids.ts";
import { checkTitle } from "./check-title.ts";
import type { DraftedTimeline } from "./drafting/draft-timeline.ts";
import { createNameTrie } from "./entities/name-trie.ts";

/** More would make the first view slow to load; what a thousand articles agree on is among them. */
const MOST_DRAFTS = 1000;

/** The drafts that stand on the timeline, with those who take part in them and are not the editor's. */
export interface ShownDrafts {
  readonly events: readonly TimelineEvent[];
  readonly actors: readonly Actor[];
  /** What their figures count. */
  readonly properties: readonly Property[];
}

export const noDrafts: ShownDrafts = { events: [], actors: [], properties: [] };

/** Chooses the most salient drafts; one whose title would tell an allegation as a fact is never shown. */
export function draftsToShow(
  drafted: Pick<DraftedTimeline, "events" | "actors" | "properties">,
  edited: readonly Actor[],
  most = MOST_DRAFTS,
): ShownDrafts {
  const names = createNameTrie([...edited, ...drafted.actors]);
  const fair = drafted.events.filter((event) => checkTitle(event, [], names).length === 0);
  const events = mostSalient(fair, most);
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
