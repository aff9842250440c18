import type { DayNumber } from "../../../model/day.ts";
import type { Span } from "../../../model/span.ts";
import { firstDay, type Granule, granuleOf, yearOf } from "../calendar/granule.ts";

export type Tense = "past" | "future" | null;

/** A date named earlier in the text, from which a later expression may count. */
export interface Antecedent {
  readonly granule: Granule;
  readonly position: Span;
}

/** What an expression's meaning can depend on. */
export interface Scene {
  readonly kind: "news" | "narrative";
  /** The day of writing; null when it is unknown. */
  readonly created: DayNumber | null;
  /** The last date before the expression; null when there is none. */
  readonly last: Antecedent | null;
  /** The last date before it that is a single day. */
  readonly lastDay: Antecedent | null;
  /** The last date near it whose year the text itself gives; null when there is none. */
  readonly stated: Antecedent | null;
  /** The last single day named in the same sentence. */
  readonly sentenceDay: Antecedent | null;
  readonly tense: Tense;
  /** Whether the text speaks of single days as daily news does, so that “heute” is a day and not an era. */
  readonly daily: boolean;
}

/** Where a value comes from: the words alone, the day of writing, a date before in the text, or nowhere (it is incomplete). */
export type Source = "words" | "document" | Antecedent | "nowhere";

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

/** The day of writing as an anchor; in narratives, or without one, the date named last. Null when there is neither. */
export function documentAnchor(scene: Scene): Anchor | null {
  if (scene.created === null) return textAnchor(scene);
  return { day: scene.created, granule: granuleOf("D", scene.created), source: "document" };
}

/** The date named last, as an anchor; null when there is none. */
export function textAnchor({ last }: Scene): Anchor | null {
  return last && anchorAt(last);
}

/** The date named last or, without one, the day of writing. */
export function nearestAnchor(scene: Scene): Anchor | null {
  return textAnchor(scene) ?? documentAnchor(scene);
}

export function anchorAt(antecedent: Antecedent): Anchor {
  return { day: firstDay(antecedent.granule), granule: antecedent.granule, source: antecedent };
}

/** The year an expression without one belongs to, and where that is known from; null when it is not. */
export function knownYear(scene: Scene): { readonly year: number; readonly source: Source } | null {
  if (scene.last) return { year: yearOf(scene.last.granule), source: scene.last };
  return scene.created === null ? null : { year: yearOf(granuleOf("D", scene.created)), source: "document" };
}
