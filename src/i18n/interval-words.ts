import type { DerivedDate } from "../model/date-estimate.ts";
import { type DayNumber, parseDay } from "../model/day.ts";
import type { Edtf, EdtfDate } from "../model/edtf.ts";
import type { Language } from "../model/localized.ts";
import { endNames, type WordStyle } from "./date-names.ts";
import { asDate, monthOf, qualified, type Words, within } from "./date-phrases.ts";

type Interval = Extract<Edtf, { kind: "interval" }>;

/** Something that lasts. "bis" and "ab" would claim an end or a start that the texts may not give. */
export function intervalWords({ from, to }: Interval): Words {
  return (language, style) => {
    const german = language === "de";
    if (from && to) return stretch(from, to, language, style);
    if (from) return `${german ? "seit" : "since"} ${qualified(from, language, style)}`;
    if (!to) return german ? "andauernd, Anfang und Ende unbekannt" : "lasting, start and end unknown";
    return `${underWay(to, language, style)}, ${german ? "Anfang unbekannt" : "start unknown"}`;
  };
}

/** Something that lasts and is shown going on between two days: its start and its end lie outside them. */
export function attestedWords(interval: Interval, attested: NonNullable<DerivedDate["attested"]>): Words {
  const [from, to] = [dayOfIso(attested.from), dayOfIso(attested.to)];
  return (language, style) => {
    const going = underWay(asDate(to), language, style);
    const begun = interval.from && interval.from.first < from ? interval.from : null;
    if (begun) {
      const told = `${language === "de" ? "seit" : "since"} ${qualified(begun, language, style)}`;
      return style === "short" ? told : `${told}, ${going}`;
    }
    if (from === to) return going;
    const since = qualified(startOf(from), language, style);
    const exact = interval.from?.first === from && interval.from.precision === "day";
    const start = exact ? { de: "seit", en: "since" } : { de: "spätestens seit", en: "since" };
    // English has no "spätestens seit"; "or earlier" says the same.
    const open = language === "en" && !exact ? " or earlier" : "";
    return style === "short" ? `${start[language]} ${since}${open}` : `${start[language]} ${since}${open}, ${going}`;
  };
}

/** The last day of a month comes from a source that gives the month: name that. */
function startOf(day: DayNumber): EdtfDate {
  const month = monthOf(day);
  return month.last === day ? month : asDate(day);
}

function dayOfIso(text: string): DayNumber {
  const day = parseDay(text);
  if (day === null) throw new Error(`not a day: ${text}`);
  return day;
}

/** "9.–11. Juli 2024", "Juli – Oktober 2024". */
function stretch(from: EdtfDate, to: EdtfDate, language: Language, style: WordStyle): string {
  if (from.text === to.text) return qualified(to, language, style);
  const [a, b] = endNames(from, to, language, style);
  return /^\d+\.?$/.test(a) && to.precision === "day" ? `${a}–${b}` : `${a} – ${b}`;
}

/** "am 18. Oktober 2024 im Gang", "under way in July 2024". */
function underWay(date: EdtfDate, language: Language, style: WordStyle): string {
  const day = date.precision === "day";
  if (language === "en")
    return `under way ${day ? `on ${qualified(date, language, style)}` : within(date, language, style)}`;
  return `${day ? `am ${qualified(date, language, style)}` : within(date, language, style)} im Gang`;
}
