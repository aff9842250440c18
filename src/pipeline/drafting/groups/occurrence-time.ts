import { parseDay } from "../../../model/day.ts";
import { edtfBounds, parseEdtf } from "../../../model/edtf.ts";
import { isMoment } from "../../temporal/is-moment.ts";
import { type DraftArticle, writtenOn } from "../draft-article.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";

/** The days between which a telling places its occurrence; null is open. `isNamed`: a time expression says so. */
export interface OccurrenceTime {
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly isNamed: boolean;
}

/** News tell of what is at most this old, in days, unless they name a date. */
const NEWS_REACH = 21;

/** When a telling says its occurrence was, as far as words and the article's date tell. */
export function timeOf({ sentence, telling, told }: Occurrence): OccurrenceTime {
  for (const { position, time, type } of sentence.times) {
    const names = type === "DATE" || type === "TIME" || isMoment({ type, time });
    if (!names || time === null || (time.earliest === null && time.latest === null)) continue;
    if (!telling.some(({ start, end }) => start <= position.start && position.end <= end)) continue;
    return { earliest: dayOrNull(time.earliest), latest: dayOrNull(time.latest), isNamed: true };
  }
  const written = lastDayOfWriting(sentence.article);
  if (written === null || told === "lasting") return { earliest: null, latest: null, isNamed: false };
  return told === "coming"
    ? { earliest: written, latest: null, isNamed: false }
    : { earliest: written - NEWS_REACH, latest: written, isNamed: false };
}

/** Whether two tellings may be of one moment. */
export function mayBeSameTime(a: OccurrenceTime, b: OccurrenceTime): boolean {
  const before = (end: number | null, start: number | null) => end !== null && start !== null && end < start;
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest);
}

function lastDayOfWriting(article: DraftArticle): number | null {
  const edtf = writtenOn(article);
  const parsed = edtf ? parseEdtf(edtf) : null;
  return parsed ? edtfBounds(parsed).latest : null;
}

function dayOrNull(day: string | null): number | null {
  return day === null ? null : parseDay(day);
}
