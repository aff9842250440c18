import { formatDay, type IsoDay, parseDay } from "../../model/day.ts";
import type { Span } from "../../model/span.ts";

/** A full date as articles write it about themselves. */
export interface WrittenDate {
  readonly position: Span;
  /** Null: the words name a day that does not exist. */
  readonly day: IsoDay | null;
}

const monthNames: readonly (readonly string[])[] = [
  ["januar", "jänner", "january", "jan"],
  ["februar", "feber", "february", "feb"],
  ["märz", "march", "mär", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["dezember", "december", "dez", "dec"],
];

const day = "(?<day>\\d{1,2})";
const month = `(?<month>${monthNames.flat().join("|")})\\.?`;
const year = "(?<year>\\d{4})";
/** In figures with strokes only where a number above 12 tells the day from the month: "23/01/2025" and "01/23/2025". */
const clearDay = "(?<day>1[3-9]|2\\d|3[01])";
const monthNumber = "(?<month>0?[1-9]|1[0-2])";
/** What follows the day of a moment in ISO 8601: "T14:05:00Z". */
const isoTime = "(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
const forms = [
  `(?:the )?${day}(?:\\.|st|nd|rd|th)? (?:of )?${month},? ${year}`,
  `${month} ${day}(?:st|nd|rd|th)?,? ${year}`,
  `${day}\\. ?(?<month>\\d{1,2})\\. ?${year}`,
  `${year}-(?<month>\\d{2})-(?<day>\\d{2})${isoTime}`,
  `${year}/(?<month>\\d{2})/(?<day>\\d{2})`,
  `${day}-${month}-${year}`,
  `${clearDay}/${monthNumber}/${year}`,
  `${monthNumber}/${clearDay}/${year}`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[-/.])(?:${form})(?![\\p{L}\\p{N}]|[-/]\\d)`, "giu"));

/** The full dates among other words, in their order. */
export function findDates(words: string): WrittenDate[] {
  if (!/\d{4}/.test(words)) return [];
  const found = forms.flatMap((form) => [...words.matchAll(form)].map(dateOf));
  return found.sort((a, b) => a.position.start - b.position.start);
}

function dateOf(found: RegExpExecArray): WrittenDate {
  const parts = found.groups ?? {};
  const name = parts.month?.toLowerCase() ?? "";
  const number = monthNames.findIndex((names) => names.includes(name)) + 1 || Number(name);
  const parsed = parseDay(`${parts.year}-${String(number).padStart(2, "0")}-${parts.day?.padStart(2, "0")}`);
  const position = { start: found.index, end: found.index + found[0].length };
  return { position, day: parsed === null ? null : formatDay(parsed) };
}
