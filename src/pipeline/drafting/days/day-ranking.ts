import { type DayNumber, formatDay, parseDay } from "../../../model/day.ts";
import type { DayMention } from "./day-mentions.ts";

/** An article told that late of a day, in days, looks back on it; and that late, it stays worth telling. */
const LOOKS_BACK = 2;
const STAYS_TOLD = 8;

/**
 * How much each kind of naming counts. A day that articles of many days name matters; more so where they look back on it, and again
 * where they name it as in a calendar then, since a writer who gives a past event its date takes it for a landmark: that counts most. Round
 * numbers from the middle of a wide plateau, the same for every topic, and no topic is the worse for being left out in choosing them.
 */
const weights = { named: 2, lookedBack: 2, stayedTold: 0.5, datedLater: 3 } as const;
/** How much the number of articles that appeared on a day counts: something made them be written. */
const PUBLISHED = 0.5;
type Naming = keyof typeof weights;

/** For each day that articles name: the days of publication on which they did, by kind. Copies of one story on one day count once. */
type Namings = Record<Naming, Set<DayNumber>>;

/** Counts the days that articles name; what it holds grows with the days, not with the articles. */
export interface DayRanking {
  add(published: DayNumber, mentions: readonly DayMention[]): void;
  /** The most important days from `first` to `last`, inclusive; in the order of the calendar. */
  top(count: number, first: DayNumber, last: DayNumber): string[];
}

export function createDayRanking(): DayRanking {
  const days = new Map<DayNumber, Namings>();
  const publications = new Map<DayNumber, number>();
  return {
    add(published, mentions) {
      publications.set(published, (publications.get(published) ?? 0) + 1);
      for (const [day, isDated] of daysIn(published, mentions)) {
        const namings = days.get(day) ?? {
          named: new Set(),
          lookedBack: new Set(),
          stayedTold: new Set(),
          datedLater: new Set(),
        };
        days.set(day, namings);
        for (const naming of namingsOf(published - day, isDated)) namings[naming].add(published);
      }
    },
    top(count, first, last) {
      const inside = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      const key = (day: DayNumber) => {
        const published = publications.get(day) ?? 0;
        return [scoreOf(days.get(day)) + PUBLISHED * Math.log1p(published), published] as const;
      };
      const ranked = inside
        .map((day) => ({ day, key: key(day) }))
        .sort((a, b) => b.key[0] - a.key[0] || b.key[1] - a.key[1] || a.day - b.day);
      return ranked
        .slice(0, count)
        .map(({ day }) => day)
        .sort((a, b) => a - b)
        .map(formatDay);
    },
  };
}

/** Each named day, and whether any mention names it as in a calendar. An article's own date in its head tells nothing. */
function daysIn(published: DayNumber, mentions: readonly DayMention[]): Map<DayNumber, boolean> {
  const days = new Map<DayNumber, boolean>();
  for (const { day: text, isByCalendar } of mentions) {
    const day = parseDay(text);
    if (day === null || (day === published && isByCalendar)) continue;
    days.set(day, isByCalendar || (days.get(day) ?? false));
  }
  return days;
}

function namingsOf(lag: number, isDated: boolean): Naming[] {
  const namings: Naming[] = ["named"];
  if (lag >= LOOKS_BACK) namings.push("lookedBack");
  if (lag >= STAYS_TOLD) namings.push("stayedTold");
  if (lag >= LOOKS_BACK && isDated) namings.push("datedLater");
  return namings;
}

/** Sum of logarithms: being named in every way counts for more than being named often in one. */
function scoreOf(namings: Namings | undefined): number {
  if (!namings) return 0;
  return Object.entries(weights).reduce(
    (sum, [naming, weight]) => sum + weight * Math.log1p(namings[naming as Naming].size),
    0,
  );
}
