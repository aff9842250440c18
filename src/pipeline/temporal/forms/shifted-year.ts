import { firstDay, granuleOf, lastDay, shift } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { documentAnchor, nearestAnchor, type Resolution, type Scene } from "../resolve/scene.ts";

/** “Last June”, “the previous summer”: the one before or after the day of writing or the date named last. Group: `shift`. */
export function inShift(reading: Reading, match: Match): Reading {
  const fromText = match.value("shift", "textshift");
  const shiftBy = match.value("shift", "deicticshift") ?? fromText;
  const { recurs, ...rest } = reading;
  if (!recurs || shiftBy === undefined) return inShiftedYear(reading, match);
  const resolve = (scene: Scene): Resolution => {
    const anchor = fromText === undefined ? documentAnchor(scene) : nearestAnchor(scene);
    if (!anchor || (Number(shiftBy) === 0 && fromText === undefined)) return reading.resolve(scene);
    const year = granuleOf("Y", anchor.day).at;
    // "That May": of the year that was spoken of.
    if (Number(shiftBy) === 0) return { value: timexValue(recurs(year)), granule: recurs(year), source: anchor.source };
    const granules = [year - 1, year, year + 1].map(recurs);
    const found =
      Number(shiftBy) < 0
        ? granules.findLast((each) => lastDay(each) < anchor.day)
        : // "In 1985 … The following spring": after all of what was named last.
          granules.find((each) => firstDay(each) > lastDay(anchor.granule));
    return found ? { value: timexValue(found), granule: found, source: anchor.source } : reading.resolve(scene);
  };
  return { ...rest, resolve };
}

/** Puts a date that recurs every year into a year counted from another: “Juli dieses Jahres”, “the June of last year”. Groups: `yearshift`, `ownyear`. */
export function inShiftedYear(reading: Reading, match: Match): Reading {
  const deictic =
    match.value("yearshift", "deicticshift") ??
    match.value("yearshift", "deicticyear") ??
    match.value("yearshift", "this");
  const fromText = match.value("yearshift", "textshift") ?? match.value("ownyear", "relativeshift");
  if (!reading.recurs || (deictic === undefined && fromText === undefined)) return reading;
  const { recurs: _, ...rest } = reading;
  return {
    ...rest,
    resolve: (scene) => {
      const anchor = deictic === undefined ? nearestAnchor(scene) : documentAnchor(scene);
      if (!anchor) return reading.resolve(scene);
      const year = shift(granuleOf("Y", anchor.day), Number(deictic ?? fromText)).at;
      const giver =
        typeof anchor.source === "string" ? { granule: anchor.granule, position: { start: 0, end: 0 } } : anchor.source;
      return { ...reading.resolve({ ...scene, year: { year, giver } }), source: anchor.source };
    },
  };
}
