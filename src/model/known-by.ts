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

/** Whether an article had appeared by a day, as its date is known today; `open` where that date leaves it open. */
export type Appearance = "appeared" | "open" | "later";

/** An article without a date may always have appeared; whether it had is open. */
export function appearanceBy({ datePublished }: Pick<Article, "datePublished">, day: IsoDay): Appearance {
  const { earliest, latest } = boundsOf(datePublished);
  const asked = parseDay(day) ?? Infinity;
  if ((earliest ?? -Infinity) > asked) return "later";
  return (latest ?? Infinity) > asked ? "open" : "appeared";
}

/** An event as it was known on a day; null where it was certainly not told of yet. The dates of articles are those known today. */
export function asKnownBy(
  event: TimelineEvent,
  day: IsoDay,
  heads: ReadonlyMap<ArticleId, Article>,
): EventAsKnown | null {
  const appearanceOf = (id: ArticleId) => {
    const article = heads.get(id);
    return article ? appearanceBy(article, day) : "open";
  };
  const isLater = (id: ArticleId) => appearanceOf(id) === "later";
  const evidence = event.evidence.filter(({ article }) => !isLater(article));
  const later = event.evidence.filter(({ article }) => isLater(article));
  if (evidence.length === 0) return null;
  const articles = [...new Set(evidence.map(({ article }) => article))];
  return {
    event: { ...withEvidence(event, evidence), when: dateKnownBy(event, isLater, heads) },
    later,
    open: articles.filter((id) => appearanceOf(id) === "open"),
  };
}

/** Without the editor's date: nothing tells since when that was known. */
function withEvidence({ whenEditorial: _, ...event }: TimelineEvent, evidence: Evidence[]): TimelineEvent {
  const keys = new Set(evidence.map(({ key }) => key));
  return { ...event, evidence, claims: event.claims.filter((claim) => keys.has(claim.evidence)) };
}
