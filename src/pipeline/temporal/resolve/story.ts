import { firstDay, type Granule, lastDay, yearOf } from "../calendar/granule.ts";
import type { PlaceInText } from "../refine/place-in-text.ts";

/** A date in a text as far as its words go: one with its year, or one that recurs every year. */
export interface StoryDate extends PlaceInText {
  readonly says: { readonly names: Granule } | { readonly recurs: (year: number) => Granule };
  readonly sentence: number;
}

/** What the story makes of a date: its year, and whether it carries the story on or is told beside it. */
export interface Told {
  readonly year: number;
  readonly onThread: boolean;
  /** The index of the date that gave the year. */
  readonly giver: number;
}

/** A way to read the story up to some date; the cheapest of them is believed. */
interface Path {
  readonly cost: number;
  readonly year: number;
  /** The days at which the story has arrived. */
  readonly first: number;
  readonly last: number;
  readonly giver: number;
  readonly sentence: number;
  readonly told: Told;
  readonly before: Path | null;
}

// The costs are in years of leaping: a story moves forward more readily than back, and seldom far.
const FORWARD = 0.6;
const BACK = 1;
const TURNING_BACK = 0.15;
const LONGEST_LEAP = 4;
/** What it costs that a date with its year is only told beside the story. */
const ASIDE = { bracketed: 0.1, year: 0.35, date: 0.7, opening: 0.5, heading: 3 };
/** What it costs that a date in one sentence with a year, or right after a whole year, takes another year. */
const OTHER_YEAR = 0.4;
const WHOLE_YEAR = 364;
/** What it costs that a year begins, or comes back, without being named. */
const UNSTATED_YEAR = 0.8;
const WIDTH = 8;

/**
 * Follows the thread of a story through its dates: it takes the years that make for the fewest and smallest leaps, where dates with a year may be
 * background that the story does not follow. One result a date; null where no year is known.
 */
export function followStory(dates: readonly StoryDate[]): (Told | null)[] {
  let paths = opening(dates);
  if (paths.length === 0) return dates.map(() => null);
  dates.forEach((date, index) => {
    const next = paths.flatMap((path) =>
      "names" in date.says ? stated(path, date, date.says.names, index) : recurring(path, date, date.says.recurs),
    );
    paths = cheapest(next);
  });
  const told: (Told | null)[] = [];
  for (let path: Path | null = paths[0] ?? null; path?.before; path = path.before) told.unshift(path.told);
  return told;
}

/** The story begins in the first year that is stated, even if only later. */
function opening(dates: readonly StoryDate[]): Path[] {
  const giver = dates.findIndex(({ says }) => "names" in says);
  const says = dates[giver]?.says;
  if (!says || !("names" in says)) return [];
  const year = yearOf(says.names);
  const whole = { unit: "Y", at: year } as const;
  const told = { year, onThread: true, giver };
  return [{ cost: 0, year, first: firstDay(whole), last: lastDay(whole), giver, sentence: -1, told, before: null }];
}

function stated(path: Path, date: StoryDate, granule: Granule, index: number): Path[] {
  const year = yearOf(granule);
  const [first, last] = [firstDay(granule), lastDay(granule)];
  const on: Path = {
    cost: path.cost + leap(path, first, last),
    year,
    first,
    last,
    giver: index,
    sentence: date.sentence,
    told: { year, onThread: true, giver: index },
    before: path,
  };
  const cost = path.cost + asideCost(date, granule);
  return [on, { ...path, cost, told: { year, onThread: false, giver: index }, before: path }];
}

function asideCost({ opens, bracketed, heading }: StoryDate, { unit }: Granule): number {
  if (heading) return ASIDE.heading;
  if (bracketed) return ASIDE.bracketed;
  return (unit === "Y" ? ASIDE.year : ASIDE.date) + (opens ? ASIDE.opening : 0);
}

function recurring(path: Path, date: StoryDate, inYear: (year: number) => Granule): Path[] {
  return [path.year, path.year + 1, path.year - 1].map((year) => {
    const granule = inYear(year);
    const [first, last] = [firstDay(granule), lastDay(granule)];
    const bound = date.sentence === path.sentence || path.last - path.first >= WHOLE_YEAR;
    const other = year === path.year ? 0 : UNSTATED_YEAR + (bound ? OTHER_YEAR : 0);
    const told = { year, onThread: true, giver: path.giver };
    return { ...path, cost: path.cost + leap(path, first, last) + other, year, first, last, told, before: path };
  });
}

function leap(from: Path, first: number, last: number): number {
  if (first > from.last) return Math.min(LONGEST_LEAP, (FORWARD * (first - from.last)) / 365);
  if (last < from.first) return Math.min(LONGEST_LEAP, TURNING_BACK + (BACK * (from.first - last)) / 365);
  return 0;
}

/** The best path of each year, and of these the cheapest few. */
function cheapest(paths: readonly Path[]): Path[] {
  const best = new Map<number, Path>();
  for (const path of paths)
    if (path.cost < (best.get(path.year)?.cost ?? Number.POSITIVE_INFINITY)) best.set(path.year, path);
  return [...best.values()].sort((a, b) => a.cost - b.cost || a.year - b.year).slice(0, WIDTH);
}
