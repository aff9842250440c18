import { firstDay, type Granule, granuleOf, lastDay, yearOf } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Resolution, Scene } from "./scene.ts";

/** How far ahead, in days, a date without a year is still taken to come: half a year, so that the nearest one wins. */
const NEAREST = 183;

/** Dates so few days ahead are meant even by a verb of the past (“wurde auf den 7. Dezember verschoben”). */
const SOON = 31;
/** Dates so few days back are meant even by a verb of the future (“soll am 14. August gefahren sein”). */
const JUST_NOW = 60;

/**
 * Resolves what recurs every year (a month, a season, a holiday) and stands without its year. A narrative goes on in the year it has
 * reached; news means the nearest one, in the direction of the verb's tense.
 */
export function resolveInYear(scene: Scene, inYear: (year: number) => Granule, unresolved: string): Resolution {
  const granule = scene.year && inYear(scene.year.year);
  if (scene.year && granule && !isOver(scene, granule) && !isAhead(scene, granule))
    return { value: timexValue(granule), granule, source: scene.year.giver };
  if (scene.created === null) return { value: unresolved, granule: null, source: "nowhere" };
  const near = nearest(scene, scene.created, inYear);
  return { value: timexValue(near), granule: near, source: "document" };
}

/** “Opened in May 2023 … will be heard in September”: what is to come when a text is written lies in no year that is over by then. */
function isOver({ tense, created }: Scene, granule: Granule): boolean {
  return tense === "future" && created !== null && created - lastDay(granule) > JUST_NOW;
}

/** “5 July 2025. The club was sold on 4 November”: what was done when a text is written lies in no year that it had not come to by then. */
function isAhead({ tense, created }: Scene, granule: Granule): boolean {
  return tense === "past" && created !== null && firstDay(granule) - created > SOON;
}

function nearest({ tense }: Scene, created: number, inYear: (year: number) => Granule): Granule {
  const year = yearOf(granuleOf("D", created));
  const [before, same, after] = [inYear(year - 1), inYear(year), inYear(year + 1)];
  if (tense === "past" && firstDay(same) - created > SOON) return before;
  if (tense === "future" && created - lastDay(same) > JUST_NOW) return after;
  if (firstDay(same) - created > NEAREST) return before;
  if (tense !== "past" && created - lastDay(same) > NEAREST)
    return firstDay(after) - created < created - lastDay(same) ? after : same;
  return same;
}
