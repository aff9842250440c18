import { defineMessages } from "../../i18n/messages.ts";

/** What is open beside the timeline. */
export type Opened = Lying | "event";

/** What may lie over something else: an actor over an article, an article over an event. */
export type Lying = "actor" | "comparison" | "article";

/** The words of the bar above what is open beside the timeline. */
export const panelBarMessages = defineMessages({
  de: {
    neighbours: "Voriges und nächstes Ereignis",
    previous: "Voriges",
    next: "Nächstes",
    back: (from: Lying) =>
      ({ actor: "Zurück", comparison: "Zurück zum Artikel", article: "Zurück zum Ereignis" })[from],
    close: (opened: Opened) =>
      ({
        actor: "Akteur schließen",
        comparison: "Vergleich schließen",
        article: "Artikel schließen",
        event: "Ereignis schließen",
      })[opened],
  },
  en: {
    neighbours: "Previous and next event",
    previous: "Previous",
    next: "Next",
    back: (from: Lying) => ({ actor: "Back", comparison: "Back to the article", article: "Back to the event" })[from],
    close: (opened: Opened) =>
      ({
        actor: "Close the actor",
        comparison: "Close the comparison",
        article: "Close the article",
        event: "Close the event",
      })[opened],
  },
});
