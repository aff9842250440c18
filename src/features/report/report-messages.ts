import { defineMessages } from "../../i18n/messages.ts";
import type { Place } from "../../model/diagnostic.ts";
import type { FindingGroup } from "../../model/finding-group.ts";

const german: Readonly<Record<FindingGroup, readonly [title: string, hint: string]>> = {
  quotes: ["Zitate", "Sie müssen Wort für Wort in ihrem Artikel stehen."],
  "editor-file": ["timeline.yaml", "Fehler halten den Bau der Seite auf, Hinweise nicht."],
  files: ["Dateien", "Was sich nicht lesen ließ, fehlt im Zeitstrahl; die anderen Artikel sind unversehrt."],
  contradictions: ["Widersprüche", "Sie bleiben nebeneinander stehen. Zu prüfen ist nur, ob sie richtig erfasst sind."],
  drafts: [
    "Offene Entwürfe",
    "Von der Software vorgeschlagen. Wer sich entscheidet, übernimmt sie in timeline.yaml oder verwirft sie dort.",
  ],
  "undated-articles": ["Artikel ohne Datum", "Unter articles kann published das Datum sagen, das jemand kennt."],
  "unresolved-times": ["Offene Zeitangaben", "Ihnen fehlt der Tag, von dem aus sie zählen."],
  actors: ["Akteure", "Nur einmal genannt: vielleicht ein Tippfehler, vielleicht jemand unter zwei Namen."],
  duplicates: ["Fast gleiche Artikel", "Sie sind miteinander verbunden und zählen als eine Quelle."],
};

const english: Readonly<Record<FindingGroup, readonly [title: string, hint: string]>> = {
  quotes: ["Quotes", "They must stand word for word in their article."],
  "editor-file": ["timeline.yaml", "Errors keep the site from being built, remarks do not."],
  files: ["Files", "What could not be read is missing from the timeline; the other articles are unharmed."],
  contradictions: [
    "Contradictions",
    "They stay side by side. All there is to check is whether they were entered rightly.",
  ],
  drafts: [
    "Open drafts",
    "Suggested by the software. Whoever decides takes them into timeline.yaml or throws them out there.",
  ],
  "undated-articles": ["Articles without a date", "Under articles, published can say the date that somebody knows."],
  "unresolved-times": ["Open time expressions", "They lack the day that they are counted from."],
  actors: ["Actors", "Named only once: perhaps a misspelling, perhaps somebody under two names."],
  duplicates: ["Near-duplicate articles", "They are linked to each other and count as one source."],
};

/** The words of the health report. */
export const reportMessages = defineMessages({
  de: {
    title: (count: number) =>
      count === 0 ? "Prüfbericht" : `Prüfbericht: ${count === 1 ? "ein Befund" : `${count} Befunde`}`,
    nothing: "Es wurde nichts gefunden, was sich jemand ansehen müsste.",
    kinds: "Nur diese Art zeigen",
    group: (group: FindingGroup) => german[group][0],
    hint: (group: FindingGroup) => german[group][1],
    more: (next: number, rest: number) =>
      next === rest ? `Weitere ${rest} zeigen` : `${next} von weiteren ${rest} zeigen`,
    error: "Fehler",
    place: ({ file, line, column }: Place) =>
      [file, line && `Zeile ${line}`, column && `Spalte ${column}`].filter(Boolean).join(", "),
    expected: "erwartet",
    found: "gefunden",
    event: (title: string) => `Ereignis: ${title}`,
    original: "Der andere Artikel:",
    article: "Artikel:",
    passage: "Stelle im Artikel:",
    loading: "Der Prüfbericht wird geladen.",
    failed: "Der Prüfbericht ließ sich nicht laden",
    failedHint:
      "Die Verbindung fehlt, oder die Datei fehlt auf dem Server oder passt nicht zu dieser Fassung der Seite.",
    retry: "Noch einmal versuchen",
  },
  en: {
    title: (count: number) =>
      count === 0 ? "Health report" : `Health report: ${count === 1 ? "one finding" : `${count} findings`}`,
    nothing: "Nothing was found that anybody would have to look at.",
    kinds: "Show this kind only",
    group: (group: FindingGroup) => english[group][0],
    hint: (group: FindingGroup) => english[group][1],
    more: (next: number, rest: number) => (next === rest ? `Show ${rest} more` : `Show ${next} of ${rest} more`),
    error: "Error",
    place: ({ file, line, column }: Place) =>
      [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(", "),
    expected: "expected",
    found: "found",
    event: (title: string) => `Event: ${title}`,
    original: "The other article:",
    article: "Article:",
    passage: "Passage in the article:",
    loading: "The report is being loaded.",
    failed: "The report could not be loaded",
    failedHint:
      "The connection is missing, or the file is missing on the server or does not fit this version of the page.",
    retry: "Try again",
  },
});
