import { defineMessages } from "../../i18n/messages.ts";
import { english, german } from "../../i18n/numbers.ts";

/** The words of a view that cannot show all of a large timeline. */
export const topMessages = defineMessages({
  de: {
    only: (shown: number, top: number, total: number) =>
      `Hier ${shown < top ? `bisher ${german(shown)} der ${german(top)}` : `nur die ${german(top)}`} wichtigsten von ${german(total)} Ereignissen; Zeitstrahl und Liste haben alle.`,
    chosen:
      "Am wichtigsten ist, wovon die meisten Artikel an den meisten Stellen berichten. Wer vorher filtert, bekommt die wichtigsten der Auswahl erzählt.",
    someOfArticle: "Der Artikel kann von mehr Ereignissen erzählen, als hier markiert sind: Nur einige sind geladen.",
    allOfArticle: "Alle Ereignisse des Artikels als Liste",
  },
  en: {
    only: (shown: number, top: number, total: number) =>
      `${shown < top ? `So far ${english(shown)} of the ${english(top)}` : `Only the ${english(top)}`} most important of ${english(total)} events here; the timeline and the list have all of them.`,
    chosen:
      "Most important is what most articles report in most passages. Filter first, and the most important events of that choice are told.",
    someOfArticle: "The article may tell of more events than are marked here: only some have been loaded.",
    allOfArticle: "List of all events of the article",
  },
});
