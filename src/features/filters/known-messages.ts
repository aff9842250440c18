import { defineMessages } from "../../i18n/messages.ts";

/** The words around what was known when. */
export const knownMessages = defineMessages({
  de: {
    title: "Was war wann bekannt?",
    order: "Geordnet nach",
    happened: "Geschehen",
    reported: "Meldung",
    byReport: "Jedes Ereignis steht, wo diese Artikel zuerst davon berichten, nicht wo es geschah.",
    slider: "Bekannt am",
    exactly: "Oder an einem Tag",
    counting: "Alle Meldungen werden gezählt …",
    knownOn: (day: string) => `bekannt am ${day}`,
    always: "alles, was diese Artikel berichten",
    open: (count: number) =>
      count === 1
        ? "Bei 1 Ereignis ist offen, ob schon davon berichtet war, denn das Datum des Artikels ist ungewiss; es bleibt stehen."
        : `Bei ${count} Ereignissen ist offen, ob schon davon berichtet war, denn das Datum der Artikel ist ungewiss; sie bleiben stehen.`,
    undated: "Kein Artikel hat ein bekanntes Datum; was wann bekannt war, lässt sich nicht sagen.",
    lift: "Stichtag aufheben",
  },
  en: {
    title: "What was known when?",
    order: "In the order of",
    happened: "events",
    reported: "reports",
    byReport: "Each event stands where these articles first tell of it, not where it happened.",
    slider: "As known on",
    exactly: "Or on a day",
    counting: "Counting all reports …",
    knownOn: (day: string) => `as known on ${day}`,
    always: "all that these articles report",
    open: (count: number) =>
      count === 1
        ? "Of 1 event it is open whether it had been reported, since the date of the article is uncertain; it stays."
        : `Of ${count} events it is open whether they had been reported, since the dates of the articles are uncertain; they stay.`,
    undated: "No article has a known date; what was known when cannot be told.",
    lift: "Lift the day",
  },
});
