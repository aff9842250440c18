import { defineMessages } from "../../i18n/messages.ts";

/** The words around the health report. */
export const reportPageMessages = defineMessages({
  de: {
    report: "Prüfbericht",
    failed: "Der Prüfbericht ließ sich nicht anzeigen",
    reload: "Neu laden",
  },
  en: {
    report: "Report",
    failed: "The report could not be shown",
    reload: "Reload",
  },
});
