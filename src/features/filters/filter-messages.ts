import { defineMessages } from "../../i18n/messages.ts";

/** The words around the filters. */
export const filterMessages = defineMessages({
  de: {
    filters: "Filter",
    actors: "Beteiligte Akteure",
    moreActors: (count: number) => `+ ${count} Akteure`,
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
    reset: "Zurücksetzen",
    wasReset: "Filter zurückgesetzt.",
    undo: "Rückgängig",
    nothing: "Nichts zur Auswahl.",
    counting: "Es wird gezählt …",
    notCounted: "Was zur Auswahl steht, ließ sich nicht laden.",
    retry: "Noch einmal versuchen",
    notAllSources: (most: number) =>
      `Zur Auswahl stehen die ${most} Artikel mit den meisten dieser Ereignisse. Von jedem anderen führt „Alle Ereignisse des Artikels“ dorthin, wenn er offen ist.`,
    findOption: (label: string) => `${label}: suchen`,
    moreOptions: (count: number) => `${count} weitere; tippen, um sie zu finden`,
    searching: "Es wird gesucht …",
    failed: "Die Suche nach Namen ist fehlgeschlagen.",
  },
  en: {
    filters: "Filters",
    actors: "Actors taking part",
    moreActors: (count: number) => `+ ${count} actors`,
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
    reset: "Reset",
    wasReset: "Filters were reset.",
    undo: "Undo",
    nothing: "Nothing to choose from.",
    counting: "Counting …",
    notCounted: "The choices could not be loaded.",
    retry: "Try again",
    notAllSources: (most: number) =>
      `To choose from are the ${most} articles with most of these events. “List of all events of the article” leads to those of any other one once it is open.`,
    findOption: (label: string) => `${label}: find`,
    moreOptions: (count: number) => `${count} more; type to find them`,
    searching: "Searching …",
    failed: "The search for names has failed.",
  },
});

function events(count: number): string {
  return count === 1 ? "1 Ereignis" : `${count} Ereignisse`;
}

function eventsInEnglish(count: number): string {
  return count === 1 ? "1 event" : `${count} events`;
}
