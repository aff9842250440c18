import { defineMessages } from "../../i18n/messages.ts";

/** The words of a view that cannot show all of a large timeline. */
export const topMessages = defineMessages({
  de: {
    only: (shown: number, total: number) =>
      `Hier nur die ${shown.toLocaleString("de-DE")} wichtigsten von ${total.toLocaleString("de-DE")} Ereignissen; Zeitstrahl und Liste haben alle.`,
  },
  en: {
    only: (shown: number, total: number) =>
      `Only the ${shown.toLocaleString("en-GB")} most important of ${total.toLocaleString("en-GB")} events here; the timeline and the list have all of them.`,
  },
});
