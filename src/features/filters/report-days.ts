import type { Article } from "../../model/article.ts";
import { boundsOf } from "../../model/date-bounds.ts";
import { formatDay, type IsoDay, parseDay } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Affiliations } from "../../search/select-events.ts";

/** The days on which more became known, or may have: the bounds of the articles' dates, in their order, each once. */
export function reportDays(articles: readonly Pick<Article, "datePublished">[]): IsoDay[] {
  const days = articles.flatMap(({ datePublished }) => Object.values(boundsOf(datePublished)));
  return [...new Set(days.filter((day) => day !== null))].sort((a, b) => a - b).map(formatDay);
}

/** Of how many events it is open whether they had been told of by a day: an article's date leaves it open. */
export function countOpen(
  day: IsoDay,
  events: readonly TimelineEvent[],
  among: Pick<Affiliations, "firstReportOf">,
): number {
  const asked = parseDay(day) ?? Infinity;
  return events.filter((event) => {
    const { earliest, latest } = boundsOf(among.firstReportOf(event));
    return (earliest === null || earliest <= asked) && (latest === null || latest > asked);
  }).length;
}
