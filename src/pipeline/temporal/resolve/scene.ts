import type { DayNumber } from "../../../model/day.ts";
import type { Span } from "../../../model/span.ts";
import { firstDay, type Granule, granuleOf } from "../calendar/granule.ts";

export type Tense = "past" | "future" | null;

/** A date in the text, with where it stands. */
export interface Dated {
  readonly granule: Granule;
  readonly position: Span;
}

/** What holds for a whole text: its kind, one possible day of writing, and whether it speaks of the day itself ("today"). */
export interface Setting {
  readonly kind: "news" | "narrative";
  readonly created: DayNumber | null;
  readonly daily: boolean;
}

/** What an expression's meaning can depend on. */
export interface Scene {
  readonly kind: "news" | "narrative";
  /** The day of writing; null when it is unknown. */
  readonly created: DayNumber | null;
  /** The date at which the text has arrived; null at its beginning. */
  readonly last: Dated | null;
  /** How many sentences ago that was. */
  readonly sentencesSince: number;
  /** The single day at which it has arrived. */
  readonly lastDay: Dated | null;
  /** The year of a date without one, and the date that gives it; null when the text gives none. */
  readonly year: { readonly year: number; readonly giver: Dated } | null;
  /** The last single day named in the same sentence. */
  readonly sentenceDay: Dated | null;
  /** The first day of the range that this time ends: “von Freitag bis …”; null where it ends none. */
  readonly rangeStart: DayNumber | null;
  readonly tense: Tense;
  /** Whether the text speaks of single days as daily news does, so that “heute” is a day and not an era. */
  readonly daily: boolean;
}

/** Where a value comes from: the words alone, the day of writing, a date before in the text, or nowhere (it is incomplete). */
export type Source = "words" | "document" | Dated | "nowhere";

/** What an expression turns out to mean. */
export interface Resolution {
  /** The TIMEX3 value. */
  readonly value: string;
  /** The stretch of the calendar it names; null when it names none. */
  readonly granule: Granule | null;
  readonly source: Source;
  /** The EDTF, where it does not follow from the granule. */
  readonly edtf?: string | null;
}

export interface Anchor {
  readonly day: DayNumber;
  readonly granule: Granule;
  readonly source: Source;
}

/** The day of writing as an anchor; in a narrative, the date at which it has arrived. Null when it is unknown. */
export function documentAnchor(scene: Scene): Anchor | null {
  if (scene.kind === "narrative") return textAnchor(scene);
  return scene.created === null
    ? null
    : { day: scene.created, granule: granuleOf("D", scene.created), source: "document" };
}

/** The date at which the text has arrived, as an anchor; null when there is none. */
export function textAnchor({ last }: Scene): Anchor | null {
  return last && anchorAt(last);
}

/** The date at which the text has arrived or, without one, the day of writing. */
export function nearestAnchor(scene: Scene): Anchor | null {
  return textAnchor(scene) ?? documentAnchor(scene);
}

export function anchorAt(date: Dated): Anchor {
  return { day: firstDay(date.granule), granule: date.granule, source: date };
}

/** A day's value with a time of the day behind it, such as `TEV`. */
export function withSuffix(resolution: Resolution, suffix: string): Resolution {
  return suffix === "" ? resolution : { ...resolution, value: resolution.value + suffix };
}
