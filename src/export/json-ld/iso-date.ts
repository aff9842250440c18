import { type DateEstimate, isKnown } from "../../model/date-estimate.ts";
import { type EdtfDate, parseEdtf } from "../../model/edtf.ts";

/**
 * A date as schema.org writes it (ISO 8601: a year, a month or a day). Null for all that ISO 8601 cannot say without claiming
 * more than is known: uncertain and approximate dates, sets, seasons, and years before the first.
 */
export function isoDate(date: DateEstimate): string | null {
  const edtf = isKnown(date) ? parseEdtf(date.edtf) : null;
  return edtf?.kind === "date" ? plainDate(edtf.date) : null;
}

/** The start and end of an event, as far as ISO 8601 can say them. */
export function isoPeriod(date: DateEstimate): { readonly startDate?: string; readonly endDate?: string } {
  const edtf = isKnown(date) ? parseEdtf(date.edtf) : null;
  if (edtf?.kind === "interval") {
    const [startDate, endDate] = [edtf.from && plainDate(edtf.from), edtf.to && plainDate(edtf.to)];
    return startDate && endDate ? { startDate, endDate } : {};
  }
  const startDate = isoDate(date);
  return startDate ? { startDate } : {};
}

function plainDate({ text, precision, qualifier }: EdtfDate): string | null {
  const plain = qualifier === "" && ["day", "month", "year"].includes(precision) && !/^(?:-|0000)/.test(text);
  return plain ? text : null;
}
