import { defineMessages } from "../../i18n/messages.ts";

/** The words around what an editor pastes to decide on a draft. */
export const decisionMessages = defineMessages({
  de: {
    title: "Entscheiden",
    intro:
      "Steht nur hier, nicht auf der veröffentlichten Seite. Kopieren, in timeline.yaml einfügen, speichern, den Titel in beiden Sprachen schreiben.",
    keep: "Übernehmen",
    file: "Es gibt noch keine timeline.yaml. Diese Datei im Ordner der Artikel anlegen:",
    under: (list: string) => `Unter ${list}:`,
    discard: "Verwerfen",
    discardHint: "Unter discarded-drafts; der Entwurf erscheint nicht wieder.",
    copy: "Kopieren",
    copied: "Kopiert",
    done: "Kopiert.",
    notDone: "Der Browser erlaubt das Kopieren nicht. Der Text lässt sich markieren.",
    loading: "Wird geladen.",
    failed: "Was einzufügen ist, ließ sich nicht laden.",
    retry: "Noch einmal versuchen",
  },
  en: {
    title: "Decide",
    intro:
      "Stands here only, not on the published page. Copy, paste into timeline.yaml, save, and write the title in both languages.",
    keep: "Keep",
    file: "There is no timeline.yaml yet. Make this file in the folder of the articles:",
    under: (list: string) => `Under ${list}:`,
    discard: "Throw out",
    discardHint: "Under discarded-drafts; the draft does not come back.",
    copy: "Copy",
    copied: "Copied",
    done: "Copied.",
    notDone: "The browser does not allow copying. The text can be selected.",
    loading: "Loading.",
    failed: "What to paste could not be loaded.",
    retry: "Try again",
  },
});
