import { calendarDate } from "../../../model/day.ts";
import { firstDay, type Granule, isoWeek } from "./granule.ts";

const pad = (value: number, length: number) => String(value).padStart(length, "0");
const seasons = ["SP", "SU", "FA", "WI"];

/** A year as TIMEX3 writes it; the astronomical year 0 is `BC0001`. */
function timexYear(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** The TIMEX3 value of a granule: `2024-10-18`, `2024-W42`, `2024-SU`, `199`, … */
export function timexValue(granule: Granule): string {
  const { year, month, day } = calendarDate(firstDay(granule));
  const part = ({ unit, at }: Granule) => ((at % unitsAYear(unit)) + unitsAYear(unit)) % unitsAYear(unit);
  switch (granule.unit) {
    case "D":
      return `${timexYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
    case "W":
      return weekValue(granule);
    case "WE":
      return `${weekValue(granule)}-WE`;
    case "M":
      return `${timexYear(year)}-${pad(month, 2)}`;
    case "Q":
      return `${timexYear(year)}-Q${part(granule) + 1}`;
    case "H":
      return `${timexYear(year)}-H${part(granule) + 1}`;
    case "S":
      return `${timexYear(Math.floor(granule.at / 4))}-${seasons[part(granule)]}`;
    case "Y":
      return timexYear(year);
    case "DE":
      return granule.at < 0 ? `BC${pad(-granule.at - 1, 3)}` : pad(granule.at, 3);
    case "CE":
      return granule.at < 0 ? `BC${pad(-granule.at - 1, 2)}` : pad(granule.at, 2);
    case "ML":
      return String(granule.at);
    default:
      return granule.unit satisfies never;
  }
}

function unitsAYear(unit: Granule["unit"]): number {
  return { Q: 4, S: 4, H: 2 }[unit as "Q"] ?? 1;
}

function weekValue(granule: Granule): string {
  const { year, week } = isoWeek(firstDay(granule));
  return `${timexYear(year)}-W${pad(week, 2)}`;
}
