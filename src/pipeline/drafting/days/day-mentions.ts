import type { Language } from "../../../model/localized.ts";
import type { TimeMention } from "../../../model/time-mention.ts";
import { findTimes } from "../../temporal/find-times.ts";

/** A day that an article names. */
export interface DayMention {
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  /** Named as in a calendar ("20 October"), not counted from the article's day ("Thursday", "yesterday"). */
  readonly isByCalendar: boolean;
}

/** The days that an article names, each mention once; `published` is `YYYY-MM-DD`. */
export function dayMentionsOf(text: string, language: Language, published: string): DayMention[] {
  return findTimes(text, { language, created: published, kind: "news" }).flatMap((mention): DayMention[] => {
    const day = dayOf(mention);
    return day === null ? [] : [{ day, isByCalendar: mention.derivation[0]?.rule === "calendar-date" }];
  });
}

/** The day a mention denotes; null for longer or open times, and for durations. */
function dayOf({ type, time }: TimeMention): string | null {
  if (type === "DURATION" || type === "SET" || !time || time.earliest === null) return null;
  return time.earliest === time.latest ? time.earliest : null;
}
