import type { Form, Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { type Direction, resolveDuration } from "../resolve/elapsed.ts";

const FORTNIGHT = "2W";
const perUnit = /^T/;

/** The TIMEX3 duration of a count and a unit; a unit that begins with T is one of the clock, `2W` is two weeks. */
export function durationValue(count: number | "X", unit: string): string {
  if (unit === FORTNIGHT) return durationValue(count === "X" ? "X" : 2 * count, "W");
  const amount = count === "X" ? "X" : String(Math.round(count * 100) / 100);
  return perUnit.test(unit) ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
}

/** How long something lasts: “drei Jahre”, “eineinhalb Stunden”, “mehrere Wochen”. Groups: `count`, `unit`, `count2`, `unit2`, `before`, `after`. */
export function duration(patterns: readonly string[], direction: Direction = "none"): Form {
  return {
    name: "duration",
    patterns,
    read: (match) => readDuration(match, direction),
  };
}

function readDuration(match: Match, direction: Direction): Reading | null {
  const unit = unitOf(match, "unit");
  const whole = countOf(match, "count");
  const count = match.has("andhalf") && typeof whole === "number" ? whole + 0.5 : whole;
  if (unit === undefined || count === null) return null;
  const second = match.has("unit2") ? countOf(match, "count2") : null;
  const value =
    durationValue(count, unit) + (second === null ? "" : durationValue(second, unitOf(match, "unit2") ?? "").slice(1));
  const roughly = match.value("roughly", "roughly");
  return {
    type: "DURATION",
    ...(typeof roughly === "string" ? { mod: roughly } : {}),
    resolve: (scene) => resolveDuration(scene, value, { count, unit, direction }),
  };
}

function unitOf(match: Match, group: string): string | undefined {
  const unit =
    match.value(group, "unit") ??
    match.value(group, "compoundunit") ??
    match.value(group, "long") ??
    match.value(group, "lasting") ??
    match.value(group, "lastingstem") ??
    match.value(group, "relativeplural");
  return unit === undefined ? undefined : String(unit);
}

/** The count in a group: digits, perhaps with a decimal or a space at the thousands, or words; "X" when it is vague or missing. */
export function countOf(match: Match, group: string): number | "X" | null {
  if (!match.has(group)) return "X";
  const words = match.words(group);
  if (/^\d{1,3}([\s.,\u202f]\d{3})+$/.test(words)) return Number(words.replace(/\D/g, ""));
  if (/^\d+[.,]\d+$/.test(words)) return Number(words.replace(",", "."));
  const parts = ["number", "numeral", "one", "ordinal"].map((each) => match.number(group, each));
  const fraction = [match.number(group, "half"), match.number(group, "threequarters")].find(
    (each) => !Number.isNaN(each),
  );
  const tens = match.has("count") && /^[a-z]+-[a-z]+$/i.test(words) ? match.sum(group, "numeral") : undefined;
  const hundreds = match.number(group, "hundred");
  const simple = tens ?? parts.find((each) => !Number.isNaN(each));
  const whole = Number.isNaN(hundreds) ? simple : (simple ?? 1) * hundreds;
  if (match.value(group, "vague") !== undefined) return "X";
  const lasting = match.value(group, "count");
  if (lasting !== undefined) return lasting === "X" ? "X" : Number(lasting);
  if (fraction === undefined) return whole ?? null;
  return isAdded(words) && whole !== undefined ? whole + fraction : (whole ?? 1) * fraction;
}

/** “Zwei und eine halbe” and “drei dreiviertel” add up; “eine halbe” is a half. */
function isAdded(words: string): boolean {
  return /und|and|dreiviertel/i.test(words) || /^\d+ \d/.test(words);
}
