import { defineMessages } from "../../i18n/messages.ts";
import { english, englishTenths, german, germanTenths } from "../../i18n/numbers.ts";

/** The words of filters that are being applied to a large timeline. */
export const selectingMessages = defineMessages({
  de: {
    applying: "Die Auswahl wird angewandt",
    counting: "Alle Ereignisse werden gezählt",
    loaded: (loaded: number, total: number) => {
      const [part, whole] = sizes(loaded, total, german, germanTenths);
      return `${part} von ${whole} geladen`;
    },
    cancel: "Abbrechen",
    notSearchedWhole:
      "Die Suche hat noch nicht alle ähnlichen Wörter angesehen; mehr Buchstaben finden mehr Ereignisse.",
  },
  en: {
    applying: "Applying the choice",
    counting: "Counting all events",
    loaded: (loaded: number, total: number) => {
      const [part, whole] = sizes(loaded, total, english, englishTenths);
      return `${part} of ${whole} loaded`;
    },
    cancel: "Cancel",
    notSearchedWhole: "The search has not looked at all similar words yet; more letters find more events.",
  },
});

/** Two numbers of bytes in the unit of the second, which alone names it: where that is less than a megabyte, kilobytes. */
function sizes(part: number, whole: number, inKilobytes: Written, inMegabytes: Written): readonly [string, string] {
  if (whole < 1e6) return [inKilobytes(Math.round(part / 1e3)), `${inKilobytes(Math.round(whole / 1e3))} kB`];
  return [inMegabytes(part / 1e6), `${inMegabytes(whole / 1e6)} MB`];
}

type Written = (value: number) => string;
