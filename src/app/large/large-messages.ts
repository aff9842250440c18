import { defineMessages } from "../../i18n/messages.ts";

/** The words around the loading of a large timeline. */
export const largeMessages = defineMessages({
  de: {
    applying: "Die Auswahl wird angewandt",
    counting: "Alle Ereignisse werden gezählt",
    loaded: (loaded: number, total: number) => {
      const [part, whole] = sizes(loaded, total, "de-DE");
      return `${part} von ${whole} geladen`;
    },
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
    loaded: (loaded: number, total: number) => {
      const [part, whole] = sizes(loaded, total, "en-GB");
      return `${part} of ${whole} loaded`;
    },
    notSearchedWhole: "The search has not looked at all similar words yet; more letters find more events.",
    cancel: "Cancel",
    failed: "Part of the data could not be loaded.",
    retry: "Try again",
    back: "Back to the choice before",
  },
});

/** Two numbers of bytes in the unit of the second, which alone names it: where that is less than a megabyte, kilobytes. */
function sizes(part: number, whole: number, locale: string): readonly [string, string] {
  const [bytes, unit, digits] = whole < 1e6 ? [1e3, "kB", 0] : [1e6, "MB", 1];
  const inUnit = (size: number) =>
    (size / bytes).toLocaleString(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return [inUnit(part), `${inUnit(whole)} ${unit}`];
}
