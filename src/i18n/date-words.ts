import { type DateEstimate, isKnown, type KnownDate } from "../model/date-estimate.ts";
import { type IsoDay, parseDay } from "../model/day.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Language } from "../model/localized.ts";
import { dayName, type WordStyle } from "./date-names.ts";
import { edtfWords, readEdtf } from "./edtf-words.ts";
import { attestedWords } from "./interval-words.ts";

/**
 * A date in natural words: "an einem Montag im Juli 2024", "spätestens 18. Oktober 2024". `short` is for marks and
 * lists; `long` also says where a bound is itself inferred ("vermutlich nicht vor …").
 */
export function describeDate(date: DateEstimate, language: Language, style: WordStyle): string {
  if (!isKnown(date)) return language === "de" ? "ohne Datum" : "undated";
  const edtf = readEdtf(date.edtf);
  if (edtf.kind === "interval" && date.basis !== "editorial" && date.attested)
    return attestedWords(edtf, date.attested)(language, style);
  const words = edtfWords(edtf, language, style);
  return style === "long" && hasSoftBound(date, edtf)
    ? `${language === "de" ? "vermutlich" : "probably"} ${words}`
    : words;
}

/** "19. Oktober 2023", "19 Oct 2023". */
export function describeDay(day: IsoDay, language: Language, style: WordStyle): string {
  const number = parseDay(day);
  if (number === null) throw new Error(`not a day: ${day}`);
  return dayName(number, language, style);
}

const certainty = {
  de: {
    stated: "steht im Text",
    resolved: "aus dem Text berechnet",
    inferred: "erschlossen",
    editorial: "laut Redaktion",
    unknown: "unbekannt",
  },
  en: {
    stated: "stated in the text",
    resolved: "worked out from the text",
    inferred: "inferred",
    editorial: "according to the editor",
    unknown: "unknown",
  },
} as const satisfies Record<Language, Record<DateEstimate["basis"], string>>;

/** How a date came to be known, in a few words for a bracket beside it. */
export function dateCertainty(date: DateEstimate, language: Language): string {
  return certainty[language][date.basis];
}

/** Whether the one bound that a set gives is itself inferred. */
function hasSoftBound(date: KnownDate, edtf: Edtf): boolean {
  if (date.basis === "editorial" || edtf.kind !== "set") return false;
  const given = date.earliest === null ? "latest" : "earliest";
  return (date.earliest === null || date.latest === null) && date.soft.includes(given);
}
