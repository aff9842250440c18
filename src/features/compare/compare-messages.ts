import { defineMessages } from "../../i18n/messages.ts";

/** The words of two articles side by side. */
export const compareMessages = defineMessages({
  de: {
    choose: "Mit einem anderen Artikel vergleichen",
    shared: (count: number) => (count === 1 ? "1 gemeinsames Ereignis" : `${count} gemeinsame Ereignisse`),
    title: "Zwei Artikel im Vergleich",
    originUnknown: "Herkunft unbekannt",
    undated: "Datum unbekannt",
    notYet: (letter: string, day: string) => `Dem Datum nach war ${letter} am ${day} noch nicht erschienen.`,
    openThen: (letter: string, day: string) =>
      `Ob ${letter} am ${day} schon erschienen war, lässt das Datum des Artikels offen.`,
    later: "Der Vergleich mit dem, was erst später erschien",
    both: (count: number) => `In beiden (${count})`,
    only: (letter: string, count: number) => `Nur in ${letter} (${count})`,
    nothingShared: "Von keinem Ereignis berichten beide.",
    none: "Keines.",
    silence: "Dass ein Artikel ein Ereignis nicht nennt, sagt nichts darüber, ob es geschah.",
    withheld: "Der Wortlaut ist nicht freigegeben.",
    show: "Im Artikel zeigen",
  },
  en: {
    choose: "Compare with another article",
    shared: (count: number) => (count === 1 ? "1 event in common" : `${count} events in common`),
    title: "Two articles side by side",
    originUnknown: "origin unknown",
    undated: "date unknown",
    notYet: (letter: string, day: string) => `By its date, ${letter} had not appeared yet on ${day}.`,
    openThen: (letter: string, day: string) =>
      `Whether ${letter} had appeared by ${day} is left open by the date of the article.`,
    later: "The comparison with what appeared only later",
    both: (count: number) => `In both (${count})`,
    only: (letter: string, count: number) => `Only in ${letter} (${count})`,
    nothingShared: "There is no event of which both tell.",
    none: "None.",
    silence: "That an article does not mention an event says nothing about whether it happened.",
    withheld: "The wording has not been released.",
    show: "Show in the article",
  },
});
