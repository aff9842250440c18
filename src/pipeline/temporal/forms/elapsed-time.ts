import { formatDay } from "../../../model/day.ts";
import { nameRange } from "../calendar/denotation.ts";
import { type CalendarUnit, firstDay, granuleOf, lastDay } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Form, Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { mostOfSome, moved } from "../resolve/elapsed.ts";
import { type Anchor, documentAnchor, type Resolution, type Scene, textAnchor } from "../resolve/scene.ts";
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

function vague(scene: Scene, sign: 1 | -1, unit: string, from: "text" | "document"): Resolution {
  const which = sign < 0 ? "PAST_REF" : "FUTURE_REF";
  if (from === "document" && unit !== "") return resolveReference(scene, which);
  const anchor = textAnchor(scene);
  const some = resolveReference({ ...scene, created: null }, which);
  return anchor ? { ...some, source: anchor.source, edtf: someUnitsBeside(anchor, sign, unit) } : some;
}

/** "Weeks later" is at least one later, and not too many. */
function someUnitsBeside({ granule }: Anchor, sign: 1 | -1, unit: string): string | null {
  if (!/^[DWMY]$/.test(unit)) return null;
  const calendarUnit = unit as CalendarUnit;
  const most = mostOfSome[unit];
  const [near, far] = sign > 0 ? [firstDay(granule), lastDay(granule)] : [lastDay(granule), firstDay(granule)];
  const first = formatDay(moved(near, calendarUnit, sign));
  const last = most === undefined ? "" : formatDay(moved(far, calendarUnit, sign * most));
  return sign > 0 ? `[${first}..${last}]` : `[${last}..${first}]`;
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
    return {
      value: partly(anchor.granule.unit, timexValue(anchor.granule)),
      granule: null,
      source: anchor.source,
      edtf: wholeMoved(anchor, calendarUnit, Math.round(by * factor)),
    };
  if (calendarUnit === "M" && !["D", "M"].includes(anchor.granule.unit))
    return {
      value: `${timexValue(granuleOf("Y", anchor.day))}-XX`,
      granule: null,
      source: anchor.source,
      edtf: wholeMoved(anchor, calendarUnit, Math.round(by * factor)),
    };
  const there = moved(anchor.day, calendarUnit, Math.round(by * factor));
  const granule = granuleOf(calendarUnit === "W" ? (from === "document" ? "W" : "D") : calendarUnit, there);
  return { value: timexValue(granule), granule, source: anchor.source };
}

/** "Three weeks later" after March is on a day so long after one of March. */
function wholeMoved({ granule }: Anchor, unit: CalendarUnit, by: number): string {
  return nameRange(moved(firstDay(granule), unit, by), moved(lastDay(granule), unit, by));
}

function partly(unit: CalendarUnit, value: string): string {
  return unit === "M" ? `${value}-XX` : `${value.replace(/-.*/, "")}-XX-XX`;
}
