import { defineMessages } from "../../i18n/messages.ts";
import { english, german } from "../../i18n/numbers.ts";

/** The words of an actor's page. */
export const actorMessages = defineMessages({
  de: {
    belongsTo: "Gehört zu",
    members: "Dazu gehören",
    someMembers: "Dazu gehören unter anderem",
    moreMembers: (count: number) => `${german(count)} weitere`,
    alsoCalled: "In den Artikeln auch",
    wikidata: (id: string) => `Wikidata: ${id}`,
    filter: "Danach filtern",
    filtered: "Filter aufheben",
    part: (count: number) => `Beteiligt (${count})`,
    wordOnly: (count: number) => `Nur als Sprecher (${count})`,
    nothing: "In diesem Zeitstrahl ist dieser Akteur an keinem Ereignis beteiligt.",
    nothingHere:
      "An den Ereignissen, die hier stehen, ist dieser Akteur nicht beteiligt; wer nach ihm filtert, sieht seine.",
    company: "Am häufigsten zusammen mit",
    together: (count: number) => (count === 1 ? "1 Ereignis" : `${count} Ereignisse`),
    sideBySide: "nebeneinander",
    withActor: (name: string) => `mit ${name} auf dem Zeitstrahl`,
  },
  en: {
    belongsTo: "Belongs to",
    members: "Belonging to it",
    someMembers: "Belonging to it, among others",
    moreMembers: (count: number) => `${english(count)} more`,
    alsoCalled: "In the articles also",
    wikidata: (id: string) => `Wikidata: ${id}`,
    filter: "Filter by this",
    filtered: "Take the filter off",
    part: (count: number) => `Taking part (${count})`,
    wordOnly: (count: number) => `Only as a speaker (${count})`,
    nothing: "On this timeline this actor takes part in no event.",
    nothingHere: "This actor takes part in none of the events that stand here; filter by it to see its own.",
    company: "Most often together with",
    together: (count: number) => (count === 1 ? "1 event" : `${count} events`),
    sideBySide: "side by side",
    withActor: (name: string) => `with ${name} on the timeline`,
  },
});
