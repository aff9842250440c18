import { defineMessages } from "../i18n/messages.ts";

/** The words for what went wrong while loading or drawing; the page needs them before anything else of it is there. */
export const failureMessages = defineMessages({
  de: {
    failed: "Die Daten ließen sich nicht laden",
    unreachable: "Der Server ist nicht erreichbar. Besteht eine Verbindung zum Internet?",
    missing:
      "Die Datei fehlt auf dem Server. Vielleicht wurde die Seite gerade neu veröffentlicht; dann hilft neu laden.",
    refused: (status: number) =>
      `Der Server meldet einen Fehler (${status}). Meist hilft es, später noch einmal zu laden.`,
    notJson: "Die Datei ist unvollständig angekommen oder beschädigt.",
    otherSchema: (path: string) =>
      `Die Daten passen nicht zu dieser Fassung der Seite${path ? ` (zuerst bei „${path}“)` : ""}. Neu laden holt beide in derselben Fassung.`,
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
    unreachable: "The server cannot be reached. Is there a connection to the internet?",
    missing: "The file is missing on the server. Perhaps the site has just been published anew; then reloading helps.",
    refused: (status: number) => `The server reports an error (${status}). Loading again later usually helps.`,
    notJson: "The file arrived incomplete or damaged.",
    otherSchema: (path: string) =>
      `The data do not fit this version of the page${path ? ` (first at “${path}”)` : ""}. Reloading fetches both in the same version.`,
    retry: "Try again",
    reload: "Reload the page",
    broken: "Something went wrong here",
    brokenHint: "The fault is the page’s, not yours.",
    timelineFailed: "The timeline could not be loaded",
    matrixFailed: "The matrix could not be loaded",
    asList: "Show as a list",
  },
});
