import type { Span } from "../../../model/span.ts";
import { type Granule, yearOf } from "../calendar/granule.ts";
import type { Outline } from "../grammar/outline.ts";
import type { Placed } from "../read-surroundings.ts";
import type { Joint } from "../refine/joined-ranges.ts";
import { placeInText } from "../refine/place-in-text.ts";
import type { SharedYear } from "../refine/shared-years.ts";
import type { Dated, Setting } from "./scene.ts";
import { followStory, type StoryDate } from "./story.ts";

/** A year that the text gives to a mention, the date that gives it, and whether it is only background. */
export interface GivenYear {
  readonly year: number;
  readonly giver: Dated;
  readonly aside: boolean;
}

/** In news, a stated year holds for so many sentences on; then the day of writing is meant again. */
const PASSAGE = 2;

/** A text in which times were found, how each is joined to the next, and the years that some share with a later one. */
export interface Written {
  readonly outline: Outline;
  readonly joints: readonly (Joint | null)[];
  readonly shared: readonly (SharedYear | null)[];
}

/** A mention with the date that its own words name, or those of one that it shares the year with. */
interface Named {
  readonly mention: Placed;
  readonly names: Granule | undefined;
}

/** The years that the text gives its mentions; null for a mention without one. */
export function yearsOf(mentions: readonly Placed[], written: Written, setting: Setting): (GivenYear | null)[] {
  const named = mentions.map((mention, index) => ({ mention, names: nameOf(mention, written.shared[index]) }));
  const given =
    setting.kind === "narrative" ? yearsInStory(named, written.outline) : yearsNearby(named, written.outline);
  return given.map((year, index) => {
    const shared = written.shared[index];
    const giver = shared && named[shared.giver];
    if (!shared || !giver?.names) return year;
    return { year: shared.year, giver: dated(giver.mention, giver.names, written.outline), aside: false };
  });
}

function nameOf({ reading }: Placed, shared: SharedYear | null | undefined): Granule | undefined {
  return reading.names ?? (shared ? reading.recurs?.(shared.year) : undefined);
}

function dated(mention: Placed, granule: Granule, outline: Outline): Dated {
  return { granule, position: positionOf(mention, outline) };
}

/** Whether a mention names a year or something within one; decades carry no story on. */
function isStoryDate({ mention, names }: Named): boolean {
  return mention.reading.recurs !== undefined || (names !== undefined && !["DE", "CE", "ML"].includes(names.unit));
}

function yearsInStory(mentions: readonly Named[], outline: Outline): (GivenYear | null)[] {
  const dates = mentions.filter(isStoryDate);
  const told = followStory(dates.map((date) => toStoryDate(date, outline)));
  const years = new Map<Named, GivenYear>();
  dates.forEach((date, index) => {
    const found = told[index];
    const giver = found && dates[found.giver];
    if (found && giver?.names) {
      years.set(date, {
        year: found.year,
        giver: dated(giver.mention, giver.names, outline),
        aside: !found.onThread,
      });
    }
  });
  return mentions.map((mention) => years.get(mention) ?? null);
}

function toStoryDate({ mention, names }: Named, outline: Outline): StoryDate {
  const { recurs } = mention.reading;
  const place = { sentence: mention.sentence, ...placeInText(mention.start, mention.end, outline) };
  if (names) return { says: { names }, ...place };
  if (recurs) return { says: { recurs }, ...place };
  throw new Error("a date of the story neither names a year nor recurs");
}

/** In news, a month or a day takes the year of a dated month or day just before it. */
function yearsNearby(mentions: readonly Named[], outline: Outline): (GivenYear | null)[] {
  let last: { readonly mention: Placed; readonly names: Granule } | null = null;
  return mentions.map(({ mention, names }) => {
    const { recurs, type } = mention.reading;
    if (names && ["D", "M", "S"].includes(names.unit)) last = { mention, names };
    else if (!recurs && type === "DATE") last = null;
    if (!recurs || !last || mention.sentence - last.mention.sentence > PASSAGE) return null;
    return { year: yearOf(last.names), giver: dated(last.mention, last.names, outline), aside: false };
  });
}

export function positionOf({ start, end }: Placed, { starts }: Outline): Span {
  return { start: starts[start] ?? 0, end: starts[end] ?? 0 };
}
