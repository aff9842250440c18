import type { DayNumber } from "../../model/day.ts";
import type { ActorId, EventId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import type { TimeWindow } from "../../state/session-store.tsx";
import type { Glyph } from "../../ui/date-glyph/date-glyph.ts";

/** A band of the timeline; without a name it has no heading. */
export interface Lane {
  readonly id: string;
  readonly name: string | null;
  /** Of the name; missing: that of the page. */
  readonly lang?: Language;
}

/** The short name of an actor beside a mark. */
export interface MarkTag {
  readonly actor: ActorId;
  readonly text: string;
  /** 0 to 8, as in `tokens.css`. */
  readonly hue: number;
}

/** One event in one lane, with all that is drawn or said of it. */
export interface Mark {
  /** Unique in the view; an event has one mark in each of its lanes. */
  readonly id: string;
  readonly event: EventId;
  readonly lane: string;
  /** Whether the event has a mark in a lane above: this one is there for the eye alone. */
  readonly repeats: boolean;
  /** By which it stands in the order of time; null where that is unknown. */
  readonly day: DayNumber | null;
  /** The strokes of the date that is shown; with an editor's date, those of the articles lie below it. */
  readonly glyph: Glyph;
  readonly announced: boolean;
  /** Whether an editor's date lies over that of the articles. */
  readonly overlaid: boolean;
  /** Picked by hand, to be seen among the others. */
  readonly highlighted: boolean;
  readonly tags: readonly MarkTag[];
  readonly label: string;
  /** Where it is not in the language of the interface. */
  readonly labelLanguage?: Language | undefined;
  /** Set small behind the label: "Entwurf · 3 Artikel". */
  readonly note: string | null;
  /** The mark in one sentence, for those who hear it: put together when it is first asked for, since most marks that are tried are not drawn. */
  readonly name: () => string;
  readonly salience: number;
}

/** All that the widget draws. */
export interface TimelineView {
  /** From the top; lanes without a mark are left out. */
  readonly lanes: readonly Lane[];
  /** In the order of time. */
  readonly marks: readonly Mark[];
  /** Whether the marks of one event are joined by a line. */
  readonly joined: boolean;
  readonly chosen: EventId | null;
  /** Picked by hand. */
  readonly highlighted: readonly EventId[];
  /** What is shown of time; null: everything. */
  readonly window: TimeWindow | null;
  readonly language: Language;
}

/** As many labelled marks as the timeline library moves at 60 frames a second on two cores. */
export const MOST_MARKS = 60;
