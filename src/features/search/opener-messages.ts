import { defineMessages } from "../../i18n/messages.ts";

/** The words of the way into the search. */
export const openerMessages = defineMessages({
  de: {
    search: "Suche",
    searchedFor: (query: string) => `Suche: ${query}`,
    clear: "Suche aufheben",
    failed: "Die Suche ließ sich nicht laden. Bitte die Seite neu laden.",
    close: "Schließen",
  },
  en: {
    search: "Search",
    searchedFor: (query: string) => `Search: ${query}`,
    clear: "Remove the search",
    failed: "The search could not be loaded. Please reload the page.",
    close: "Close",
  },
});
