import { defineMessages } from "../i18n/messages.ts";

/** The words of the help. */
export const helpMessages = defineMessages({
  de: {
    intro:
      "Zeitfaden ordnet, was Artikel berichten, auf einem Zeitstrahl. Jedes Ereignis führt zu den Sätzen, in denen es steht. Geprüft ist, dass der Satz so im Artikel steht, nicht, dass er stimmt.",
    datesIntro:
      "Ein Datum ist so genau wie der Text. Als Zeitpunkt gilt, was die Artikel sagen; was die Redaktion darüber hinaus weiß, steht mit Quelle daneben und lässt sich einschalten.",
    glyphs: "Zeichen",
    day: "auf den Tag genau",
    within: "irgendwann in dieser Zeit",
    by: "spätestens dann",
    notBefore: "nicht vor dieser Zeit",
    lasting: "dauert an",
    announced: "angekündigt",
    keys: "Tasten",
    keysHint: "Auf dem Zeitstrahl und in der Liste, sobald sie den Fokus haben:",
    neighbour: "voriges, nächstes Ereignis",
    row: "andere Zeile, anderer Eintrag",
    enter: "öffnen",
    escape: "schließen, zurück zum Ausgangspunkt",
    ends: "erstes, letztes Ereignis",
    zoom: "Zeitstrahl vergrößern, verkleinern, alles zeigen",
    letters: "Überall außer in Textfeldern:",
    search: "suchen",
    filters: "zu den Filtern",
    layout: "Zeitstrahl oder Liste",
    help: "diese Hilfe",
    letterSwitch: "Einzelne Zeichen als Tasten (/, f, l, ?)",
  },
  en: {
    intro:
      "Zeitfaden puts what articles report on a timeline. Every event leads to the sentences in which it stands. What is checked is that the sentence stands in the article, not that it is true.",
    datesIntro:
      "A date is as exact as the text. Events stand where the articles put them; what the editors know beyond that is kept beside it, with its source, and can be switched on.",
    glyphs: "Signs",
    day: "on that very day",
    within: "some time within",
    by: "by then at the latest",
    notBefore: "not before then",
    lasting: "goes on",
    announced: "announced",
    keys: "Keys",
    keysHint: "On the timeline and in the list, once they have the focus:",
    neighbour: "previous, next event",
    row: "another row, another item",
    enter: "open",
    escape: "close, back to where it was opened",
    ends: "first, last event",
    zoom: "zoom the timeline in, out, show all",
    letters: "Everywhere but in text fields:",
    search: "search",
    filters: "to the filters",
    layout: "timeline or list",
    help: "this help",
    letterSwitch: "Single characters as keys (/, f, l, ?)",
  },
});
