import type { IsoDay } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import { asReported } from "../model/first-report.ts";
import type { ArticleId, EventId } from "../model/ids.ts";
import { appearanceBy, asKnownBy, type EventAsKnown } from "../model/known-by.ts";
import { traitsOf } from "../model/trait.ts";
import { type Corpus, remembering } from "./corpus.ts";

/**
 * The corpus as it was known on a day: each event with what may have been told of it by then, so that its date, its
 * figures and how well it is borne out are those of then. Events that were certainly not told of yet keep their places,
 * for the filter to leave them out, but their figures count for nothing. An article that appeared only later keeps its
 * events as of today, for who opens it all the same. Of a large timeline that is told of what is held.
 */
export function corpusAsOf(today: Corpus, day: IsoDay): Corpus {
  const then = new Map<EventId, EventAsKnown>();
  // Of a large timeline `events` are but the most salient of those that are held.
  const held = today.catalogue ? [...new Set(today.eventById.values())] : today.events;
  for (const event of held) {
    const known = asKnownBy(event, day, today.articleById);
    if (known) then.set(event.id, known);
  }
  const asThen = (event: TimelineEvent) => then.get(event.id)?.event ?? event;
  const events = today.events.map((event) => then.get(event.id)?.event ?? { ...event, claims: [] });
  const claims = held.flatMap(({ id }) => then.get(id)?.event.claims ?? []);
  const { articleById } = today;
  const isLater = (id: ArticleId) => {
    const article = articleById.get(id);
    return article !== undefined && appearanceBy(article, day) === "later";
  };
  let reported: readonly TimelineEvent[] | null = null;
  return {
    ...today,
    events,
    eventById: new Map([...today.eventById].map(([id, event]) => [id, asThen(event)])),
    eventsOfArticle: (id) => (isLater(id) ? today.eventsOfArticle(id) : today.eventsOfArticle(id).map(asThen)),
    claims,
    traitsOf: remembering((event) => traitsOf(event, { claims, articleById })),
    eventsBy: (time) => {
      if (time === "happened") return events;
      reported ??= events.map((event) => asReported(event, articleById));
      return reported;
    },
    asOf: { day, today, knownOf: (id) => then.get(id) ?? null, appearanceOf: (article) => appearanceBy(article, day) },
  };
}

/** The events that may have been told of by the day of the corpus, in their order; all of them where it is as of today. */
export function eventsToldOf({ events, asOf }: Corpus): readonly TimelineEvent[] {
  return asOf ? events.filter(({ id }) => asOf.knownOf(id) !== null) : events;
}
