import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { CatalogueInfo } from "../model/catalogue.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset, Timeline } from "../model/dataset.ts";
import type { TextualDate } from "../model/date-estimate.ts";
import type { IsoDay } from "../model/day.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TimelineEvent, WithdrawnEvent } from "../model/event.ts";
import { asReported, firstReportOf, type TimeReading } from "../model/first-report.ts";
import type { ActorId, ArticleId, EventId } from "../model/ids.ts";
import type { Appearance, EventAsKnown } from "../model/known-by.ts";
import { type Trait, traitsOf } from "../model/trait.ts";

/** How an actor is marked beside its name: its own tag, and the colour of the tag it has or belongs to (0: none, else 1 to 8). */
export interface ActorMark {
  readonly tag: string | null;
  readonly hue: number;
}

/** A dataset with the indexes that the app looks things up in; built once, never changed. */
export interface Corpus {
  readonly timeline: Timeline;
  readonly actors: readonly Actor[];
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where all events are to be found, of which `events` are the most salient; null: they are all. */
  readonly catalogue: CatalogueInfo | null;
  /** Number of findings of the health report; undefined: this build has none. */
  readonly findings: number | undefined;
  /** By id, former ids included. */
  readonly eventById: ReadonlyMap<EventId, TimelineEvent>;
  /** By id, former ids included. */
  readonly withdrawnById: ReadonlyMap<EventId, WithdrawnEvent>;
  readonly actorById: ReadonlyMap<ActorId, Actor>;
  readonly articleById: ReadonlyMap<ArticleId, Article>;
  /** The events that an article reports, in the order of the dataset; empty for an article without any. */
  readonly eventsOfArticle: (id: ArticleId) => readonly TimelineEvent[];
  /** The actor and all that belong to it, directly or through others. */
  readonly withAffiliates: (id: ActorId) => ReadonlySet<ActorId>;
  /** The events that a search has found; null for one that has not been answered (yet). */
  readonly eventsFound: (query: string) => ReadonlySet<EventId> | null;
  readonly markOf: (id: ActorId) => ActorMark;
  /** Every claim of the timeline, in the order of the events. */
  readonly claims: readonly Claim[];
  /** How well an event is borne out; worked out when it is first asked for. */
  readonly traitsOf: (event: TimelineEvent) => readonly Trait[];
  /** When the articles first told of an event. */
  readonly firstReportOf: (event: TimelineEvent) => TextualDate;
  /** The events by when they happened, or each in the place of its first report; the same array each time. */
  readonly eventsBy: (time: TimeReading) => readonly TimelineEvent[];
  /** Where it is as known on a day: what that leaves out. Null: it is all that these articles tell. */
  readonly asOf: AsOf | null;
}

/** A day of which it is asked what was known. */
export interface AsOf {
  readonly day: IsoDay;
  /** The corpus with all that was told later. */
  readonly today: Corpus;
  /** What is known of an event then, and what came later; null for one that was certainly not told of yet. */
  readonly knownOf: (id: EventId) => EventAsKnown | null;
  readonly appearanceOf: (article: Article) => Appearance;
}

export function createCorpus(dataset: Dataset): Corpus {
  const reports = indexReports(dataset.events);
  const affiliates = indexAffiliates(dataset.actors);
  const marks = indexMarks(dataset.actors);
  const articleById = new Map(dataset.articles.map((article) => [article.id, article]));
  const claims = dataset.events.flatMap((event) => event.claims);
  let reported: readonly TimelineEvent[] | null = null;
  return {
    timeline: dataset.timeline,
    actors: dataset.actors,
    articles: dataset.articles,
    events: dataset.events,
    diagnostics: dataset.diagnostics,
    catalogue: dataset.catalogue ?? null,
    findings: dataset.findings,
    eventById: indexWithFormerIds(dataset.events),
    withdrawnById: indexWithFormerIds(dataset.withdrawn),
    actorById: new Map(dataset.actors.map((actor) => [actor.id, actor])),
    articleById,
    eventsOfArticle: (id) => reports.get(id) ?? [],
    withAffiliates: (id) => affiliates.get(id) ?? new Set([id]),
    eventsFound: () => null,
    markOf: (id) => marks.get(id) ?? { tag: null, hue: 0 },
    claims,
    traitsOf: remembering((event) => traitsOf(event, { claims, articleById })),
    firstReportOf: remembering((event) => firstReportOf(event, articleById)),
    eventsBy: (time) => {
      if (time === "happened") return dataset.events;
      reported ??= dataset.events.map((event) => asReported(event, articleById));
      return reported;
    },
    asOf: null,
  };
}

/** A present id wins over a former one. */
function indexWithFormerIds<T extends { readonly id: EventId; readonly formerIds: readonly EventId[] }>(
  items: readonly T[],
): ReadonlyMap<EventId, T> {
  const former = items.flatMap((item) => item.formerIds.map((id): [EventId, T] => [id, item]));
  return new Map([...former, ...items.map((item): [EventId, T] => [item.id, item])]);
}

function indexReports(events: readonly TimelineEvent[]): ReadonlyMap<ArticleId, readonly TimelineEvent[]> {
  const reports = new Map<ArticleId, TimelineEvent[]>();
  for (const event of events) {
    for (const article of new Set(event.evidence.map((evidence) => evidence.article))) {
      const own = reports.get(article);
      if (own) own.push(event);
      else reports.set(article, [event]);
    }
  }
  return reports;
}

/** Follows affiliations upwards from each actor; a circle ends where it began. */
function indexAffiliates(actors: readonly Actor[]): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const parents = new Map(actors.map((actor) => [actor.id, actor.affiliations]));
  const members = new Map(actors.map((actor) => [actor.id, new Set([actor.id])]));
  for (const { id } of actors) {
    const open = [...(parents.get(id) ?? [])];
    const seen = new Set(open);
    for (let above = open.pop(); above !== undefined; above = open.pop()) {
      members.get(above)?.add(id);
      for (const next of parents.get(above) ?? []) {
        if (!seen.has(next)) open.push(next);
        seen.add(next);
      }
    }
  }
  return members;
}

/** Works something out of an event when it is first asked for. */
export function remembering<T>(work: (event: TimelineEvent) => T): (event: TimelineEvent) => T {
  const known = new WeakMap<TimelineEvent, T>();
  return (event) => {
    const found = known.get(event) ?? work(event);
    known.set(event, found);
    return found;
  };
}

/** As many colours as `tokens.css` tells apart. */
const HUES = 8;

/** Tagged actors get the colours in their order; the others take that of the nearest one they belong to. */
function indexMarks(actors: readonly Actor[]): ReadonlyMap<ActorId, ActorMark> {
  const tagged = actors.filter(({ tag }) => tag !== undefined).map(({ id }) => id);
  const hueOf = (id: ActorId) => {
    const rank = tagged.indexOf(id) + 1;
    return rank <= HUES ? rank : 0;
  };
  return new Map(
    actors.map(({ id, tag, affiliations }) => {
      const hue = [id, ...affiliations].map(hueOf).find((rank) => rank > 0) ?? 0;
      return [id, { tag: tag ?? null, hue }];
    }),
  );
}
