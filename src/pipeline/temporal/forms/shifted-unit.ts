import { nameRange } from "../calendar/denotation.ts";
import {
  type CalendarUnit,
  firstDay,
  type Granule,
  granuleOf,
  lastDay,
  shift as shiftBy,
} from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Form, Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import {
  type Anchor,
  anchorAt,
  documentAnchor,
  nearestAnchor,
  type Resolution,
  type Scene,
  textAnchor,
  withSuffix,
} from "../resolve/scene.ts";

const unresolved: Partial<Record<CalendarUnit, string>> = {
  D: "XXXX-XX-XX",
  M: "XXXX-XX",
  W: "XXXX-WXX",
  WE: "XXXX-WXX-WE",
};

/** A unit counted from the day of writing or the date named last: “im letzten Monat”, “diese Woche”, “im folgenden Jahr”, “Vorjahr”. Groups: `unit`, `shift`, `daypart`; `told`, the article of “the next year”. */
export function shiftedUnit(patterns: readonly string[]): Form {
  return { name: "shifted-unit", patterns, read: readShiftedUnit };
}

function readShiftedUnit(match: Match): Reading | null {
  const named = match.value("unit", "unit") ?? match.value("unit", "relativeunit");
  const deictic = match.value("shift", "deicticshift") ?? match.value("shift", "ownyear");
  const fromText = match.value("shift", "textshift") ?? match.value("unit", "relativeshift");
  const by = Number(deictic ?? fromText ?? match.value("shift", "this") ?? 0);
  const isNight = named === "TNI";
  // An hour or a minute is no stretch of the calendar; a night is one of a day.
  if (String(named).startsWith("T") && !isNight) return null;
  const unit = (isNight ? "D" : (named ?? "D")) as CalendarUnit;
  const daypart = isNight ? "NI" : match.value("daypart", "daypart");
  const type = daypart === undefined ? "DATE" : "TIME";
  const suffix = daypart === undefined ? "" : `T${daypart}`;
  return {
    type,
    resolve: (scene) => {
      const anchor = anchorOf(scene, {
        deictic: deictic !== undefined,
        fromText: fromText !== undefined,
        unit,
        bare: !match.has("shift"),
        ofToday: daypart !== undefined && fromText === undefined,
        isSame: fromText !== undefined && by === 0,
        isTold: match.has("told"),
        points: /^(?:that|jene[mnrs]?)$/i.test(match.words("shift")),
      });
      const found = resolveShift(anchor, unit, by);
      return { ...found, value: found.value + suffix };
    },
  };
}

/** A unit so many units from the day of writing, in a phrase of its own: “the week after next”, “the night before last”. Group: `unit`. */
export function unitFromToday(by: number, patterns: readonly string[]): Form {
  return {
    name: "unit-phrase",
    patterns,
    read: (match) => {
      const named = match.value("unit", "unit");
      const isNight = named === "TNI";
      const unit = (isNight ? "D" : named) as CalendarUnit;
      return {
        type: isNight ? "TIME" : "DATE",
        resolve: (scene) => withSuffix(resolveShift(documentAnchor(scene), unit, by), isNight ? "TNI" : ""),
      };
    },
  };
}

interface Wording {
  readonly deictic: boolean;
  readonly fromText: boolean;
  readonly unit: CalendarUnit;
  /** “Ende des Jahres”, without “dieses” or “letzten”. */
  readonly bare: boolean;
  /** “This morning”, “last night”. */
  readonly ofToday: boolean;
  /** “Am selben Tag”. */
  readonly isSame: boolean;
  /** “The next year”. */
  readonly isTold: boolean;
  /** “That week”, “in jener Woche”. */
  readonly points: boolean;
}

/** “Am folgenden Tag” counts from the text, “im letzten Jahr” from the day of writing; “im Vorjahr” and “Ende des Jahres” from a date just before, if any. */
function anchorOf(scene: Scene, wording: Wording): Anchor | null {
  const { deictic, fromText, unit, bare, ofToday, isSame, isTold, points } = wording;
  // Never the week of the text itself.
  if (points && unit !== "D") return textAnchor(scene);
  if (isTold && scene.tense === "past") return nearestAnchor(scene);
  if (deictic && unit !== "D") return documentAnchor(scene);
  if (ofToday && scene.kind === "news") return documentAnchor(scene);
  // "Am selben Tag" is one that was named, whatever month was named since.
  if (unit === "D" && isSame && scene.lastDay) return anchorAt(scene.lastDay);
  if (unit === "D") return nearestAnchor(scene);
  if (bare && scene.kind === "news" && scene.sentencesSince > 1) return documentAnchor(scene);
  return fromText || bare ? nearestAnchor(scene) : documentAnchor(scene);
}

/** The unit that lies `by` units after the one that holds the anchor. */
export function resolveShift(anchor: Anchor | null, unit: CalendarUnit, by: number): Resolution {
  if (!anchor) return { value: unresolved[unit] ?? "XXXX", granule: null, source: "nowhere" };
  if (isFiner(unit, anchor.granule.unit)) {
    const edtf = someWithin(anchor.granule, unit, by);
    return { value: partly(anchor, unit), granule: null, source: anchor.source, edtf };
  }
  const granule = shiftBy(granuleOf(unit, anchor.day), by);
  return { value: timexValue(granule), granule, source: anchor.source };
}

/** "That week" after a month is some week of that month. */
function someWithin(granule: Granule, unit: CalendarUnit, by: number): string {
  const [first, last] = [firstDay(granule), lastDay(granule)].map((day) => shiftBy(granuleOf(unit, day), by));
  return nameRange(first ? firstDay(first) : 0, last ? lastDay(last) : 0);
}

const order: readonly CalendarUnit[] = ["D", "WE", "W", "M", "Q", "S", "H", "Y", "DE", "CE", "ML"];

function isFiner(unit: CalendarUnit, than: CalendarUnit): boolean {
  return order.indexOf(unit) < order.indexOf(than) && order.indexOf(than) > order.indexOf("W");
}

/** What can still be said of a day or a month when only its year or month is known: `1915-XX-XX`. */
function partly({ granule }: Anchor, unit: CalendarUnit): string {
  const value = timexValue(granule);
  if (granule.unit === "M") return unit === "D" ? `${value}-XX` : value;
  const year = value.slice(0, value.startsWith("BC") ? 6 : 4);
  return unit === "D"
    ? `${year}-XX-XX`
    : unit === "M"
      ? `${year}-XX`
      : unit === "W" || unit === "WE"
        ? `${year}-WXX`
        : year;
}
