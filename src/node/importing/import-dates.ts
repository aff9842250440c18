import * as v from "valibot";
import { parseEdtf } from "../../model/edtf.ts";

const part = v.optional(v.union([v.number(), v.string()]), "");

/** A date of TimelineJS 3: numbers, or text from a spreadsheet; an empty part is not known. */
export const importedDateSchema = v.looseObject({ year: part, month: part, day: part });
export type ImportedDate = v.InferOutput<typeof importedDateSchema>;

/** A date as EDTF of the precision it has, or an interval; null when it is none that EDTF's years hold. */
export function importedEdtf(start: ImportedDate, end: ImportedDate | undefined): string | null {
  const [from, to] = [pointOf(start), end && pointOf(end)];
  if (!from) return null;
  const edtf = to && to !== from ? `${from}/${to}` : from;
  return parseEdtf(edtf) ? edtf : null;
}

/** What of a date finds no place in EDTF: the time of day. */
export function timeOfDay(date: ImportedDate): string | null {
  const parts = ["hour", "minute", "second", "millisecond"].map((name) => String(date[name] ?? ""));
  return parts.some((text) => text !== "") ? parts.filter((text) => text !== "").join(":") : null;
}

function pointOf({ year, month, day }: ImportedDate): string | null {
  const written = wholeNumber(year);
  // TimelineJS counts years before our era as people do, −44 for 44 BC; EDTF has a year 0, so that it is −43.
  const number = written !== null && written < 0 ? written + 1 : written;
  if (number === null || Math.abs(number) > 9999) return null;
  const sign = number < 0 ? "-" : "";
  const parts = [sign + String(Math.abs(number)).padStart(4, "0"), twoDigits(month), twoDigits(day)];
  const unknown = parts.indexOf(null);
  return (unknown < 0 ? parts : parts.slice(0, unknown)).join("-");
}

function twoDigits(value: number | string): string | null {
  const number = wholeNumber(value);
  return number === null ? null : String(number).padStart(2, "0");
}

/** Spreadsheets write thousands with spaces or commas. */
function wholeNumber(value: number | string): number | null {
  const text = String(value).replace(/[\s,]/g, "");
  return /^-?\d+$/.test(text) ? Number(text) : null;
}
