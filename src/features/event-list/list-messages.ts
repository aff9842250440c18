import { defineMessages } from "../../i18n/messages.ts";

/** The words around the list of events. */
export const listMessages = defineMessages({
  de: {
    list: "Ereignisse in der Reihenfolge der Zeit",
    undated: "Ohne Datum",
    jump: "In der Liste springen",
    toYear: "Jahr",
    toDay: "Tag",
    yearOption: (year: string, count: number) => `${year} (${count.toLocaleString("de-DE")})`,
    articles: (count: number) => `${count} Artikel`,
    highlighted: "hervorgehoben",
  },
  en: {
    list: "Events in order of time",
    undated: "Undated",
    jump: "Jump within the list",
    toYear: "Year",
    toDay: "Day",
    yearOption: (year: string, count: number) => `${year} (${count.toLocaleString("en-GB")})`,
    articles: (count: number) => (count === 1 ? "1 article" : `${count} articles`),
    highlighted: "highlighted",
  },
});
