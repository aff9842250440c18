import { type CalendarUnit, granuleOf } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Form, Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { moved } from "../resolve/elapsed.ts";
import { documentAnchor, type Resolution, type Scene, textAnchor } from "../resolve/scene.ts";
import { countOf } from "./duration.ts";
import { resolveReference } from "./reference.ts";

/** A time at a distance from the date named last, or from today: “zwei Tage später”, “ein Jahr zuvor”, “three years ago”. Groups: `count`, `unit`. */
export function elapsedTime(
  name: string,
  by: { readonly sign: 1 | -1; readonly from: "text" | "document" },
  patterns: readonly string[],
): Form {
  return { name, patterns, read: (match) => readElapsed(match, by.sign, by.from) };
}

function readElapsed(match: Match, sign: 1 | -1, from: "text" | "document"): Reading | null {
  const unit = String(match.value("unit", "unit"));
  const count = countOf(match, "count");
  if (count === null) return null;
  const roughly = match.value("roughly", "roughly");
  return {
    type: unit.startsWith("T") ? "TIME" : "DATE",
    ...(typeof roughly === "string" ? { mod: roughly } : {}),
    resolve: (scene) =>
      count === "X" ? vague(scene, sign, unit, from) : resolveElapsed(scene, sign * count, unit, from),
  };
}

function vague(scene: Scene, sign: number, unit: string, from: "text" | "document"): Resolution {
  if (from === "document" && unit !== "") return resolveReference(scene, sign < 0 ? "PAST_REF" : "FUTURE_REF");
  return resolveReference({ ...scene, created: null }, sign < 0 ? "PAST_REF" : "FUTURE_REF");
}

const steps: Readonly<Record<string, readonly [CalendarUnit, number]>> = {
  ...{
    D: ["D", 1],
    W: ["W", 1],
    "2W": ["W", 2],
    M: ["M", 1],
    Q: ["M", 3],
    H: ["M", 6],
    Y: ["Y", 1],
    DE: ["Y", 10],
    CE: ["Y", 100],
  },
};

/** The unit in which the moment lies: of weeks a day, because seven days after a day is a day. */
function resolveElapsed(scene: Scene, by: number, unit: string, from: "text" | "document"): Resolution {
  const step = steps[unit];
  if (!step) return { value: "XXXX-XX-XXTXX:XX", granule: null, source: "nowhere" };
  const [calendarUnit, factor] = step;
  const fine = calendarUnit === "D" || calendarUnit === "W";
  const anchor = from === "document" ? documentAnchor(scene) : textAnchor(scene);
  if (!anchor)
    return { value: fine ? "XXXX-XX-XX" : calendarUnit === "M" ? "XXXX-XX" : "XXXX", granule: null, source: "nowhere" };
  if (fine && anchor.granule.unit !== "D")
    return { value: partly(anchor.granule.unit, timexValue(anchor.granule)), granule: null, source: anchor.source };
  if (calendarUnit === "M" && !["D", "M"].includes(anchor.granule.unit))
    return { value: `${timexValue(granuleOf("Y", anchor.day))}-XX`, granule: null, source: anchor.source };
  const there = moved(anchor.day, calendarUnit, Math.round(by * factor));
  const granule = granuleOf(calendarUnit === "W" ? (from === "document" ? "W" : "D") : calendarUnit, there);
  return { value: timexValue(granule), granule, source: anchor.source };
}

function partly(unit: CalendarUnit, value: string): string {
  return unit === "M" ? `${value}-XX` : `${value.replace(/-.*/, "")}-XX-XX`;
}
