import type { Corpus } from "../../data/corpus.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import type { LaneKind } from "../../state/view.ts";
import { timelineMessages } from "./messages.ts";
import type { Lane } from "./timeline-view.ts";

/** How a timeline is divided into lanes. */
export interface Lanes {
  /** All that there may be, from the top. */
  readonly all: readonly Lane[];
  /** The lanes in which an event stands; never empty, each once. */
  readonly of: (event: TimelineEvent) => readonly string[];
}

/** The one lane of those who belong to no actor with a tag. */
const OTHERS = "others";

export function lanesBy(kind: LaneKind, corpus: Corpus, language: Language): Lanes {
  switch (kind) {
    case "subject":
      return {
        all: corpus.timeline.subjects.map(({ id, name }) => ({ id, name: name[language] })),
        of: ({ subject }) => [subject],
      };
    case "article":
      return {
        all: corpus.articles.map(({ id, headline }) => ({ id, name: headline })),
        of: ({ evidence }) => unique(evidence.map(({ article }) => article)),
      };
    case "actor":
      return lanesByActor(corpus, language);
    case "none":
      return { all: [{ id: "all", name: null }], of: () => ["all"] };
    default:
      return kind satisfies never;
  }
}

/** People and bodies stand in the lane of the state or alliance they belong to, or the lanes would outnumber the events. */
function lanesByActor(corpus: Corpus, language: Language): Lanes {
  const laneOf = (id: ActorId): string => {
    const actor = corpus.actorById.get(id);
    const tagged = actor && [id, ...actor.affiliations].find((candidate) => corpus.actorById.get(candidate)?.tag);
    return tagged ?? OTHERS;
  };
  const named = corpus.actors.filter(({ tag }) => tag).map(({ id, names }) => ({ id, name: names[language] }));
  return {
    all: [...named, { id: OTHERS, name: timelineMessages[language].otherActors }],
    of: ({ participants }) => {
      const lanes = unique(participants.map(({ actor }) => laneOf(actor)));
      return lanes.length > 0 ? lanes : [OTHERS];
    },
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
