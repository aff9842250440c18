import { defineMessages } from "../../i18n/messages.ts";

/** The words around an event as it was known on a day. */
export const knownThenMessages = defineMessages({
  de: {
    asKnown: (day: string) =>
      `Wie am ${day} bekannt: Datum, Fundstellen, Angaben und Beleglage von damals. Titel und Beteiligte stehen da wie heute.`,
    notYet: (day: string) =>
      `Am ${day} hatte noch keiner dieser Artikel davon berichtet. Hier steht, was sie später davon berichten.`,
    open: (articles: number) =>
      articles === 1
        ? "Bei einem Artikel ist offen, ob er schon erschienen war; was er sagt, steht mit da."
        : `Bei ${articles} Artikeln ist offen, ob sie schon erschienen waren; was sie sagen, steht mit da.`,
    elsewhereToday:
      "Zeitstrahl, Liste und Geschichte zeigen auch von dem, was damals bekannt war, Datum und Beleglage von heute. Ob Angaben einander damals widersprachen, ist nur unter den geladenen Ereignissen gesucht.",
    later: (passages: number) =>
      passages === 1 ? "Erst später gemeldet: eine Fundstelle" : `Erst später gemeldet: ${passages} Fundstellen`,
  },
  en: {
    asKnown: (day: string) =>
      `As known on ${day}: date, passages, figures and how well it is supported are those of then. Title and actors are as today.`,
    notYet: (day: string) =>
      `On ${day} none of these articles had reported it yet. This is what they report of it later.`,
    open: (articles: number) =>
      articles === 1
        ? "Of one article it is open whether it had appeared; what it says is included."
        : `Of ${articles} articles it is open whether they had appeared; what they say is included.`,
    elsewhereToday:
      "Timeline, list and story show today’s date and today’s standing of what was known then, too. Whether figures disagreed then has been looked for among the loaded events only.",
    later: (passages: number) =>
      passages === 1 ? "Reported only later: one passage" : `Reported only later: ${passages} passages`,
  },
});
