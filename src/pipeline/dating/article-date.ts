import { isAnnounced } from "../../model/standing.ts";
import { type Combined, type Constraint, combine } from "./constraint.ts";
import type { DatingContext } from "./dating-context.ts";
import type { DatingArticle, DatingEvent, DatingEvidence } from "./dating-input.ts";
import { combineEvent } from "./event-date.ts";
import { bounds, formatPossibleDays, notBefore, type PossibleDays, possibleDays } from "./possible-days.ts";
import { toldTimes } from "./told-times.ts";
import { writtenOn } from "./written-on.ts";

/** What an undated article's events say of when it was written, worked out without its own date. */
export function combineArticle(
  article: DatingArticle,
  events: readonly DatingEvent[],
  context: DatingContext,
): Combined {
  const { articles, told: tellings, state, written } = context;
  const alone = { articles, told: tellings, state, written, without: article.id };
  const told = (tellings.get(article.id) ?? []).flatMap((event) => {
    const evidence = event.evidence.filter((item) => item.article === article.id && item.stance !== "denies");
    return evidence.length === 0 ? [] : [{ event, evidence, date: combineEvent(event, alone) }];
  });
  const counted = told.flatMap(({ event, evidence, date }) => countedBack(article, event, evidence, date, context));
  const after = told.flatMap(({ event, evidence, date }) => notBeforeWhatItTells(event, evidence, date));
  return combine([...[...counted, ...after].sort(narrowestFirst), ...asNewsOf(article, events, alone)]);
}

/** A relative expression for an event whose date is known from elsewhere dates the article. */
function countedBack(
  article: DatingArticle,
  { id }: DatingEvent,
  evidence: readonly DatingEvidence[],
  date: Combined,
  context: DatingContext,
): Constraint[] {
  return evidence.flatMap((item) => {
    const days = writtenOn(item, article, date.days, context.written);
    const passage = toldTimes(item, article, null).at(0)?.passage;
    if (!days || !passage) return [];
    const step = {
      rule: "counted-back",
      event: id,
      passage,
      anchor: formatPossibleDays(date.days),
      result: null,
    } as const;
    return [{ days, step, articles: [article.id], soft: true, restsOn: new Set([...date.restsOn, id]) }];
  });
}

/** An article is not earlier than what it tells as having happened. */
function notBeforeWhatItTells({ id }: DatingEvent, evidence: readonly DatingEvidence[], date: Combined): Constraint[] {
  const anchor = formatPossibleDays(date.days);
  if (isAnnounced({ evidence }) || !anchor || date.days[0]?.from === null) return [];
  const step = { rule: "tells-of", event: id, anchor, result: null } as const;
  return [{ days: notBefore(date.days), step, articles: [], soft: true, restsOn: new Set([...date.restsOn, id]) }];
}

/** The editor takes the article to tell of an event as news of the day: it is from about the same time, month by month. */
function asNewsOf(article: DatingArticle, events: readonly DatingEvent[], context: DatingContext): Constraint[] {
  const event = events.find(({ id }) => id === article.published.asNewsOf);
  const date = event && combineEvent(event, context);
  const anchor = date && formatPossibleDays(date.days);
  if (!event || !date || !anchor) return [];
  const days = aboutTheTimeOf(date.days);
  const step = { rule: "as-news-of", event: event.id, anchor, result: null } as const;
  return days ? [{ days, step, articles: [], soft: true, restsOn: new Set([...date.restsOn, event.id]) }] : [];
}

/** The month or months that the days fall in, as an approximate date; null when either end is open. */
function aboutTheTimeOf(days: PossibleDays): PossibleDays | null {
  const months = [days[0]?.from?.text, days.at(-1)?.to?.text].map((text) => text?.slice(0, "2024-07".length));
  const [first, last] = months;
  if (!first || !last) return null;
  return possibleDays(first === last ? `${first}~` : `[${first}~..${last}~]`);
}

/** The most telling constraint first, so that the others leave no step; of open ones, the latest. */
function narrowestFirst(a: Constraint, b: Constraint): number {
  return width(a.days) - width(b.days) || earliest(b.days) - earliest(a.days);
}

function width(days: PossibleDays): number {
  const { earliest, latest } = bounds(days);
  return earliest === null || latest === null ? Number.MAX_SAFE_INTEGER : latest - earliest;
}

function earliest(days: PossibleDays): number {
  return bounds(days).earliest ?? Number.MIN_SAFE_INTEGER;
}
