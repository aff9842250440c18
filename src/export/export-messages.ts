import { defineMessages } from "../i18n/messages.ts";

/** The words that exports, feeds and citations share. */
export const exportMessages = defineMessages({
  de: {
    originUnknown: "Herkunft unbekannt",
    publication: (date: string) => `Artikeldatum: ${date}`,
    eventDate: (date: string, certainty: string) => `Datum: ${date} (${certainty})`,
    standing: (words: string) => `Stand: ${words}`,
    participants: (names: string) => `Beteiligt: ${names}`,
    evidence: "Fundstellen (geprüft ist die Stelle, nicht der Wahrheitsgehalt):",
    editorNote: (note: string, source: string) => `${note} Quelle: ${source}`,
    correction: (day: string, what: string, why: string) => `Korrektur vom ${day}: ${what} Grund: ${why}`,
    withdrawnTitle: "Zurückgezogenes Ereignis",
    withdrawn: (day: string, reason: string) => `Zurückgezogen am ${day}: ${reason}`,
    report: (title: string, date: string) => `Zu: ${title} (${date})`,
    textHash: (hash: string) => `SHA-256 des Textes: ${hash}`,
    quote: (words: string) => `„${words}“`,
    withheld: "[Wortlaut nicht freigegeben]",
  },
  en: {
    originUnknown: "origin unknown",
    publication: (date: string) => `Date of the article: ${date}`,
    eventDate: (date: string, certainty: string) => `Date: ${date} (${certainty})`,
    standing: (words: string) => `Standing: ${words}`,
    participants: (names: string) => `Participants: ${names}`,
    evidence: "Passages (checked to stand there, not to be true):",
    editorNote: (note: string, source: string) => `${note} Source: ${source}`,
    correction: (day: string, what: string, why: string) => `Correction of ${day}: ${what} Reason: ${why}`,
    withdrawnTitle: "Withdrawn event",
    withdrawn: (day: string, reason: string) => `Withdrawn on ${day}: ${reason}`,
    report: (title: string, date: string) => `On: ${title} (${date})`,
    textHash: (hash: string) => `SHA-256 of the text: ${hash}`,
    quote: (words: string) => `“${words}”`,
    withheld: "[wording not released]",
  },
});
