import { calendarDate, type DayNumber } from "../model/day.ts";

/**
 * Where the Page keys lead from the item at `from`: to the first item of the next month that has any (`step` 1), or of
 * the one before (-1); null where there is none. `days` are those by which the items stand, in their order; the undated
 * (null) are a month of their own.
 */
export function monthStep(days: readonly (DayNumber | null)[], from: number, step: 1 | -1): number | null {
  const months = days.map(monthOf);
  const here = months[from];
  if (step === 1) return placeOrNull(months.findIndex((month, index) => index > from && month !== here));
  const before = months.findLastIndex((month, index) => index < from && month !== here);
  return before < 0 ? null : placeOrNull(months.indexOf(months[before] ?? null));
}

function placeOrNull(index: number): number | null {
  return index < 0 ? null : index;
}

/** Months counted through all years. */
function monthOf(day: DayNumber | null): number | null {
  if (day === null) return null;
  const { year, month } = calendarDate(day);
  return year * 12 + month;
}
