import { type DayNumber, weekday as weekdayOf } from "../../../model/day.ts";
import { type Granule, granuleOf, shift as shiftBy } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Form, Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { anchorAt, documentAnchor, nearestAnchor, type Resolution, type Scene, withSuffix } from "../resolve/scene.ts";

/**
 * A weekday, perhaps with a part of the day or a shift: “am Montag”, “Donnerstagabend”, “nächsten Freitag”. Groups: `weekday`, `shift`, `daypart`;
 * `behind` and `ahead` where it follows or precedes the day named last, `some` where it is no certain one (“an einem Sonntag”).
 */
export function weekday(patterns: readonly string[]): Form {
  return { name: "weekday", patterns, read: readWeekday };
}

function readWeekday(match: Match): Reading | null {
  const day = match.number("weekday", "weekday");
  const shift = match.value("shift", "deicticshift");
  const fromText = match.value("shift", "textshift") ?? (match.has("behind") ? 1 : match.has("ahead") ? -1 : undefined);
  const week = match.value("week", "deicticshift") ?? match.value("week", "this");
  const daypart = match.value("daypart", "daypartafter") ?? match.value("weekday", "weekdaypart");
  const suffix = daypart === undefined ? "" : `T${daypart}`;
  const resolve = (scene: Scene): Resolution => {
    if (match.has("some")) return { value: `XXXX-WXX-${day}`, granule: null, source: "words", edtf: null };
    if (week !== undefined) return inWeek(scene, day, Number(week));
    if (Number(fromText ?? 0) !== 0) return besideDate(scene, day, Number(fromText));
    return resolveWeekday(scene, day, shift === undefined ? undefined : Number(shift));
  };
  return { type: suffix === "" ? "DATE" : "TIME", resolve: (scene) => withSuffix(resolve(scene), suffix) };
}

/** The weekday nearest to the anchor in the direction of the shift or, without one, of the verb's tense; the past one by default. What ends a range follows its beginning. */
function resolveWeekday(scene: Scene, day: number, shift: number | undefined): Resolution {
  const anchor = scene.kind === "news" && scene.created !== null ? scene.created : nearestAnchor(scene)?.day;
  if (anchor === undefined) return { value: `XXXX-WXX-${day}`, granule: null, source: "nowhere" };
  const source = scene.created === anchor ? "document" : (nearestAnchor(scene)?.source ?? "nowhere");
  const at =
    scene.rangeStart !== null && shift === undefined
      ? pick(scene.rangeStart, day, undefined, "future")
      : pick(anchor, day, shift, scene.tense);
  const granule: Granule = { unit: "D", at };
  return { value: timexValue(granule), granule, source };
}

function pick(anchor: DayNumber, day: number, shift: number | undefined, tense: Scene["tense"]): DayNumber {
  const back = (weekdayOf(anchor) - day + 7) % 7;
  if (shift === undefined) return tense === "future" && back > 0 ? anchor - back + 7 : anchor - back;
  if (shift === 0) return anchor - weekdayOf(anchor) + day;
  // “Letzten Freitag”, said on a Friday, is a week ago; “nächsten Freitag” is a week ahead.
  const last = back === 0 ? anchor - 7 : anchor - back;
  return shift < 0 ? last + 7 * (shift + 1) : anchor - back + 7 * shift;
}

/** “Am darauffolgenden Dienstag”, “the Tuesday before”: the next or last one seen from the day named last. */
function besideDate(scene: Scene, day: number, by: number): Resolution {
  const anchor = scene.lastDay ? anchorAt(scene.lastDay) : documentAnchor(scene);
  if (!anchor) return { value: `XXXX-WXX-${day}`, granule: null, source: "nowhere" };
  const granule: Granule = { unit: "D", at: pick(anchor.day, day, by, null) };
  return { value: timexValue(granule), granule, source: anchor.source };
}

/** “Freitag vergangener Woche”. */
function inWeek(scene: Scene, day: number, week: number): Resolution {
  const anchor = nearestAnchor(scene);
  const day0 = scene.created ?? anchor?.day;
  if (day0 === undefined) return { value: `XXXX-WXX-${day}`, granule: null, source: "nowhere" };
  const granule: Granule = { unit: "D", at: day0 - weekdayOf(day0) + day + 7 * week };
  return {
    value: timexValue(granule),
    granule,
    source: scene.created === null ? (anchor?.source ?? "nowhere") : "document",
  };
}

/** “Am Wochenende”: the last one, unless the verb speaks of the future. */
export function weekend(patterns: readonly string[]): Form {
  return {
    name: "weekend",
    patterns,
    read: () => ({
      type: "DATE",
      resolve: (scene) => {
        const anchor = documentAnchor(scene);
        if (!anchor) return { value: "XXXX-WXX-WE", granule: null, source: "nowhere" };
        const coming = scene.tense === "future" || weekdayOf(anchor.day) > 5;
        const granule = shiftBy(granuleOf("WE", anchor.day), coming ? 0 : -1);
        return { value: timexValue(granule), granule, source: anchor.source };
      },
    }),
  };
}
