import type { Claim } from "../model/claim.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ArticleId } from "../model/ids.ts";

/** Two articles to be set side by side. */
export interface ArticlePair {
  readonly a: ArticleId;
  readonly b: ArticleId;
}

/** What one article says of an event: its sentences and its figures, in the order of the evidence. */
export interface Telling {
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
}

/** An event of which both articles tell. */
export interface SharedEvent {
  readonly event: TimelineEvent;
  readonly a: Telling;
  readonly b: Telling;
}

/** The events of two articles, in the order given: of which both tell, and of which only one does. */
export interface ArticleComparisonResult {
  readonly both: readonly SharedEvent[];
  readonly onlyA: readonly TimelineEvent[];
  readonly onlyB: readonly TimelineEvent[];
}

/** Another article, and of how many events it tells as well. */
export interface RelatedArticle {
  readonly id: ArticleId;
  readonly shared: number;
}

/** Sets two articles side by side. */
export function compareArticles(a: ArticleId, b: ArticleId, events: readonly TimelineEvent[]): ArticleComparisonResult {
  const told = events.map((event) => ({ event, a: tellingOf(event, a), b: tellingOf(event, b) }));
  const tells = ({ evidence }: Telling) => evidence.length > 0;
  return {
    both: told.filter((each) => tells(each.a) && tells(each.b)),
    onlyA: told.filter((each) => tells(each.a) && !tells(each.b)).map(({ event }) => event),
    onlyB: told.filter((each) => !tells(each.a) && tells(each.b)).map(({ event }) => event),
  };
}

/** The articles that tell of the same events as another, those with the most in common first; none that shares nothing. */
export function relatedArticles(id: ArticleId, events: readonly TimelineEvent[]): RelatedArticle[] {
  const shared = new Map<ArticleId, number>();
  for (const { evidence } of events) {
    const articles = new Set(evidence.map(({ article }) => article));
    if (!articles.delete(id)) continue;
    for (const other of articles) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].map(([id, count]) => ({ id, shared: count })).sort((a, b) => b.shared - a.shared);
}

function tellingOf(event: TimelineEvent, id: ArticleId): Telling {
  const evidence = event.evidence.filter(({ article }) => article === id);
  const keys = new Set(evidence.map(({ key }) => key));
  return { evidence, claims: event.claims.filter((claim) => keys.has(claim.evidence)) };
}
