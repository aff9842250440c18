import { findDates, type WrittenDate } from "./written-date.ts";

/** What stands before the first words of a report, "BERLIN, 3 May 2024 (Reuters) - ": it tells of nothing. */
export interface LeadIn {
  /** Offset of the first word of the report. */
  readonly end: number;
  /** The day in it, where it is given in full. */
  readonly date: WrittenDate | null;
}

/** Characters: longer ones are sentences with a dash. */
const LONGEST = 220;
/** After place and day any words in brackets are an agency's. */
const anyAgency = "\\(\\p{L}[^()\\n]{1,30}\\)";
const dash = "(?:[-–—]|--)";
const agency = "\\((?:\\p{Lu}{2,}|dpa|sid|epd|dapd|ddp|Reuters|Bloomberg)[^)\\n]{0,20}\\)";
const word = "(?:\\p{Lu}[\\p{L}'’.-]*|an der|am|im|de|del|la|of|d\\.C)";
const place = `${word}(?:[ /,]{1,2}${word}){0,5}`;
const shouted = "\\p{Lu}[\\p{Lu}'’.-]+";
/** "NEW YORK", as only agencies write a place: what is in brackets after it is one. */
const shoutedPlace = `${shouted}(?:[ /,]{1,2}${shouted}){0,3}`;
const month = "(?:\\p{Lu}\\p{Ll}{2,8})\\.?";
const day = `(?:\\d{1,2}\\.? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:,? \\d{4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})`;
const leadIns = [
  new RegExp(`^[^\\n]{2,200}?${agency}(?:[ ,–—-]{0,4}${day})?[,.]? ?(?:${dash}|:)\\s+`, "u"),
  new RegExp(`^${place}[,.:]? ?[|]? ?${day}(?: ?${anyAgency})?\\.? ?(?:${dash}\\s+|(?<=\\.)\\s*|:\\s+)`, "u"),
  new RegExp(`^${place},? \\(${day}\\)(?: ?${agency})? ?(?:${dash}|:)\\s+`, "u"),
  new RegExp(`^${shoutedPlace}(?:, ${place})? ${anyAgency} ?${dash}\\s+(?=[\\p{Lu}„“"«»])`, "u"),
  new RegExp(`^${place} \\(\\p{Ll}{2,5}\\)\\. (?=[\\p{Lu}„“"«»])`, "u"),
  new RegExp(`^${place}(?: ${agency}| \\([\\p{L}/]{2,12}\\))? ${dash}\\s+(?=[\\p{Lu}„“"«»])`, "u"),
];

/** The place, day and agency before the first words of a report; null where it begins at once. */
export function findLeadIn(text: string): LeadIn | null {
  const beginning = text.slice(0, LONGEST);
  for (const form of leadIns) {
    const found = form.exec(beginning)?.[0];
    if (found !== undefined && found.length < text.length)
      return { end: found.length, date: findDates(found)[0] ?? null };
  }
  return null;
}
