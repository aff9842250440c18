import { granuleOf, shift } from "../calendar/granule.ts";
import type { Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { documentAnchor, nearestAnchor } from "../resolve/scene.ts";

/** Puts a date that recurs every year into a year counted from another: “Juli dieses Jahres”, “the June of last year”. Groups: `yearshift`, `ownyear`. */
export function inShiftedYear(reading: Reading, match: Match): Reading {
  const deictic = match.value("yearshift", "deicticshift") ?? match.value("yearshift", "this");
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
