import type { TimeMention } from "../../model/time-mention.ts";
import { findTimes } from "../temporal/find-times.ts";
import type { DatingArticle } from "./dating-input.ts";
import { isDay, isTimeOfSomeDay, namesADate } from "./mention-kinds.ts";

export type ToldArticle = Pick<DatingArticle, "id" | "language" | "text">;

/** What a mention is read with. */
interface Surroundings {
  readonly article: ToldArticle;
  /** The article's date as EDTF, null when unknown. */
  readonly created: string | null;
  /** Where its paragraph begins. */
  readonly paragraph: number;
  /** Where the stretch begins in which it was found without them. */
  readonly start: number;
}

/**
 * A mention that was found in a stretch of an article from `start` on, as it is read after what its paragraph tells before that; itself where
 * that changes nothing. Places are counted from the beginning of the article.
 */
export function withParagraph(
  mention: TimeMention,
  start: number,
  article: ToldArticle,
  created: string | null,
): TimeMention {
  const paragraph = article.text.lastIndexOf("\n", start) + 1;
  const around = { article, created, paragraph, start };
  const read = goesBack(mention, article.text)
    ? afterParagraph(mention, around)
    : (backThen(mention, around) ?? inYearBefore(mention, around));
  return read ?? mention;
}

const back =
  /(?:^|\P{L})(?:(?:der|das|die|dem|den|des)?selben|gleichen|(?:darauf|nach)?folgenden|voran?gegangenen|vorherigen|folge(?:tag|monat|jahr)|vor(?:tag|abend)|nächsten? (?:tag|morgen|vormittag|mittag|nachmittag|abend)|später|darauf|danach|davor|zuvor|later|earlier|that|same|following|previous|preceding|subsequent|next (?:day|morning|afternoon|evening|night)|the next (?:week|month|year)|before|after(?:wards?)?|thereafter)(?:\P{L}|$)/iu;

const within = /(?<!\p{L})(?:within|binnen|innerhalb(?: von)?|nach) $/iu;
/** Characters before a time. */
const LONGEST_WITHIN = 16;

/** "im September desselben Jahres", "gegen 14 Uhr", "binnen zwei Tagen", "nach zwei Tagen": what the text told before says of which. */
function goesBack(mention: TimeMention, text: string): boolean {
  const { start } = mention.position;
  return (
    isTimeOfSomeDay(mention) ||
    back.test(wordsOf(mention, text)) ||
    within.test(text.slice(Math.max(0, start - LONGEST_WITHIN), start))
  );
}

/** "That week", "in jener Woche": of what was told before. */
const pointing = /^(?:(?:in )?jene[mnrs]?|that) (?!same)/iu;

/** "Am Tag darauf", where the text names no day that it might be counted from: counted from its own day nothing past is told. */
export function isStray(mention: TimeMention, text: string, created: string | null): boolean {
  const [step] = mention.derivation;
  const isCounted =
    /^(?:unit-phrase|shifted-unit|weekday)$/.test(step?.rule ?? "") && step?.anchor?.from === "document";
  return isCounted && isAfter(mention, created) && back.test(wordsOf(mention, text));
}

/** The mention after its paragraph; a time of some day after the day named last there or, where that names none, first in the paragraph before. */
function afterParagraph(mention: TimeMention, around: Surroundings): TimeMention | undefined {
  const { created, paragraph } = around;
  const { start } = mention.position;
  // The verb after a time tells its tense.
  const end = endOfSentence(mention.position.end, around);
  const own = timesBetween(paragraph, end, around);
  if (!isTimeOfSomeDay(mention)) {
    const isIt = (each: TimeMention) => each.position.start === start;
    const read = own.find(isIt);
    const isTold = read !== undefined && isCountedInText(read) && !isAfter(read, created);
    const points = pointing.test(wordsOf(mention, around.article.text));
    const opens = start - paragraph <= OPENING || points || (read !== undefined && isAfter(read, created));
    if (isTold || !opens) return read;
    const carriedOn = timesBetween(paragraphBefore(paragraph, around), end, around).find(isIt);
    // The date that an article prints of itself opens no story.
    const isOwnDay = points && carriedOn?.derivation[0]?.anchor?.edtf === created;
    return carriedOn && isCountedInText(carriedOn) && !isOwnDay && !isAfter(carriedOn, created) ? carriedOn : read;
  }
  const isOfBackground = backgroundOf(around.article);
  const isItself = isOfBackground(mention);
  const isDayBefore = (each: TimeMention) =>
    each.position.end <= start && isDay(each) && !isAfter(each, created) && (isItself || !isOfBackground(each));
  const inOwn = own.findLast(isDayBefore);
  if (inOwn) return inOwn;
  const before = paragraphBefore(paragraph, around);
  const told = timesBetween(before, end, around);
  const isAside = told.some((each) => isDay(each) && isOfBackground(each));
  const earlier = isAside ? timesBetween(paragraphBefore(before, around), end, around) : [];
  return told.find(isDayBefore) ?? earlier.find(isDayBefore);
}

function endOfSentence(from: number, { article: { text } }: Surroundings): number {
  const length = text.slice(from, from + LONGEST_REST).search(/[.!?](?:\s|$)|\n/u);
  return from + (length < 0 ? LONGEST_REST : length);
}

/** Characters of a sentence after a time. */
const LONGEST_REST = 200;

function isCountedInText({ derivation: [step] }: TimeMention): boolean {
  return step?.anchor?.from === "text";
}

/** Characters from the beginning of a paragraph in which it may count from the last day of the one before: "Am Tag darauf …". */
const OPENING = 20;

function paragraphBefore(paragraph: number, { article: { text } }: Surroundings): number {
  return text.slice(0, paragraph).trimEnd().lastIndexOf("\n") + 1;
}

/** "Am Montag hatte sie gedroht. Noch am Abend …": a German sentence in the pluperfect tells what was before the day that the story is at. */
function backgroundOf({ text, language }: ToldArticle): (mention: Pick<TimeMention, "position">) => boolean {
  return ({ position: { start, end } }) => {
    if (language !== "de") return false;
    const from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("\n", start));
    const to = text.slice(end).search(/[.!?](?:\s|$)/u);
    return /(?<!\p{L})(?:hatten?|worden)(?!\p{L})/u.test(text.slice(from + 1, to < 0 ? text.length : end + to));
  };
}

/** "soll bis Mittwoch dauern. Am Morgen strandeten …": what has happened was not on a day to come. */
function isAfter({ time }: TimeMention, created: string | null): boolean {
  return time?.earliest != null && created !== null && /^\d{4}-\d{2}-\d{2}$/.test(created) && time.earliest > created;
}

/** "die schwerste Flut seit 1976. Damals starben …": the time that its paragraph named last, or the question before an answer. */
function backThen({ position, value }: TimeMention, around: Surroundings): TimeMention | undefined {
  const { text } = around.article;
  if (value !== "PAST_REF" || !/^damals$/iu.test(wordsOf({ position }, text))) return undefined;
  const isDate = (each: TimeMention) => namesADate(each) && !isTimeOfSomeDay(each);
  const before = paragraphBefore(around.paragraph, around);
  const isAnswer = text.slice(before, around.paragraph).trimEnd().endsWith("?");
  const told =
    timesBetween(around.paragraph, position.start, around).findLast(isDate) ??
    (isAnswer ? timesBetween(before, around.paragraph, around).findLast(isDate) : undefined);
  // "seit 1976": of it the year alone.
  const bare = told && timesBetween(told.position.start, told.position.end, around)[0];
  return bare && { ...bare, position };
}

/**
 * "Im Sommer 2022 … Im Juli trafen sich beide": a month or a day without a year, read with the year of the date that its paragraph named last,
 * where that names a month or a season; undefined where none does, or the text gives it no year.
 */
function inYearBefore(mention: TimeMention, around: Surroundings): TimeMention | undefined {
  const { article, paragraph, start } = around;
  const [step] = mention.derivation;
  const isOpen = /^(?:month|calendar-date)$/.test(step?.rule ?? "") && step?.anchor?.from === "document";
  if (!isOpen || /\d{4}/.test(wordsOf(mention, article.text))) return undefined;
  const before = timesBetween(paragraph, start, around).at(-1);
  if (!before || !/\p{L}.*(?:19|20)\d{2}$/u.test(wordsOf(before, article.text))) return undefined;
  const read = afterParagraph(mention, around);
  return read?.derivation[0]?.anchor?.from === "text" ? read : undefined;
}

/** The times of a stretch of the article, without what stands before it. */
function timesBetween(from: number, to: number, { article, created }: Surroundings): TimeMention[] {
  const options = { language: article.language, created, kind: "news" } as const;
  return findTimes(article.text.slice(from, to), options).map((each) => ({
    ...each,
    position: { start: from + each.position.start, end: from + each.position.end },
  }));
}

function wordsOf({ position }: Pick<TimeMention, "position">, text: string): string {
  return text.slice(position.start, position.end);
}
