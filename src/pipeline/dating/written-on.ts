import { formatDay } from "../../model/day.ts";
import type { DatingArticle, DatingEvidence } from "./dating-input.ts";
import {
  bounds,
  daysBetween,
  formatPossibleDays,
  intersection,
  type PossibleDays,
  possibleDays,
} from "./possible-days.ts";
import { toldTimes } from "./told-times.ts";

/** Two years: relative expressions of the news rarely reach further from the day of writing. */
const REACH_DAYS = 731;

/** What was read backwards already, by evidence and event date: the search tries every day, and is asked again in each pass. */
export type WrittenOnCache = Map<string, PossibleDays | null>;

/**
 * The days on which the article must have been written for its words to mean a day on which the event may have happened:
 * the expression read backwards. Null where the words do not depend on the day of writing, or no day fits.
 */
export function writtenOn(
  evidence: DatingEvidence,
  article: DatingArticle,
  event: PossibleDays,
  cache: WrittenOnCache,
): PossibleDays | null {
  const key = `${article.id} ${JSON.stringify(evidence.telling)} ${formatPossibleDays(event)}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const days = readBackwards(evidence, article, event);
  cache.set(key, days);
  return days;
}

function readBackwards(evidence: DatingEvidence, article: DatingArticle, event: PossibleDays): PossibleDays | null {
  const { earliest: first, latest: last } = bounds(event);
  if (first === null || last === null) return null;
  if (toldTimes(evidence, article, null).every(({ edtf }) => edtf !== null)) return null;
  const from = evidence.stance === "announces" ? first - REACH_DAYS : first;
  const fits: number[] = [];
  for (let day = from; day <= last + REACH_DAYS; day++) {
    const told = toldTimes(evidence, article, formatDay(day));
    if (told.every(({ edtf }) => edtf !== null && intersection(possibleDays(edtf), event).length > 0)) fits.push(day);
  }
  const runs = consecutiveRuns(fits).map(([start, end]) => daysBetween(start, end));
  return runs.length > 0 ? runs : null;
}

function consecutiveRuns(days: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
