import type { TimelineEvent } from "./event.ts";
import type { EventId } from "./ids.ts";

/** More pages than this are more files than many a host takes; beyond it only the most salient events have one. */
const MOST_PAGES = 10_000;

/** The events that have a page of their own: all of them, or the most salient, of equals the earlier one. */
export function eventsWithPages(
  events: readonly Pick<TimelineEvent, "id" | "salience">[],
  most = MOST_PAGES,
): ReadonlySet<EventId> {
  const bySalience = events.length <= most ? events : mostSalient(events, most);
  return new Set(bySalience.map(({ id }) => id));
}

/** The articles that have a page of their own: all of them, or none where they are too many; without events the pages are all there is. */
export function articlesWithPages<A>(
  { articles, events }: { readonly articles: readonly A[]; readonly events: readonly unknown[] },
  most = MOST_PAGES,
): readonly A[] {
  return articles.length <= most || events.length === 0 ? articles : [];
}

/** Which events and articles of a corpus have pages, where they are too many to be asked one by one: events more salient than `salience`, and all articles or none. */
export function pageLimits(
  events: readonly Pick<TimelineEvent, "salience">[],
  articles: number,
  most = MOST_PAGES,
): { readonly salience: number; readonly articles: boolean } {
  const next = mostSalient(events, most + 1)[most];
  return { salience: next?.salience ?? 0, articles: articles <= most };
}

/** The `count` most salient, of equals the earlier one, from the most salient on. */
export function mostSalient<E extends Pick<TimelineEvent, "salience">>(events: readonly E[], count: number): E[] {
  return [...events].sort((a, b) => b.salience - a.salience).slice(0, count);
}
