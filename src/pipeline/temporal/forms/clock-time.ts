import { granuleOf } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Form, Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { anchorAt, documentAnchor, type Resolution, type Scene } from "../resolve/scene.ts";

const pad = (value: number) => String(value).padStart(2, "0");
/** Parts of the day that make an hour up to twelve one of the afternoon. */
const afterNoon = new Set(["AF", "EV"]);

/**
 * A time of the clock: “17.30 Uhr”, “um halb acht”, “8 p.m.”. Groups: `hour`, `minute`, `second`, `half` (before), `halfpast`, `quarter`,
 * `military`, `daypart`, `noon`, `midnight`.
 */
export function clockTime(patterns: readonly string[]): Form {
  return {
    name: "clock-time",
    patterns,
    read: readClock,
  };
}

function readClock(match: Match): Reading | null {
  const time = timeOf(match);
  return time === null ? null : { type: "TIME", timeOfDay: `T${time}`, resolve: (scene) => onDay(scene, `T${time}`) };
}

function timeOf(match: Match): string | null {
  if (match.has("midnight")) return "24:00";
  if (match.has("noon")) return "12:00";
  if (match.has("military")) return militaryTime(match.words("military"));
  const named = [match.number("hour", "hour"), match.number("hour", "numeral"), match.number("hour", "one")].find(
    (each) => !Number.isNaN(each),
  );
  if (named === undefined || named > 24 || !Number.isInteger(named)) return null;
  const second = match.has("second") ? `:${pad(match.number("second", "minute"))}` : "";
  const minutes =
    (afternoon(match, named) ? (named % 12) + 12 : beforeNoon(match, named) ? named % 12 : named) * 60 + offset(match);
  if (minutes < 0 || minutes > 24 * 60) return null;
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${second}`;
}

/** Minutes from the full hour named. */
function offset(match: Match): number {
  if (match.has("half")) return -30;
  if (match.has("halfpast")) return 30;
  if (match.has("quarter")) return match.number("quarter", "quarteroffset");
  return match.has("minute") ? match.number("minute", "minute") : 0;
}

/** The four digits of “1430 GMT” as hours and minutes; null when they are none. */
function militaryTime(digits: string): string | null {
  const [, hour = "", minute = ""] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(digits) ?? [];
  return hour === "" ? null : `${hour}:${minute}`;
}

function afternoon(match: Match, hour: number): boolean {
  const daypart = match.value("daypart", "daypartafter") ?? match.value("daypart", "daypart");
  return hour <= 12 && (afterNoon.has(String(daypart)) || match.has("pm"));
}

function beforeNoon(match: Match, hour: number): boolean {
  const daypart = match.value("daypart", "daypartafter") ?? match.value("daypart", "daypart");
  return hour === 12 && (match.has("am") || daypart === "NI" || daypart === "MO");
}

/** A part of a day that is known from the text: “am Abend”, “in der Nacht”. Group: `daypart`. */
export function dayPart(patterns: readonly string[]): Form {
  return {
    name: "day-part",
    patterns,
    read: (match) => {
      const part = match.value("daypart", "daypart") ?? match.value("daypart", "everydaypart");
      return part === undefined ? null : { type: "TIME", resolve: (scene) => onDay(scene, `T${part}`) };
    },
  };
}

/** A time of day on the day named in the same sentence or else before; in news without one, on the day of writing. */
function onDay(scene: Scene, time: string): Resolution {
  const anchor = scene.sentenceDay
    ? anchorAt(scene.sentenceDay)
    : scene.kind === "news" && scene.created !== null
      ? documentAnchor(scene)
      : scene.lastDay && anchorAt(scene.lastDay);
  if (!anchor) return { value: `XXXX-XX-XX${time}`, granule: null, source: "nowhere" };
  const granule = granuleOf("D", anchor.day);
  return { value: timexValue(granule) + time, granule, source: anchor.source };
}
