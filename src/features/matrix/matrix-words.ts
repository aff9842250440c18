import { monthAbbreviation, pointName } from "../../i18n/date-names.ts";
import { calendarDate } from "../../model/day.ts";
import { parseEdtfDate } from "../../model/edtf.ts";
import type { Language } from "../../model/localized.ts";
import type { MatrixPeriod, MatrixUnit } from "../../search/actor-matrix.ts";

/** A column with what it is called. */
export interface NamedPeriod extends MatrixPeriod {
  /** "Juni 2024". */
  readonly name: string;
  /** What stands over the column: "Juni", "2024". */
  readonly short: string;
}

export function namePeriods(periods: readonly MatrixPeriod[], unit: MatrixUnit, language: Language): NamedPeriod[] {
  return periods.map((period) => {
    const date = parseEdtfDate(period.edtf);
    const name = date ? pointName(date, language, "long") : period.edtf;
    return { ...period, name, short: unit === "month" ? monthAbbreviation(period.first, language) : name };
  });
}

/** The years over the months: how many columns each takes. */
export function yearsOver(periods: readonly MatrixPeriod[]): { readonly year: number; readonly columns: number }[] {
  const columns = new Map<number, number>();
  for (const { first } of periods) {
    const { year } = calendarDate(first);
    columns.set(year, (columns.get(year) ?? 0) + 1);
  }
  return [...columns].map(([year, count]) => ({ year, columns: count }));
}

/** The steps of shade, from the lightest; on the last, words are light. */
const SHADES = 4;

/** The shade of a count among counts up to `most`; 0: none. */
export function shadeOf(count: number, most: number): number {
  return most === 0 ? 0 : Math.ceil((count / most) * SHADES);
}
