import { endNames, pointName } from "../../../i18n/date-names.ts";
import { asDate } from "../../../i18n/date-phrases.ts";
import { type UnitLevel, unitNames } from "../../../lod/calendar-units.ts";
import type { DensityUnit } from "../../../lod/lane-densities.ts";
import { calendarDate, type DayNumber, formatYear } from "../../../model/day.ts";
import { parseEdtfDate } from "../../../model/edtf.ts";
import type { Language } from "../../../model/localized.ts";

/** A unit of the calendar in words: "3. Juni 2024", "1.–10. Juni 2024", "Juni 2024", "2. Quartal 2024", "2024", "2020er-Jahre". */
export function unitName({ from, to, level }: Pick<DensityUnit, "from" | "to" | "level">, language: Language): string {
  if (unitNames[level] === "third") {
    const [first, last] = endNames(asDate(from), asDate(to), language, "long");
    return `${first}–${last}`;
  }
  const date = parseEdtfDate(edtfOf(from, level));
  return date ? pointName(date, language, "long") : "";
}

function edtfOf(day: DayNumber, level: UnitLevel): string {
  const { year, month, day: dayOfMonth } = calendarDate(day);
  const two = (part: number) => String(part).padStart(2, "0");
  switch (unitNames[level]) {
    case "day":
      return `${formatYear(year)}-${two(month)}-${two(dayOfMonth)}`;
    case "month":
      return `${formatYear(year)}-${two(month)}`;
    case "quarter":
      return `${formatYear(year)}-${32 + (month + 2) / 3}`;
    case "decade":
      return `${formatYear(year).slice(0, -1)}X`;
    case "century":
      return `${formatYear(year).slice(0, -2)}XX`;
    default:
      return formatYear(year);
  }
}
