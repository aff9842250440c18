import { defineMessages } from "../../i18n/messages.ts";

/** What is said where a part of a large timeline could not be loaded. */
export const largeMessages = defineMessages({
  de: {
    failed: "Ein Teil der Daten ließ sich nicht laden.",
    retry: "Noch einmal versuchen",
    back: "Zurück zur Auswahl davor",
  },
  en: {
    failed: "Part of the data could not be loaded.",
    retry: "Try again",
    back: "Back to the choice before",
  },
});
