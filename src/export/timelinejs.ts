import { describeDate } from "../i18n/date-words.ts";
import { type DateEstimate, isKnown } from "../model/date-estimate.ts";
import { calendarDate, type DayNumber, type IsoDay, parseDay } from "../model/day.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { TimelineEvent } from "../model/event.ts";
import { eventLink } from "./addresses.ts";
import { evidenceLines, standingWords } from "./event-words.ts";
import { dateOf, type ExportCorpus, type ExportOptions } from "./export-corpus.ts";
import { escapeMarkup } from "./markup.ts";
import { titleWords } from "./passage-words.ts";

/** A date of TimelineJS 3; what is left out is not known. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface Slide {
  readonly unique_id?: string;
  readonly start_date?: SlideDate;
  readonly end_date?: SlideDate;
  readonly display_date?: string;
  readonly group?: string;
  readonly text: { readonly headline: string; readonly text: string };
}

/**
 * Events as a timeline of TimelineJS 3. It cannot draw uncertainty: an unknown moment gets the interval within which it lies,
 * and its date in honest words. Events without a date, which it cannot show at all, are listed on the title's slide.
 */
export function writeTimelineJs(
  corpus: ExportCorpus,
  events: readonly TimelineEvent[],
  options: ExportOptions,
): string {
  const slides = events.map((event) => slideOf(event, corpus, options));
  const timeline = {
    title: titleSlide(
      corpus,
      slides.filter(({ start_date }) => !start_date),
      options,
    ),
    events: slides.filter(({ start_date }) => start_date),
    scale: "human",
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function slideOf(event: TimelineEvent, corpus: ExportCorpus, options: ExportOptions): Slide {
  const { language } = options;
  const date = dateOf(event, options);
  const link = eventLink(event.id, corpus, options);
  const headline = escapeMarkup(titleWords(event, language));
  const quotes = evidenceLines(event, corpus, options).map((line) => `<blockquote>${escapeMarkup(line)}</blockquote>`);
  return {
    unique_id: event.id,
    ...slideDates(date),
    display_date: escapeMarkup(describeDate(date, language, "long")),
    group: escapeMarkup(
      corpus.timeline.subjects.find(({ id }) => id === event.subject)?.name[language] ?? event.subject,
    ),
    text: {
      headline: link ? `<a href="${escapeMarkup(link)}">${headline}</a>` : headline,
      text: `<p>${escapeMarkup(standingWords(event, corpus, options))}</p>${quotes.join("")}`,
    },
  };
}

function titleSlide({ timeline }: ExportCorpus, undated: readonly Slide[], { language }: ExportOptions): Slide {
  const items = undated.map(({ text, display_date }) => `<li>${text.headline} (${display_date})${text.text}</li>`);
  return {
    text: {
      headline: escapeMarkup(timeline.title[language]),
      text: `<p>${escapeMarkup(timeline.description[language])}</p>${items.length > 0 ? `<ul>${items.join("")}</ul>` : ""}`,
    },
  };
}

/** A month or a year stays one; anything else runs from its earliest day to its latest, or has the one that is known. */
function slideDates(date: DateEstimate): Pick<Slide, "start_date" | "end_date"> {
  if (!isKnown(date)) return {};
  const edtf = parseEdtf(date.edtf);
  if (edtf?.kind === "date" && (edtf.date.precision === "month" || edtf.date.precision === "year")) {
    const { year, month } = slideDay(edtf.date.first);
    return { start_date: edtf.date.precision === "month" ? { year, month } : { year } };
  }
  const [earliest, latest] = [date.earliest ?? date.latest, date.latest ?? date.earliest];
  if (earliest === null || latest === null) return {};
  const start = { start_date: slideDate(earliest) };
  return earliest === latest ? start : { ...start, end_date: slideDate(latest) };
}

function slideDate(day: IsoDay): SlideDate {
  const number = parseDay(day);
  if (number === null) throw new Error(`not a day: ${day}`);
  return slideDay(number);
}

/** It has no year 0: its −44 is 44 BC, which is −43 here as in ISO 8601. */
function slideDay(number: DayNumber): Required<SlideDate> {
  const { year, month, day } = calendarDate(number);
  return { year: year > 0 ? year : year - 1, month, day };
}
