import { defineMessages } from "../../i18n/messages.ts";

/** The words of the pages that are there before the app, and without it. */
export const staticMessages = defineMessages({
  de: {
    all: "Alle Ereignisse",
    around: "Davor und danach",
    withoutScript: "Ohne JavaScript: dieselben Ereignisse als Liste, ohne Zeitstrahl und Filter.",
    some: (shown: number, all: number) => `Die ${shown} bedeutendsten von ${all} Ereignissen.`,
  },
  en: {
    all: "All events",
    around: "Before and after",
    withoutScript: "Without JavaScript: the same events as a list, without timeline and filters.",
    some: (shown: number, all: number) => `The ${shown} most salient of ${all} events.`,
  },
});
