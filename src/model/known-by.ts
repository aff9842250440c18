import type { Article } from "./article.ts";
import { boundsOf } from "./date-bounds.ts";
import { dateKnownBy } from "./date-known-by.ts";
import { type IsoDay, parseDay } from "./day.ts";
import type { TimelineEvent } from "./event.ts";
import type { Evidence } from "./evidence.ts";
import type { ArticleId } from "./ids.ts";

/** An event as these articles told it by a day. */
export interface EventAsKnown {
  /** With the evidence and the figures that may have been there by then, and the date that follows from them; without the editor's. */
  readonly event: TimelineEvent;
  /** What was certainly told later, in its order. */
  readonly later: readonly Evidence[];
  /** Articles of the event of which it is open whether they had appeared: an undated one always. In the order of the evidence. */
  readonly open: readonly ArticleId[];
}

/** An event as it was known on a day; null where it was certainly not told of yet. The dates of articles are those known today. */
export function asKnownBy(
  event: TimelineEvent,
  day: IsoDay,
  heads: ReadonlyMap<ArticleId, Article>,
): EventAsKnown | null {
  const asked = parseDay(day) ?? Infinity;
  const boundsOfArticle = (id: ArticleId) => {
    const article = heads.get(id);
    return article ? boundsOf(article.datePublished) : { earliest: null, latest: null };
  };
  const isLater = (id: ArticleId) => (boundsOfArticle(id).earliest ?? -Infinity) > asked;
  const evidence = event.evidence.filter(({ article }) => !isLater(article));
  const later = event.evidence.filter(({ article }) => isLater(article));
  if (evidence.length === 0) return null;
  const articles = [...new Set(evidence.map(({ article }) => article))];
  return {
    event: { ...withEvidence(event, evidence), when: dateKnownBy(event, isLater, heads) },
    later,
    open: articles.filter((id) => (boundsOfArticle(id).latest ?? Infinity) > asked),
  };
}

/** Without the editor's date: nothing tells since when that was known. */
function withEvidence({ whenEditorial: _, ...event }: TimelineEvent, evidence: Evidence[]): TimelineEvent {
  const keys = new Set(evidence.map(({ key }) => key));
  return { ...event, evidence, claims: event.claims.filter((claim) => keys.has(claim.evidence)) };
}
