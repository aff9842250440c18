import { defineMessages } from "../../i18n/messages.ts";

/** The words around the list of events. */
export const listMessages = defineMessages({
  de: {
    list: "Ereignisse in der Reihenfolge der Zeit",
    undated: "Ohne Datum",
    articles: (count: number) => `${count} Artikel`,
    highlighted: "hervorgehoben",
  },
  en: {
    list: "Events in order of time",
    undated: "Undated",
    articles: (count: number) => (count === 1 ? "1 article" : `${count} articles`),
    highlighted: "highlighted",
  },
});
