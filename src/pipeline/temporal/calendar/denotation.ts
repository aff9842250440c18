import { calendarDate, type DayNumber, dayOf, formatDay, formatYear } from "../../../model/day.ts";
import { firstDay, type Granule, granuleOf, lastDay } from "./granule.ts";

/** How a TIMEX3 `mod` narrows a granule: to its first, middle or last third. */
const thirds = new Map([
  ["START", 0],
  ["MID", 1],
  ["END", 2],
]);

/** The EDTF of a granule, narrowed or made approximate by a TIMEX3 `mod`; null beyond the years that EDTF can write. */
export function denote(granule: Granule, mod?: string): string | null {
  const third = thirds.get(mod ?? "");
  // "Late on Friday" is Friday: a day is not divided here.
  if (third !== undefined && granule.unit !== "D") return denoteThird(granule, third);
  const name = edtfName(granule);
  if (name === null) return `[${rangeName(firstDay(granule), lastDay(granule))}]`;
  return mod === "APPROX" ? `${name}~` : name;
}

/** The EDTF date of a granule; null when EDTF has no single name for it. */
export function edtfName(granule: Granule): string | null {
  const { year, month } = calendarDate(firstDay(granule));
  const inYear = (part: number) => `${formatYear(year)}-${String(part).padStart(2, "0")}`;
  switch (granule.unit) {
    case "D":
      return formatDay(granule.at);
    case "M":
      return inYear(month);
    case "S":
      return inYear(20 + month / 3);
    case "Q":
      return inYear(33 + (month - 1) / 3);
    case "Y":
      return formatYear(year);
    case "DE":
      return year < 0 ? null : `${formatYear(year).slice(0, 3)}X`;
    case "CE":
      return year < 0 ? null : `${formatYear(year).slice(0, 2)}XX`;
    default:
      return null;
  }
}

/** A third of a granule: of longer ones in whole months or years, because nobody means a day by it. */
function denoteThird(granule: Granule, third: number): string {
  const [first, last] = [firstDay(granule), lastDay(granule)];
  const from = boundary(granule, first, last + 1, third);
  const to = boundary(granule, first, last + 1, third + 1) - 1;
  return nameRange(from, Math.max(from, to));
}

function boundary({ unit }: Granule, start: DayNumber, end: DayNumber, third: number): DayNumber {
  if (third === 3) return end;
  const day = start + Math.round(((end - start) * third) / 3);
  const { year, month } = calendarDate(day + 10);
  if (unit === "DE" || unit === "CE" || unit === "ML") return dayOf(year, 1, 1);
  return unit === "Y" || unit === "H" ? dayOf(year, month, 1) : day;
}

/** Some day from one day to another, in the coarsest names that fit exactly. */
export function nameRange(from: DayNumber, to: DayNumber): string {
  for (const unit of ["D", "M", "Y"] as const) {
    const whole = granuleOf(unit, from);
    if (firstDay(whole) === from && lastDay(whole) === to) return edtfName(whole) ?? "";
  }
  return `[${rangeName(from, to)}]`;
}

/** `A..B` where both ends are named by years, months or days, whichever is exact. */
export function rangeName(from: DayNumber, to: DayNumber): string {
  for (const unit of ["Y", "M"] as const) {
    const [start, end] = [granuleOf(unit, from), granuleOf(unit, to)];
    if (firstDay(start) === from && lastDay(end) === to) return `${edtfName(start)}..${edtfName(end)}`;
  }
  return `${formatDay(from)}..${formatDay(to)}`;
}
