import { formatDay, type IsoDay, parseDay } from "../../model/day.ts";
import type { Span } from "../../model/span.ts";

/** A line that gives nothing but a date. */
export interface Dateline {
  /** The words of the date, inside the line. */
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

const monthWords = monthNames.flat().join("|");
const day = "(?<day>\\d{1,2})";
const month = `(?<month>${monthWords})\\.?`;
const year = "(?<year>\\d{4})";
const forms = [
  `${day}(?:\\.|st|nd|rd|th)? ${month},? ${year}`,
  `${month} ${day}(?:st|nd|rd|th)?,? ${year}`,
  `${day}\\. ?(?<month>\\d{1,2})\\. ?${year}`,
  `${year}-(?<month>\\d{2})-(?<day>\\d{2})`,
];
const agency = "\\([\\p{L}][\\p{L}/ .-]{1,20}\\)";
const place = "\\p{Lu}[\\p{L}/.-]*(?: [\\p{L}/.-]+){0,4}";
/** "BST", "(GMT)": of a time of the clock. */
const zone = "\\(?(?:[A-Z]{2,4}T|UTC|ET|PT|CT|MEZ|MESZ)\\)?";
/** "Von Ada Voss, ": who wrote it. */
const author = "(?:von|by) [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){1,3}, ";
/** "Veröffentlicht am", "Stand:", an author, a weekday, a place, an agency: what may stand before the date. */
const before = `\\(?(?:${author})?(?:(?:veröffentlicht|(?:first )?published|posted|stand|aktualisiert|(?:last )?updated)(?: am| on)?:? )?(?:\\d{1,2}[:.]\\d{2}(?: ?(?:uhr|am|pm))?(?: ${zone})?, )?(?:${place}(?:, | ?${agency}(?:,| ?[-–—])? )|(?:\\p{L}[\\p{L}/-]*\\.?,? ){0,2})`;
const after = `(?:(?:,| [|·–-])? (?:um |at )?\\d{1,2}[:.]\\d{2}(?: ?(?:uhr|h|am|pm|a\\.m\\.|p\\.m\\.))?(?: ${zone})?)?(?: ?${agency})?\\.?\\)?`;
const datelines = forms.map((form) => new RegExp(`^(?<before>${before})(?<date>${form})${after}$`, "iu"));
const dates = forms.map((form) => new RegExp(`(?<![\\p{L}\\p{N}])(?<date>${form})(?![\\p{L}\\p{N}])`, "iu"));

/** Characters: place, agency, weekday, date and time together are never as long. */
const LONGEST = 200;

/** The date of a line that holds nothing else, "18. Oktober, 2024" or "Berlin, Oct 18, 2024"; null for any other line. */
export function findDateline(line: string): Dateline | null {
  if (line.length > LONGEST || !/\d{4}/.test(line)) return null;
  const enclosed = /^\((?<inside>[^()]+)\)$/u.exec(line)?.groups?.inside;
  if (enclosed !== undefined) return moved(findDateline(enclosed), 1);
  for (const form of datelines) {
    const parts = form.exec(line)?.groups;
    if (!parts?.date) continue;
    const start = (parts.before ?? "").length;
    return { position: { start, end: start + parts.date.length }, day: dayOfParts(parts) };
  }
  return null;
}

/** "(dpa, 3. Mai 2024)": so many characters further on. */
function moved(found: Dateline | null, by: number): Dateline | null {
  return found && { ...found, position: { start: found.position.start + by, end: found.position.end + by } };
}

/** The first full date among other words; null where there is none. */
export function findDate(words: string): Dateline | null {
  for (const form of dates) {
    const found = form.exec(words);
    if (!found?.groups?.date) continue;
    return {
      position: { start: found.index, end: found.index + found.groups.date.length },
      day: dayOfParts(found.groups),
    };
  }
  return null;
}

function dayOfParts(parts: Record<string, string | undefined>): IsoDay | null {
  const name = parts.month?.toLowerCase() ?? "";
  const number = monthNames.findIndex((names) => names.includes(name)) + 1 || Number(name);
  const parsed = parseDay(`${parts.year}-${String(number).padStart(2, "0")}-${parts.day?.padStart(2, "0")}`);
  return parsed === null ? null : formatDay(parsed);
}
