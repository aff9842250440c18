import type { Corpus } from "../../data/corpus.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { type Filters, noFilters } from "../../search/filters.ts";
import type { LaneKind } from "../../state/view.ts";
import { timelineMessages } from "./messages.ts";
import type { Lane } from "./timeline-view.ts";

/** How a timeline is divided into lanes. */
export interface Lanes {
  /** All that there may be, from the top. */
  readonly all: readonly Lane[];
  /** The lanes in which an event stands; never empty, each once, from the top. */
  readonly of: (event: TimelineEvent) => readonly string[];
  /** Whether what stands in several of them is joined by a line. */
  readonly joined: boolean;
}

/** As few and as many chosen actors as lanes of their own can be compared. */
const FEWEST_COMPARED = 2;
const MOST_COMPARED = 4;

/** The one lane of those who belong to no other. */
const OTHERS = "others";

/** The actors that the filters choose, two to four of them, get lanes of their own when lanes are actors. */
export function lanesBy(kind: LaneKind, corpus: Corpus, language: Language, filters: Filters = noFilters): Lanes {
  switch (kind) {
    case "subject":
      return lanes(
        corpus.timeline.subjects.map(({ id, name }) => ({ id, name: name[language] })),
        ({ subject }) => [subject],
      );
    case "article":
      return lanes(
        corpus.articles.map(({ id, headline, language: lang }) => ({ id, name: headline, lang })),
        ({ evidence }) => evidence.map(({ article }) => article),
      );
    case "actor":
      return lanesOfChosen(corpus, language, filters) ?? lanesByActor(corpus, language);
    case "none":
      return lanes([{ id: "all", name: null }], () => ["all"]);
    default:
      return kind satisfies never;
  }
}

function lanes(all: readonly Lane[], of: (event: TimelineEvent) => readonly string[], joined = false): Lanes {
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const inOrder = (ids: readonly string[]) => {
    const own = [...new Set(ids)].filter((id) => places.has(id));
    return own.sort((a, b) => Number(places.get(a)) - Number(places.get(b)));
  };
  return { all, of: (event) => inOrder(of(event)), joined };
}

/** The chosen actors in the order of the dataset, so that the same choice is always the same picture; null for fewer or more than can be compared. */
function lanesOfChosen(corpus: Corpus, language: Language, filters: Filters): Lanes | null {
  const chosen = corpus.actors.filter(({ id }) => filters.actors.includes(id));
  if (chosen.length < FEWEST_COMPARED || chosen.length > MOST_COMPARED) return null;
  const members = chosen.map(({ id }) => ({
    id,
    ids: filters.withAffiliates ? corpus.withAffiliates(id) : new Set([id]),
  }));
  const of = ({ participants }: TimelineEvent) => {
    const taking = members.filter(({ ids }) => participants.some(({ actor }) => ids.has(actor)));
    return taking.length > 0 ? taking.map(({ id }) => id) : [OTHERS];
  };
  return lanes([...chosen.map(({ id, names }) => ({ id, name: names[language] })), others(language)], of, true);
}

/** People and bodies stand in the lane of the state or alliance they belong to, or the lanes would outnumber the events. */
function lanesByActor(corpus: Corpus, language: Language): Lanes {
  const laneOf = (id: ActorId): string => {
    const actor = corpus.actorById.get(id);
    const tagged = actor && [id, ...actor.affiliations].find((candidate) => corpus.actorById.get(candidate)?.tag);
    return tagged ?? OTHERS;
  };
  const named = corpus.actors.filter(({ tag }) => tag).map(({ id, names }) => ({ id, name: names[language] }));
  return lanes([...named, others(language)], ({ participants }) =>
    participants.length > 0 ? participants.map(({ actor }) => laneOf(actor)) : [OTHERS],
  );
}

function others(language: Language): Lane {
  return { id: OTHERS, name: timelineMessages[language].otherActors };
}
