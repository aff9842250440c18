import { defineMessages } from "../../i18n/messages.ts";

/** The words around what went wrong while loading or drawing; the page needs them before anything else of it is there. */
export const failureMessages = defineMessages({
  de: {
    failed: "Die Daten ließen sich nicht laden",
    retry: "Noch einmal versuchen",
    reload: "Seite neu laden",
    broken: "Hier ist ein Fehler passiert",
    brokenHint: "Das liegt an der Seite, nicht an der Eingabe.",
    timelineFailed: "Der Zeitstrahl ließ sich nicht laden",
    matrixFailed: "Die Matrix ließ sich nicht laden",
    asList: "Als Liste zeigen",
  },
  en: {
    failed: "The data could not be loaded",
    retry: "Try again",
    reload: "Reload the page",
    broken: "Something went wrong here",
    brokenHint: "The fault is the page’s, not yours.",
    timelineFailed: "The timeline could not be loaded",
    matrixFailed: "The matrix could not be loaded",
    asList: "Show as a list",
  },
});
