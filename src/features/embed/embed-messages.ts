import { defineMessages } from "../../i18n/messages.ts";

/** The words of embedding. */
export const embedMessages = defineMessages({
  de: {
    what: "Diese Ansicht in kleiner Form, für eine andere Seite: mit dem, was geöffnet ist, und den Filtern von jetzt.",
    code: "Code zum Einbetten",
    copy: "Code kopieren",
    copied: "Kopiert",
    codeCopied: "Der Code ist kopiert.",
    notCopied: "Der Browser erlaubt das Kopieren nicht. Der Code steht im Feld.",
    hint: "Das Skript passt die Höhe an und öffnet im Rahmen, was die Adresse der Seite hinter #zeitfaden= nennt, etwa #zeitfaden=e/ereignis/. Ohne das Skript bleibt die Höhe, wie sie dort steht.",
  },
  en: {
    what: "This view in a small form, for another page: with what is open, and the filters as they are now.",
    code: "Code for embedding",
    copy: "Copy code",
    copied: "Copied",
    codeCopied: "The code has been copied.",
    notCopied: "The browser does not allow copying. The code stands in the field.",
    hint: "The script fits the height, and opens in the frame what the page’s address names after #zeitfaden=, such as #zeitfaden=e/event/. Without the script the height stays as it is written.",
  },
});
