import type { Corpus } from "../../data/corpus.ts";
import { draftWords, titleLanguage } from "../../i18n/event-name.ts";
import { textCount } from "../../model/copies.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { isAnnounced } from "../../model/standing.ts";
import { type DateChoice, dateOf, sortDay } from "../../search/event-date.ts";
import { sortEvents } from "../../search/select-events.ts";
import { type Glyph, glyphOf } from "../../ui/date-glyph/date-glyph.ts";
import type { Lanes } from "./lanes.ts";
import { markName } from "./mark-name.ts";
import { timelineMessages } from "./messages.ts";
import type { Lane, Mark, MarkTag } from "./timeline-view.ts";

export interface ItemOptions {
  readonly corpus: Corpus;
  readonly dates: DateChoice;
  readonly lanes: Lanes;
  readonly language: Language;
  /** Events picked by hand; missing: none. */
  readonly highlighted?: readonly EventId[];
}

/** The marks of all events that can be drawn, in the order of the list. */
export function toMarks(events: readonly TimelineEvent[], options: ItemOptions): Mark[] {
  return sortEvents(events, options.dates, options.language).flatMap((event) => marksOfEvent(event, options));
}

/** One mark in each lane of an event, from the top; none where it cannot be drawn. */
export function marksOfEvent(event: TimelineEvent, options: ItemOptions): Mark[] {
  const drawn = drawEvent(event, options);
  if (!drawn) return [];
  return options.lanes.of(event).map((lane, index) => {
    const repeats = index > 0;
    // Another id where the same mark leads or repeats: its element is another one.
    return { ...drawn, id: `${lane} ${event.id}${repeats ? " again" : ""}`, lane, repeats };
  });
}

/** The lanes that hold a mark, in their order. */
export function lanesWithMarks(lanes: Lanes, marks: readonly Mark[]): Lane[] {
  const used = new Set(marks.map(({ lane }) => lane));
  return lanes.all.filter(({ id }) => used.has(id));
}

function drawEvent(event: TimelineEvent, options: ItemOptions): Omit<Mark, "id" | "lane" | "repeats"> | null {
  const { corpus, dates, language } = options;
  const date = dateOf(event, dates);
  const shown = glyphOf(date);
  if (!shown) return null;
  const highlighted = options.highlighted?.includes(event.id) ?? false;
  const below = date === event.when ? null : glyphOf(event.when);
  return {
    event: event.id,
    day: sortDay(date),
    glyph: below ? overlay(below, shown) : shown,
    announced: isAnnounced(event),
    overlaid: below !== null,
    highlighted,
    tags: tagsOf(event, corpus),
    label: event.label[language],
    labelLanguage: titleLanguage(event, language),
    note: noteOf(event, corpus, language),
    name: remembered(() => {
      const name = markName(event, date, corpus, language);
      return highlighted ? timelineMessages[language].highlighted(name) : name;
    }),
    salience: event.salience,
  };
}

function remembered(make: () => string): () => string {
  let made: string | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The editor's strokes over those of the articles. */
function overlay(below: Glyph, above: Glyph): Glyph {
  return { form: below.form, parts: [...below.parts, ...above.parts] };
}

function tagsOf({ participants }: TimelineEvent, corpus: Corpus): MarkTag[] {
  const ids = [...new Set(participants.map(({ actor }) => actor))];
  return ids.flatMap((id) => {
    const { tag, hue } = corpus.markOf(id);
    return tag ? [{ actor: id, text: tag, hue }] : [];
  });
}

/** That it is a draft, and how many articles tell of it; those in the same words count once. */
function noteOf({ evidence, origin }: TimelineEvent, { articleById }: Corpus, language: Language): string | null {
  const count = textCount(evidence, articleById);
  const notes = [
    ...(origin === "drafted" ? [draftWords[language].draft] : []),
    ...(count < 2 ? [] : [timelineMessages[language].articles(count)]),
  ];
  return notes.length === 0 ? null : notes.join(" · ");
}
