import { defineMessages } from "../../i18n/messages.ts";
import { english, german } from "../../i18n/numbers.ts";

/** The words around the list of events. */
export const listMessages = defineMessages({
  de: {
    list: "Ereignisse in der Reihenfolge der Zeit",
    undated: "Ohne Datum",
    jump: "In der Liste springen",
    toYear: "Jahr",
    toDay: "Tag",
    findNote: "Die Suche des Browsers findet nur, was gerade zu sehen ist; die Suche dieser Seite durchsucht alles.",
    yearOption: (year: string, count: number) => `${year} (${german(count)})`,
    earlier: (first: number, last: number, total: number) =>
      `Frühere: ${german(first)} bis ${german(last)} von ${german(total)}`,
    later: (first: number, last: number, total: number) =>
      `Spätere: ${german(first)} bis ${german(last)} von ${german(total)}`,
    articles: (count: number) => `${count} Artikel`,
    pageFailed: "Ein Teil der Liste ließ sich nicht laden.",
    retry: "Noch einmal versuchen",
    highlighted: "hervorgehoben",
  },
  en: {
    list: "Events in order of time",
    undated: "Undated",
    jump: "Jump within the list",
    toYear: "Year",
    toDay: "Day",
    findNote: "The browser’s own search finds only what is in sight; the search of this page goes over everything.",
    yearOption: (year: string, count: number) => `${year} (${english(count)})`,
    earlier: (first: number, last: number, total: number) =>
      `Earlier: ${english(first)} to ${english(last)} of ${english(total)}`,
    later: (first: number, last: number, total: number) =>
      `Later: ${english(first)} to ${english(last)} of ${english(total)}`,
    articles: (count: number) => (count === 1 ? "1 article" : `${count} articles`),
    pageFailed: "Part of the list could not be loaded.",
    retry: "Try again",
    highlighted: "highlighted",
  },
});
