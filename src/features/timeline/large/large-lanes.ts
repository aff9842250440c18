import type { CatalogueLanes } from "../../../catalogue/catalogue.ts";
import type { Corpus } from "../../../data/corpus.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import type { ActorId, ArticleId, SubjectId } from "../../../model/ids.ts";
import type { Filters } from "../../../search/filters.ts";
import type { LaneKind } from "../../../state/view.ts";
import type { Lanes } from "../lanes.ts";
import { type FoldedLanes, MOST_LANES } from "../map/fold-lanes.ts";
import type { Lane } from "../timeline-view.ts";

/** The lanes of a large timeline, and the same as a question to its catalogue: lane for lane in the same order. */
export interface LargeLanes extends FoldedLanes {
  readonly asked: CatalogueLanes;
}

export interface LaneChoice {
  readonly kind: LaneKind;
  /** The lanes as they are of a small timeline, made of what `base` holds. */
  readonly lanes: Lanes;
  readonly base: Corpus;
  readonly filters: Filters;
  readonly nameOfRest: (lanes: number) => string;
}

/** As many lanes as one can look over, all others in one at the end. */
export function largeLanes(choice: LaneChoice): LargeLanes {
  const { kind, lanes } = choice;
  switch (kind) {
    case "none":
      return { lanes: lanes.all, of: () => [0], asked: { by: "none" } };
    case "subject":
      return bySubject(choice);
    case "article":
      return byArticle(choice);
    case "actor":
      return lanes.joined ? byChosenActors(choice) : byActor(choice);
    default:
      return kind satisfies never;
  }
}

function bySubject({ lanes, base, nameOfRest }: LaneChoice): LargeLanes {
  const { kept, rest } = fold(lanes, base.events, MOST_LANES);
  const asked = [...kept.map((lane) => [lane]), ...(rest.length > 0 ? [rest] : [])];
  return {
    lanes: withRest(kept, rest.length, nameOfRest),
    of: placesIn(kept, lanes),
    asked: { by: "subject", lanes: asked.map((group) => group.map(({ id }) => id as SubjectId)) },
  };
}

/** Of the articles that the first file names; all others are the rest. */
function byArticle({ lanes, base, nameOfRest }: LaneChoice): LargeLanes {
  const { kept } = fold(lanes, base.events, MOST_LANES - 1);
  const others = (base.catalogue?.articles ?? lanes.all.length) - kept.length;
  return {
    lanes: withRest(kept, others, nameOfRest),
    of: placesIn(kept, lanes),
    asked: { by: "article", lanes: kept.map(({ id }) => [id as ArticleId]), rest: others > 0 ? "events" : null },
  };
}

/** Two to four of them, and at last what is in none of their lanes. */
function byChosenActors({ lanes, base, filters }: LaneChoice): LargeLanes {
  const chosen = lanes.all.slice(0, -1).map(({ id }) => id as ActorId);
  const places = new Map(lanes.all.map(({ id }, place) => [id, place]));
  return {
    lanes: lanes.all,
    of: (event) => lanes.of(event).flatMap((id) => places.get(id) ?? []),
    asked: {
      by: "actor",
      lanes: chosen.map((id) => (filters.withAffiliates ? [...base.withAffiliates(id)] : [id])),
      rest: "events",
    },
  };
}

/** By whom each actor belongs to; at last those who belong to nobody, with those whose lanes are folded. */
function byActor({ lanes, base, nameOfRest }: LaneChoice): LargeLanes {
  const named = lanes.all.slice(0, -1);
  const { kept, rest } = fold({ ...lanes, all: named }, base.events, MOST_LANES - 1);
  const others = rest.length === 0 ? (lanes.all.at(-1) as Lane) : { id: "folded", name: nameOfRest(rest.length + 1) };
  const members = new Map(kept.map(({ id }) => [id, [] as ActorId[]]));
  for (const { id } of base.actors) members.get(laneOfActor(id, lanes))?.push(id);
  return {
    lanes: [...kept, others],
    of: placesIn(kept, lanes, true),
    asked: { by: "actor", lanes: kept.map(({ id }) => members.get(id) ?? []), rest: "participants" },
  };
}

function laneOfActor(actor: ActorId, lanes: Lanes): string {
  return lanes.of({ participants: [{ actor, role: "agent" }] } as unknown as TimelineEvent)[0] ?? "";
}

/** Of more than can be looked over those that hold most of the events, in their order. */
function fold({ all, of }: Lanes, events: readonly TimelineEvent[], most: number): { kept: Lane[]; rest: Lane[] } {
  if (all.length <= most) return { kept: [...all], rest: [] };
  const counts = new Map<string, number>();
  for (const event of events) for (const id of of(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const countOf = ({ id }: Lane) => counts.get(id) ?? 0;
  const fullest = new Set(all.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, most - 1));
  return { kept: all.filter((lane) => fullest.has(lane)), rest: all.filter((lane) => !fullest.has(lane)) };
}

function withRest(kept: readonly Lane[], rest: number, nameOfRest: (lanes: number) => string): Lane[] {
  return rest > 0 ? [...kept, { id: "folded", name: nameOfRest(rest) }] : [...kept];
}

/** The places of an event's lanes; at the last one, after those that are kept, it stands too where it has others (`isTwice`), or else only without any. */
function placesIn(kept: readonly Lane[], lanes: Lanes, isTwice = false): FoldedLanes["of"] {
  const places = new Map(kept.map(({ id }, place) => [id, place]));
  return (event) => {
    const ids = lanes.of(event);
    const inside = ids.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
    const isRest = inside.length === 0 || (isTwice && inside.length < ids.length);
    return isRest ? [...inside, kept.length] : inside;
  };
}
