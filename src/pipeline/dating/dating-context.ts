import { isKnown } from "../../model/date-estimate.ts";
import type { ArticleId, EventId } from "../../model/ids.ts";
import type { Dated, DatingArticle, DatingEvent, DatingState } from "./dating-input.ts";
import { givenDate } from "./given-date.ts";
import type { WrittenOnCache } from "./written-on.ts";

/** What a date can be worked out from. */
export interface DatingContext {
  readonly articles: ReadonlyMap<ArticleId, DatingArticle>;
  /** The events that each article tells of, in their order. */
  readonly told: ReadonlyMap<ArticleId, readonly DatingEvent[]>;
  readonly state: DatingState;
  readonly written: WrittenOnCache;
  /** The article whose date is being worked out, and so may not be used. */
  readonly without?: ArticleId | undefined;
}

/** The article's date as far as it may be used for this event: null where unknown, or where it rests on the event itself. */
export function usableArticleDate(
  id: ArticleId,
  event: EventId,
  { articles, state, without }: DatingContext,
): Dated | null {
  if (id === without) return null;
  const article = articles.get(id);
  return usable((article && givenDate(article)) ?? state.articles.get(id), event, without);
}

/** The other event's date as far as it may be used for this event: null where unknown, or where it rests on the event itself. */
export function usableEventDate(id: EventId, event: EventId, { state, without }: DatingContext): Dated | null {
  return usable(state.events.get(id), event, without);
}

function usable(dated: Dated | undefined, event: EventId, without: ArticleId | undefined): Dated | null {
  if (!dated || !isKnown(dated.date) || dated.restsOn.has(event)) return null;
  return without && dated.restsOn.has(without) ? null : dated;
}

/** The EDTF of a date; null where there is none. */
export function edtfOf(dated: Dated | null): string | null {
  return dated && isKnown(dated.date) ? dated.date.edtf : null;
}
