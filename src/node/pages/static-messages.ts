import { defineMessages } from "../../i18n/messages.ts";
import { english, german } from "../../i18n/numbers.ts";

/** The words of the pages that are there before the app, and without it. */
export const staticMessages = defineMessages({
  de: {
    all: "Alle Ereignisse",
    around: "Davor und danach",
    withoutScript: "Ohne JavaScript: die Ereignisse als Liste, ohne Zeitstrahl und Filter.",
    some: (shown: number, all: number) => `Die ${german(shown)} wichtigsten von ${german(all)} Ereignissen.`,
  },
  en: {
    all: "All events",
    around: "Before and after",
    withoutScript: "Without JavaScript: the events as a list, without timeline and filters.",
    some: (shown: number, all: number) => `The ${english(shown)} most important of ${english(all)} events.`,
  },
});
