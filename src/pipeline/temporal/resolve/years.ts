import type { Span } from "../../../model/span.ts";
import { type Granule, yearOf } from "../calendar/granule.ts";
import type { Outline } from "../grammar/outline.ts";
import type { Placed } from "../read-surroundings.ts";
import { placeInText } from "../refine/place-in-text.ts";
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

/** The years that the text gives its mentions; null for a mention without one. */
export function yearsOf(mentions: readonly Placed[], outline: Outline, setting: Setting): (GivenYear | null)[] {
  return setting.kind === "narrative" ? yearsInStory(mentions, outline) : yearsNearby(mentions, outline);
}

/** Whether a mention names a year or something within one; decades carry no story on. */
function isStoryDate({ reading }: Placed): boolean {
  return (
    reading.recurs !== undefined || (reading.names !== undefined && !["DE", "CE", "ML"].includes(reading.names.unit))
  );
}

function yearsInStory(mentions: readonly Placed[], outline: Outline): (GivenYear | null)[] {
  const dates = mentions.filter(isStoryDate);
  const told = followStory(dates.map((date) => toStoryDate(date, outline)));
  const years = new Map<Placed, GivenYear>();
  dates.forEach((mention, index) => {
    const found = told[index];
    const giver = found && dates[found.giver];
    if (found && giver?.reading.names) {
      years.set(mention, {
        year: found.year,
        giver: { granule: giver.reading.names, position: positionOf(giver, outline) },
        aside: !found.onThread,
      });
    }
  });
  return mentions.map((mention) => years.get(mention) ?? null);
}

function toStoryDate({ reading, sentence, start, end }: Placed, outline: Outline): StoryDate {
  const { recurs, names } = reading;
  const place = { sentence, ...placeInText(start, end, outline) };
  if (names) return { says: { names }, ...place };
  if (recurs) return { says: { recurs }, ...place };
  throw new Error("a date of the story neither names a year nor recurs");
}

/** In news, a month or a day takes the year of a dated month or day just before it. */
function yearsNearby(mentions: readonly Placed[], outline: Outline): (GivenYear | null)[] {
  let last: { readonly mention: Placed; readonly names: Granule } | null = null;
  return mentions.map((mention) => {
    const { names, recurs } = mention.reading;
    if (names && ["D", "M", "S"].includes(names.unit)) last = { mention, names };
    else if (!recurs && mention.reading.type === "DATE") last = null;
    if (!recurs || !last || mention.sentence - last.mention.sentence > PASSAGE) return null;
    return {
      year: yearOf(last.names),
      giver: { granule: last.names, position: positionOf(last.mention, outline) },
      aside: false,
    };
  });
}

export function positionOf({ start, end }: Placed, { starts }: Outline): Span {
  return { start: starts[start] ?? 0, end: starts[end] ?? 0 };
}
