import type { DerivationStep } from "../../model/date-estimate.ts";
import { formatDay, parseDay } from "../../model/day.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Span } from "../../model/span.ts";
import type { TimeMention } from "../../model/time-mention.ts";
import { passageOf } from "../evidence/passage.ts";
import { rememberFor } from "../remember-for.ts";
import { findTimes } from "../temporal/find-times.ts";
import { isMoment } from "../temporal/is-moment.ts";
import type { DatingArticle, ToldTime } from "./dating-input.ts";
import {
  bounds,
  daysBetween,
  formatPossibleDays,
  intersection,
  type PossibleDays,
  possibleDays,
} from "./possible-days.ts";

/** Words such as "recently", which name no time one could look up. */
const vague = /_REF$/;

/**
 * The dates that the telling part of an evidence names, in the order of the text; `created` is the article's date as
 * EDTF, null when unknown.
 */
export function toldTimes(evidence: Evidence, article: DatingArticle, created: string | null): readonly ToldTime[] {
  const ofArticle = toldIn(article);
  const known = ofArticle.get(evidence);
  const before = known?.get(created);
  if (before) return before;
  const found = findToldTimes(evidence, article, created);
  ofArticle.set(evidence, new Map(known && known.size < MOST_DAYS ? known : []).set(created, found));
  return found;
}

/** What is told by the evidence in an article, by the day of writing that it was read with; asked for in each pass, and forgotten with the article. */
const toldIn = rememberFor((_: DatingArticle) => new Map<Evidence, Map<string | null, readonly ToldTime[]>>());
/** Reading backwards tries hundreds of days, each once. */
const MOST_DAYS = 4;

function findToldTimes({ telling, stance }: Evidence, article: DatingArticle, created: string | null): ToldTime[] {
  const read = (part: Span, day: string | null) => article.toldBy?.(part, day) ?? timesIn(part, article, day);
  const written = created === null ? null : parseDay(created);
  return telling.flatMap((part) => {
    const told = read(part, created);
    if (stance !== "announces" || written === null || !told.some((time) => isPastWeekday(time, written))) return told;
    const later = read(part, formatDay(written + DAYS_OF_WEEK));
    return told.flatMap((time, at) => {
      if (!isPastWeekday(time, written)) return [time];
      return isWhenSaid(time, article) ? [] : [later[at] ?? time];
    });
  });
}

const DAYS_OF_WEEK = 7;

/** By these somebody says something, on the day that stands beside them. */
const sayings =
  /(?<!\p{L})(?:said|told|announced|promised|pledged|vowed|confirmed|reported|sagten?|teilten?|kündigten?|erklärten?|versprach(?:en)?|bestätigten?|gab(?:en)?|berichteten?|verkündeten?|mitgeteilt|angekündigt|erklärt|gesagt|bestätigt|bekannt(?:gegeben)?)(?!\p{L})/iu;

/** "The mayor announced on Monday …", "kündigte am Montag an, dass …": a day between the marks around a verb of saying is when that was said. */
function isWhenSaid({ passage: { position } }: ToldTime, { text }: DatingArticle): boolean {
  const before = text.slice(0, position.start).search(/[^,;:.!?\n]*$/u);
  const after = text.slice(position.end).search(/[,;:.!?\n]|$/u);
  return sayings.test(text.slice(before, position.end + after));
}

/** "Ein Flugzeug bringt sie am Montag": what is announced is on the coming one. */
function isPastWeekday({ form, edtf }: ToldTime, written: number): boolean {
  const { latest } = edtf === null ? { latest: null } : bounds(possibleDays(edtf));
  return form === "weekday" && latest !== null && latest < written;
}

/** The dates that a stretch of an article names, in the order of the text; `created` is the article's date as EDTF, null when unknown. */
export function timesIn(part: Span, article: ToldArticle, created: string | null): ToldTime[] {
  const words = article.text.slice(part.start, part.end);
  const mentions = findTimes(words, { language: article.language, created, kind: "news" }).map((mention) => {
    const inContext = goesBack(words, mention)
      ? afterParagraph(mention, part.start, article, created)
      : (backThen(mention, words, part.start, article, created) ??
        inYearBefore(mention, words, part.start, article, created));
    return inContext ?? mention;
  });
  return mentions.filter(namesADate).map((mention): ToldTime => {
    const position = { start: part.start + mention.position.start, end: part.start + mention.position.end };
    const form = mention.derivation.at(0)?.rule ?? "date";
    // "from 2 to 5 September": each end names all of it.
    return { passage: passageOf(article, position), form, edtf: mention.range?.edtf ?? mention.time?.edtf ?? null };
  });
}

type ToldArticle = Pick<DatingArticle, "id" | "language" | "text">;

const back =
  /(?:^|\P{L})(?:(?:der|das|die|dem|den|des)?selben|gleichen|(?:darauf|nach)?folgenden|voran?gegangenen|vorherigen|folge(?:tag|monat|jahr)|vor(?:tag|abend)|nächsten? (?:tag|morgen|vormittag|mittag|nachmittag|abend)|später|darauf|danach|davor|zuvor|later|earlier|that|same|following|previous|preceding|subsequent|next (?:day|morning|afternoon|evening|night)|before|after)(?:\P{L}|$)/iu;

/** "im September desselben Jahres", "gegen 14 Uhr": what the text told before says of which. */
function goesBack(words: string, mention: TimeMention): boolean {
  return isTimeOfSomeDay(mention) || back.test(words.slice(mention.position.start, mention.position.end));
}

/** A time of the clock, or a part of a day, of which no words say the day. */
function isTimeOfSomeDay({ derivation: [step] }: TimeMention): boolean {
  return /^(?:clock-time|day-part)$/.test(step?.rule ?? "") && step?.anchor?.from !== "text";
}

/**
 * The mention as it is read after what its paragraph tells before it, of a time of some day the day named last there or, where that names none,
 * first in the paragraph before; its place is counted from `start`.
 */
function afterParagraph(
  mention: TimeMention,
  start: number,
  article: ToldArticle,
  created: string | null,
): TimeMention | undefined {
  const { position } = mention;
  const upTo = start + position.end;
  const from = article.text.lastIndexOf("\n", start) + 1;
  const own = timesBetween([from, upTo], start, article, created);
  if (!isTimeOfSomeDay(mention)) return own.findLast((each) => each.position.start === position.start);
  const isDayBefore = (each: TimeMention) =>
    each.position.end <= position.start && isDay(each) && !isAfter(each, created);
  const before = article.text.slice(0, from).trimEnd().lastIndexOf("\n") + 1;
  return own.findLast(isDayBefore) ?? timesBetween([before, upTo], start, article, created).find(isDayBefore);
}

/** The times of a stretch of an article, their places counted from `start`. */
function timesBetween(
  [from, upTo]: readonly [number, number],
  start: number,
  { text, language }: ToldArticle,
  created: string | null,
): TimeMention[] {
  const inArticle = (place: number) => place + from - start;
  return findTimes(text.slice(from, upTo), { language, created, kind: "news" }).map((each) => ({
    ...each,
    position: { start: inArticle(each.position.start), end: inArticle(each.position.end) },
  }));
}

/**
 * "Im Sommer 2022 … Im Juli trafen sich beide": a month or a day without a year, read with the year of the date that its paragraph named last,
 * where that names a month or a season; undefined where none does, or the text gives it no year.
 */
function inYearBefore(
  mention: TimeMention,
  words: string,
  start: number,
  article: ToldArticle,
  created: string | null,
): TimeMention | undefined {
  const [step] = mention.derivation;
  const isOpen = /^(?:month|calendar-date)$/.test(step?.rule ?? "") && step?.anchor?.from === "document";
  if (!isOpen || /\d{4}/.test(words.slice(mention.position.start, mention.position.end))) return undefined;
  const from = article.text.lastIndexOf("\n", start) + 1;
  const before = findTimes(article.text.slice(from, start), { language: article.language, created, kind: "news" }).at(
    -1,
  );
  const named = before && article.text.slice(from + before.position.start, from + before.position.end);
  if (!named || !/\p{L}.*(?:19|20)\d{2}$/u.test(named)) return undefined;
  const read = afterParagraph(mention, start, article, created);
  return read?.derivation[0]?.anchor?.from === "text" ? read : undefined;
}

/** "soll bis Mittwoch dauern. Am Morgen strandeten …": what has happened was not on a day to come. */
function isAfter({ time }: TimeMention, created: string | null): boolean {
  return time?.earliest != null && created !== null && /^\d{4}-\d{2}-\d{2}$/.test(created) && time.earliest > created;
}

/** "die schwerste Flut seit 1976. Damals starben …": the time that its paragraph named last. */
function backThen(
  { position, value }: TimeMention,
  words: string,
  start: number,
  article: ToldArticle,
  created: string | null,
): TimeMention | undefined {
  if (value !== "PAST_REF" || !/^damals$/iu.test(words.slice(position.start, position.end))) return undefined;
  const from = article.text.lastIndexOf("\n", start) + 1;
  const before = article.text.slice(from, start + position.start);
  const told = findTimes(before, { language: article.language, created, kind: "news" }).findLast(
    (each) => namesADate(each) && !isTimeOfSomeDay(each),
  );
  // "seit 1976": of it the year alone.
  const bare =
    told &&
    findTimes(before.slice(told.position.start, told.position.end), {
      language: article.language,
      created,
      kind: "news",
    })[0];
  return bare && { ...bare, position };
}

function isDay(mention: TimeMention): boolean {
  const { time } = mention;
  return namesADate(mention) && !isTimeOfSomeDay(mention) && time !== null && time.earliest === time.latest;
}

function namesADate(mention: TimeMention): boolean {
  const { type, value } = mention;
  return ((type === "DATE" || type === "TIME") && !vague.test(value)) || isMoment(mention);
}

/** Two years: relative expressions of the news rarely reach further from the day of writing. */
const REACH_DAYS = 731;

/** What was read backwards already, by evidence and event date: the search tries every day, and is asked again in each pass. */
export type WrittenOnCache = Map<string, PossibleDays | null>;

/**
 * The days on which the article must have been written for its words to mean a day on which the event may have happened:
 * the expression read backwards. Null where the words do not depend on the day of writing, or no day fits.
 */
export function writtenOn(
  evidence: Evidence,
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

function readBackwards(evidence: Evidence, article: DatingArticle, event: PossibleDays): PossibleDays | null {
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

/** The derivation step of a time expression; `result` is filled in when it is combined with the others. */
export function expressionStep(told: ToldTime, anchor: string | null): DerivationStep {
  return { rule: "expression", passage: told.passage, form: told.form, anchor, result: told.edtf };
}
