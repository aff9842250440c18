import { defineMessages } from "../../i18n/messages.ts";

/** The words of the way into the search, and of its field. */
export const openerMessages = defineMessages({
  de: {
    search: "Suche",
    searchedFor: (query: string) => `Suche: ${query}`,
    clear: "Suche aufheben",
    field: "Suchen in Ereignissen, Akteuren und Artikeln",
    placeholder: "Ereignisse, Sätze, Akteure",
    clearField: "Eingabe löschen",
    clearShort: "löschen",
    failed: "Die Suche ließ sich nicht laden. Bitte die Seite neu laden.",
    close: "Schließen",
  },
  en: {
    search: "Search",
    searchedFor: (query: string) => `Search: ${query}`,
    clear: "Remove the search",
    field: "Search events, actors and articles",
    placeholder: "Events, sentences, actors",
    clearField: "Clear the text",
    clearShort: "clear",
    failed: "The search could not be loaded. Please reload the page.",
    close: "Close",
  },
});
