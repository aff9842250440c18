import { describeDate } from "../i18n/date-words.ts";
import { titleLanguage } from "../i18n/event-name.ts";
import { eventTypeWords } from "../i18n/vocabulary.ts";
import { type DateEstimate, isKnown } from "../model/date-estimate.ts";
import { calendarDate, type DayNumber, parseDay } from "../model/day.ts";
import type { TimelineEvent } from "../model/event.ts";
import { eventLink } from "./addresses.ts";
import { eventLines } from "./event-words.ts";
import { dateOf, type ExportCorpus, type ExportOptions } from "./export-corpus.ts";
import { titleWords } from "./passage-words.ts";
import { NO_DAY, revisionDay } from "./revision.ts";

/** The days that a calendar can show, inclusive. */
interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/**
 * Events as a calendar (RFC 5545). An uncertain date covers its whole interval, one that is open on a side only the day
 * that is known, and the title says so in words; `X-EDTF` keeps the date itself. What has no date, or one before the
 * year 1, is a journal entry without a day, so that nothing is lost.
 */
export function writeIcalendar(corpus: ExportCorpus, events: readonly TimelineEvent[], options: ExportOptions): string {
  const { language } = options;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Zeitfaden//Timeline//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${icalText(corpus.timeline.title[language])}`,
    ...events.flatMap((event) => component(event, corpus, options)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function component(event: TimelineEvent, corpus: ExportCorpus, options: ExportOptions): string[] {
  const date = dateOf(event, options);
  const days = calendarDays(date);
  const link = eventLink(event.id, corpus, options);
  const kind = days ? "VEVENT" : "VJOURNAL";
  const language = titleLanguage(event, options.language);
  const summaryLanguage = language ? `;LANGUAGE=${language}` : "";
  return [
    `BEGIN:${kind}`,
    `UID:${event.id}@${options.site === null ? "zeitfaden.invalid" : new URL(options.site).hostname}`,
    `DTSTAMP:${icalDay(revisionDay(event, corpus) ?? NO_DAY)}T000000Z`,
    ...(days ? [`DTSTART;VALUE=DATE:${dayText(days.first)}`, `DTEND;VALUE=DATE:${dayText(days.last + 1)}`] : []),
    `SUMMARY${summaryLanguage}:${icalText(summary(event, date, days, options))}`,
    `DESCRIPTION:${icalText(eventLines(event, corpus, options).join("\n"))}`,
    `CATEGORIES:${icalText(eventTypeWords[options.language][event.type])}`,
    ...(link ? [`URL:${link}`] : []),
    ...(days ? ["TRANSP:TRANSPARENT"] : []),
    ...(isKnown(date) ? [`X-EDTF;VALUE=TEXT:${icalText(date.edtf)}`] : []),
    `END:${kind}`,
  ];
}

/** The title; unless the calendar shows the very day, with its date in words. */
function summary(event: TimelineEvent, date: DateEstimate, days: Days | null, { language }: ExportOptions): string {
  const certain = days !== null && isKnown(date) && date.earliest !== null && date.earliest === date.latest;
  const title = titleWords(event, language);
  return certain ? title : `${title} (${describeDate(date, language, "short")})`;
}

/** Null for what a calendar cannot place. */
function calendarDays(date: DateEstimate): Days | null {
  if (!isKnown(date)) return null;
  const [earliest, latest] = [date.earliest ?? date.latest, date.latest ?? date.earliest];
  if (earliest === null || latest === null) return null;
  const [first, last] = [parseDay(earliest), parseDay(latest)];
  if (first === null || last === null || calendarDate(first).year < 1 || calendarDate(last + 1).year > 9999)
    return null;
  return { first, last };
}

function dayText(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = calendarDate(day);
  return String(year).padStart(4, "0") + [month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("");
}

function icalDay(day: string): string {
  const number = parseDay(day);
  return dayText(number === null || calendarDate(number).year < 1 ? 0 : number);
}

/** A text as a value; control characters, which RFC 5545 forbids, are left out. */
function icalText(text: string): string {
  return text
    .replace(/(?![\t\r\n])\p{Cc}/gu, "")
    .replaceAll("\\", "\\\\")
    .replace(/[;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n");
}

/** The longest line, in octets of UTF-8. */
const LINE_OCTETS = 75;

/** Breaks a line between characters; each further line begins with a space, which counts. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
