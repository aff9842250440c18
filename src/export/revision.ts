import { isKnown } from "../model/date-estimate.ts";
import { dayToMilliseconds, type IsoDay, parseDay } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import { articleOf, type ExportCorpus } from "./export-corpus.ts";

/** Stands where no day is known at all: before all news. */
export const NO_DAY: IsoDay = "1970-01-01";

/**
 * The day of an event's last change, worked out from the data, since there is no clock: that of its newest correction, or the
 * day by which the newest of its articles was there, whichever is later. Null when neither is known.
 */
export function revisionDay(event: TimelineEvent, corpus: ExportCorpus): IsoDay | null {
  const articles = event.evidence.map(({ article }) => articleOf(corpus, article));
  const days = articles.map(({ retrieved, datePublished }) => {
    if (retrieved) return retrieved;
    return isKnown(datePublished) ? (datePublished.latest ?? datePublished.earliest) : null;
  });
  return latestDay([...days, ...event.corrections.map(({ day }) => day)]);
}

/** The latest of some days; null when there is none. */
export function latestDay(days: readonly (IsoDay | null)[]): IsoDay | null {
  const known = days.filter((day) => day !== null);
  return known.reduce<IsoDay | null>((latest, day) => (latest === null || isAfter(day, latest) ? day : latest), null);
}

/** The beginning of a day as RFC 3339, as feeds write it; days outside the years 0 to 9999 cannot be written. */
export function dayAsTimestamp(day: IsoDay): string {
  return `${day.startsWith("-") ? NO_DAY : day}T00:00:00Z`;
}

function isAfter(a: IsoDay, b: IsoDay): boolean {
  const milliseconds = (day: IsoDay) => dayToMilliseconds(parseDay(day) ?? 0);
  return milliseconds(a) > milliseconds(b);
}
