import { defineMessages } from "../../i18n/messages.ts";

/** The words of a timeline on which nothing stands yet. */
export const emptyMessages = defineMessages({
  de: {
    title: "Noch keine Ereignisse",
    hint: "In diesem Zeitstrahl steht noch kein Ereignis.",
    articles: "Diese Artikel liegen ihm zugrunde:",
    begin: "So geht es weiter",
    noArticles:
      "Im Ordner liegt kein Artikel, der sich lesen lässt. Legen Sie .txt, .md, .html, .jsonl oder .zip hinein: Diese Seite folgt, und was die Software darin findet, steht als Entwurf auf dem Zeitstrahl.",
    noDrafts:
      "Die Software hat in den Artikeln nichts gefunden, was sie vorschlagen würde, oder alles davon ist verworfen. Tragen Sie Ereignisse unter events in timeline.yaml ein: Diese Seite folgt jedem Speichern. Was hineingehört, steht in der README.",
    dev: "Das sieht nur, wer „npm run dev“ gestartet hat.",
  },
  en: {
    title: "No events yet",
    hint: "There is no event on this timeline yet.",
    articles: "These articles underlie it:",
    begin: "How to go on",
    noArticles:
      "The folder holds no article that can be read. Put .txt, .md, .html, .jsonl or .zip into it: this page follows, and what the software finds in them stands on the timeline as a draft.",
    noDrafts:
      "The software has found nothing in the articles that it would suggest, or all of it has been thrown out. Enter events under events in timeline.yaml: this page follows every save. What belongs there stands in the README.",
    dev: "Only those who started “npm run dev” see this.",
  },
});
