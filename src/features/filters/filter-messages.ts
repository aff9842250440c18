import { defineMessages } from "../../i18n/messages.ts";
import { english, german } from "../../i18n/numbers.ts";

/** The words around the filters. */
export const filterMessages = defineMessages({
  de: {
    filters: "Filter",
    actors: "Beteiligte Akteure",
    moreActors: (count: number | null) => (count === null ? "weitere Akteure" : `+ ${german(count)} Akteure`),
    fewerActors: "weniger Akteure",
    unknown: (id: string) => `${id} (unbekannt)`,
    addHint: (count: number) => `Mit dieser Wahl: ${events(count)}`,
    removeHint: (count: number) => `Ohne diese Wahl: ${events(count)}`,
    match: "Mehrere Akteure",
    any: "mindestens einer",
    all: "alle zusammen",
    withAffiliates: "mit ihren Personen und Einrichtungen",
    types: "Ereignistyp",
    says: "Wer sagt es",
    stances: "Haltung",
    only: "Beleglage",
    sources: "Artikel",
    period: (words: string) => `Zeitraum ${words}`,
    removePeriod: (words: string) => `Zeitraum ${words} aufheben`,
    dates: "Datum:",
    byArticles: "laut Artikeln",
    byEditors: "mit Redaktionswissen",
    of: "von",
    number: german,
    reset: "Zurücksetzen",
    wasReset: "Filter zurückgesetzt.",
    undo: "Rückgängig",
    nothing: "Nichts zur Auswahl.",
    counting: "Es wird gezählt …",
    notCounted: "Was zur Auswahl steht, ließ sich nicht laden.",
    retry: "Noch einmal versuchen",
    findOption: (label: string) => `${label}: suchen`,
    moreOptions: (count: number | null) =>
      `${count === null ? "" : `${german(count)} `}weitere; tippen, um sie zu finden`,
    searching: "Es wird gesucht …",
    partly: "Mehr Buchstaben finden mehr.",
    failed: "Die Suche nach Namen ist fehlgeschlagen.",
  },
  en: {
    filters: "Filters",
    actors: "Actors taking part",
    moreActors: (count: number | null) => (count === null ? "more actors" : `+ ${english(count)} actors`),
    fewerActors: "fewer actors",
    unknown: (id: string) => `${id} (unknown)`,
    addHint: (count: number) => `With this choice: ${eventsInEnglish(count)}`,
    removeHint: (count: number) => `Without this choice: ${eventsInEnglish(count)}`,
    match: "Several actors",
    any: "at least one",
    all: "all together",
    withAffiliates: "with their people and institutions",
    types: "Type of event",
    says: "Who says so",
    stances: "Stance",
    only: "How well supported",
    sources: "Article",
    period: (words: string) => `Period ${words}`,
    removePeriod: (words: string) => `Remove period ${words}`,
    dates: "Date:",
    byArticles: "as the articles say",
    byEditors: "with the editors’ knowledge",
    of: "of",
    number: english,
    reset: "Reset",
    wasReset: "Filters were reset.",
    undo: "Undo",
    nothing: "Nothing to choose from.",
    counting: "Counting …",
    notCounted: "The choices could not be loaded.",
    retry: "Try again",
    findOption: (label: string) => `${label}: find`,
    moreOptions: (count: number | null) => `${count === null ? "" : `${english(count)} `}more; type to find them`,
    searching: "Searching …",
    partly: "More letters find more.",
    failed: "The search for names has failed.",
  },
});

function events(count: number): string {
  return count === 1 ? "1 Ereignis" : `${german(count)} Ereignisse`;
}

function eventsInEnglish(count: number): string {
  return count === 1 ? "1 event" : `${english(count)} events`;
}
