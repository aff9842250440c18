import { calendarDate, type DayNumber, dayOf, daysInMonth, formatDay } from "../model/day.ts";
import type { EdtfDate } from "../model/edtf.ts";
import type { Language } from "../model/localized.ts";
import { pointName, type WordStyle } from "./date-names.ts";

/** Words that can be said in each language and style. */
export type Words = (language: Language, style: WordStyle) => string;

const hedges = {
  de: { "": "", "?": "vermutlich ", "~": "etwa ", "%": "vermutlich etwa " },
  en: { "": "", "?": "probably ", "~": "around ", "%": "probably around " },
} as const satisfies Record<Language, Record<EdtfDate["qualifier"], string>>;

/** The name of a date with "etwa" or "vermutlich" where it is approximate or uncertain. */
export function qualified(date: EdtfDate, language: Language, style: WordStyle): string {
  return hedges[language][date.qualifier] + pointName(date, language, style);
}

/** A moment: a day, or some time within a longer date. */
export function pointWords(date: EdtfDate): Words {
  return (language, style) => {
    if (date.precision === "day") return qualified(date, language, style);
    const name = within(date, language, style);
    if (date.qualifier === "") return `${language === "de" ? "irgendwann" : "at some time"} ${name}`;
    // "around June 2024" stands without "in".
    if (language === "en" && date.qualifier !== "?") return qualified(date, language, style);
    return hedges[language][date.qualifier] + name;
  };
}

/** "im Juni 2024", "in the third quarter of 2024". */
export function within(date: EdtfDate, language: Language, style: WordStyle): string {
  const name = pointName(date, language, style);
  if (language === "en") {
    const definite =
      ["decade", "century"].includes(date.precision) || (date.precision === "quarter" && style === "long");
    return `in ${definite ? "the " : ""}${name}`;
  }
  if (date.precision === "decade") return `in den ${name.replace(/Jahre$/, "Jahren")}`;
  return date.precision === "year" ? `im Jahr ${name}` : `im ${name}`;
}

/** A day as a date of EDTF. */
export function asDate(day: DayNumber): EdtfDate {
  return { text: formatDay(day), precision: "day", first: day, last: day, qualifier: "" };
}

/** The month in which a day lies. */
export function monthOf(day: DayNumber): EdtfDate {
  const { year, month } = calendarDate(day);
  const last = dayOf(year, month, daysInMonth(year, month));
  return { text: `${year}-${month}`, precision: "month", first: dayOf(year, month, 1), last, qualifier: "" };
}

/** Whether the two days are the first and the last of one month. */
export function isWholeMonth(first: DayNumber, last: DayNumber): boolean {
  const month = monthOf(first);
  return month.first === first && month.last === last;
}
