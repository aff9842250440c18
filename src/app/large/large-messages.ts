import { defineMessages } from "../../i18n/messages.ts";

/** The words around the loading of a large timeline. */
export const largeMessages = defineMessages({
  de: {
    applying: "Die Auswahl wird angewandt",
    counting: "Alle Ereignisse werden gezählt",
    loaded: (loaded: number, total: number) =>
      `${megabytes(loaded, "de-DE")} von ${megabytes(total, "de-DE")} MB geladen`,
    notSearchedWhole:
      "Die Suche hat noch nicht alle ähnlichen Wörter angesehen; mehr Buchstaben finden mehr Ereignisse.",
    cancel: "Abbrechen",
    failed: "Ein Teil der Daten ließ sich nicht laden.",
    retry: "Noch einmal versuchen",
    back: "Zurück zur Auswahl davor",
  },
  en: {
    applying: "Applying the choice",
    counting: "Counting all events",
    loaded: (loaded: number, total: number) =>
      `${megabytes(loaded, "en-GB")} of ${megabytes(total, "en-GB")} MB loaded`,
    notSearchedWhole: "The search has not looked at all similar words yet; more letters find more events.",
    cancel: "Cancel",
    failed: "Part of the data could not be loaded.",
    retry: "Try again",
    back: "Back to the choice before",
  },
});

function megabytes(bytes: number, locale: string): string {
  return (bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
}
