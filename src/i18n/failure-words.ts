import type { LoadFailure } from "../model/load-failure.ts";
import type { Language } from "../model/localized.ts";
import { defineMessages } from "./messages.ts";

const words = defineMessages({
  de: {
    unreachable: "Der Server ist nicht erreichbar. Besteht eine Verbindung zum Internet?",
    missing:
      "Die Datei fehlt auf dem Server. Vielleicht wurde die Seite gerade neu veröffentlicht; dann hilft neu laden.",
    refused: (status: number) =>
      `Der Server meldet einen Fehler (${status}). Meist hilft es, später noch einmal zu laden.`,
    notJson: "Die Datei ist unvollständig angekommen oder beschädigt.",
    otherSchema: (path: string) =>
      `Die Daten passen nicht zu dieser Fassung der Seite${path ? ` (zuerst bei „${path}“)` : ""}. Neu laden holt beide in derselben Fassung.`,
  },
  en: {
    unreachable: "The server cannot be reached. Is there a connection to the internet?",
    missing: "The file is missing on the server. Perhaps the site has just been published anew; then reloading helps.",
    refused: (status: number) => `The server reports an error (${status}). Loading again later usually helps.`,
    notJson: "The file arrived incomplete or damaged.",
    otherSchema: (path: string) =>
      `The data do not fit this version of the page${path ? ` (first at “${path}”)` : ""}. Reloading fetches both in the same version.`,
  },
});

/** Why a file of the data is not here and what helps, for readers. */
export function describeFailure(failure: LoadFailure, language: Language): string {
  const t = words[language];
  switch (failure.kind) {
    case "unreachable":
      return t.unreachable;
    case "missing":
      return t.missing;
    case "refused":
      return t.refused(failure.status);
    case "not-json":
      return t.notJson;
    case "other-schema":
      return t.otherSchema(failure.path);
    default:
      return failure satisfies never;
  }
}
