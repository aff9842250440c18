import { describeDate, describeDay } from "../../i18n/date-words.ts";
import { draftsIn, titleLanguage } from "../../i18n/event-name.ts";
import { eventTypeWords } from "../../i18n/vocabulary.ts";
import type { IsoDay } from "../../model/day.ts";
import type { TimelineEvent, WithdrawnEvent } from "../../model/event.ts";
import type { Language } from "../../model/localized.ts";
import { eventUrl } from "../addresses.ts";
import { eventLines } from "../event-words.ts";
import { dateOf, type ExportCorpus, type ExportOptions } from "../export-corpus.ts";
import { exportMessages } from "../export-messages.ts";
import { titleWords } from "../passage-words.ts";
import { latestDay, NO_DAY, revisionDay } from "../revision.ts";

/** What Atom and JSON Feed both say of an event. */
export interface FeedEntry {
  /** An absolute address where the site has one, else a tag URI (RFC 4151). */
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  /** Where most of it is in another language than the feed. */
  readonly titleLanguage?: Language | undefined;
  /** Lines of plain text. */
  readonly lines: readonly string[];
  readonly tags: readonly string[];
  readonly updated: IsoDay;
}

/** A reader of feeds loads all of it each time. */
const LONGEST_FEED = 200;

/**
 * The entries of a feed: events and what was withdrawn, changed last first, then in the order given. An event whose day of
 * change is unknown counts as old as the oldest of the feed.
 */
export function feedEntries(
  corpus: ExportCorpus,
  events: readonly TimelineEvent[],
  options: ExportOptions,
): FeedEntry[] {
  const days = events.map((event) => revisionDay(event, corpus));
  const oldest = [...days].filter((day) => day !== null).sort()[0] ?? NO_DAY;
  const drafts = [
    ...withdrawnEvents(corpus).map((event) => ({ updated: event.day, write: () => withdrawnEntry(event, options) })),
    ...events.map((event, index) => {
      const updated = days[index] ?? oldest;
      return { updated, write: () => eventEntry(event, updated, corpus, options) };
    }),
  ];
  return drafts
    .sort((a, b) => compareDays(b.updated, a.updated))
    .slice(0, LONGEST_FEED)
    .map(({ write }) => write());
}

/** What the feed is about, and that it holds drafts where it does. */
export function feedDescription({ timeline, events }: ExportCorpus, { language }: ExportOptions): string {
  return [timeline.description[language], draftsIn(events, language)].filter(Boolean).join(" ");
}

/** The day of the newest entry. */
export function feedDay(entries: readonly FeedEntry[]): IsoDay {
  return latestDay(entries.map(({ updated }) => updated)) ?? NO_DAY;
}

/** The address of the feed's subject, or a tag URI where there is none. */
export function feedId(path: string, { site }: Pick<ExportOptions, "site">): string {
  return site === null ? `tag:zeitfaden.invalid,2024:${path}` : site + path;
}

function withdrawnEvents({ withdrawnById }: ExportCorpus): WithdrawnEvent[] {
  return [...new Set(withdrawnById.values())];
}

function eventEntry(event: TimelineEvent, updated: IsoDay, corpus: ExportCorpus, options: ExportOptions): FeedEntry {
  const { language } = options;
  const url = eventUrl(event.id, options);
  return {
    id: url ?? feedId(`e/${event.id}/`, options),
    url,
    titleLanguage: titleLanguage(event, language),
    title: `${titleWords(event, language)} (${describeDate(dateOf(event, options), language, "short")})`,
    lines: eventLines(event, corpus, options),
    tags: [eventTypeWords[language][event.type]],
    updated,
  };
}

/** Only that it went, when and why: its content goes from the feed too. */
function withdrawnEntry({ id, day, reason }: WithdrawnEvent, options: ExportOptions): FeedEntry {
  const words = exportMessages[options.language];
  const url = eventUrl(id, options);
  return {
    id: url ?? feedId(`e/${id}/`, options),
    url,
    title: words.withdrawnTitle,
    lines: [words.withdrawn(describeDay(day, options.language, "long"), reason[options.language])],
    tags: [],
    updated: day,
  };
}

function compareDays(a: IsoDay, b: IsoDay): number {
  if (a === b) return 0;
  return latestDay([a, b]) === a ? 1 : -1;
}
