import type { Language } from "../model/localized.ts";

/** A kind of finding in words; without `expected`, what was expected differs from finding to finding. */
interface FindingWords {
  readonly title: string;
  readonly expected?: string;
}

const same = (de: string, en: string): Readonly<Record<Language, FindingWords>> => ({
  de: { title: de },
  en: { title: en },
});

/** What codes mean, for people; of a code that is not among them, the code itself is shown. */
export const findingWords: Readonly<Record<string, Readonly<Record<Language, FindingWords>>>> = {
  "draft-undecided": {
    de: {
      title: "Entwurf ohne Entscheidung",
      expected: "ein Ereignis in timeline.yaml oder die Kennung unter discarded-drafts",
    },
    en: { title: "Draft that nobody has decided on" },
  },
  "article-without-date": {
    de: { title: "Artikel ohne Datum", expected: "ein Datum, das der Artikel nennt oder die Redaktion kennt" },
    en: { title: "Article without a date" },
  },
  "time-unresolved": {
    de: { title: "Zeitangabe ohne Bezugstag", expected: "ein Datum, von dem aus sie zählt" },
    en: { title: "Time expression without an anchor" },
  },
  "near-duplicate": {
    de: { title: "Fast derselbe Text", expected: "ein eigener Text" },
    en: { title: "Mostly the same text" },
  },
  "actor-seen-once": {
    de: { title: "Akteur in nur einem Ereignis", expected: "ein Akteur mehrerer Ereignisse" },
    en: { title: "Actor in a single event" },
  },
  "actor-unused": {
    de: { title: "Akteur in keinem Ereignis", expected: "ein Akteur eines Ereignisses" },
    en: { title: "Actor in no event" },
  },
  "told-and-denied": {
    de: { title: "Berichtet und bestritten", expected: "dass die Quellen übereinstimmen" },
    en: { title: "Told and denied" },
  },
  "figures-differ": {
    de: { title: "Angaben weichen ab", expected: "eine Angabe" },
    en: { title: "Figures differ" },
  },
  "sources-disagree": {
    de: { title: "Quellen nennen verschiedene Daten", expected: "Daten, die alle zugleich stimmen können" },
    en: { title: "Sources give different dates" },
  },
  "date-disagrees": same("Datum passt nicht zu den Quellen", "Date does not fit the sources"),
  "quote-not-found": same("Zitat nicht gefunden", "Quote not found"),
  "quote-altered": same("Zitat weicht vom Artikel ab", "Quote differs from the article"),
  "quote-ambiguous": same("Zitat steht mehrfach im Artikel", "Quote stands more than once in the article"),
  "prefix-differs": same("Die Worte vor dem Zitat weichen ab", "The words before the quote differ"),
  "telling-not-in-quote": same("Berichtender Teil steht nicht im Zitat", "Telling part is not in the quote"),
  "claim-not-in-quote": same("Angabe steht nicht im Zitat", "Figure is not in the quote"),
  "claim-figure": same("Angabe ohne gültige Zahl", "Figure without a valid number"),
  "not-a-sentence": same("Zitat ist kein ganzer Satz", "Quote is not a whole sentence"),
  "evidence-twice": {
    de: { title: "Beleg steht doppelt", expected: "jedes Zitat in einem Ereignis nur einmal" },
    en: { title: "Evidence stands twice" },
  },
  "allegation-as-fact": same("Behauptung als Tatsache betitelt", "Allegation titled as a fact"),
  "affiliation-circle": {
    de: { title: "Zugehörigkeiten bilden einen Kreis", expected: "Zugehörigkeiten, die nach oben führen" },
    en: { title: "Affiliations go round in a circle" },
  },
  "rights-missing": same("Rechte nicht angegeben", "Rights are not stated"),
  "shared-name": {
    de: { title: "Zwei Akteure mit demselben Namen", expected: "ein Name, den kein anderer Akteur hat" },
    en: { title: "Two actors share a name" },
  },
  "article-left-out": same("Artikel ausgelassen", "Article left out"),
  "event-left-out": same("Ereignis ausgelassen", "Event left out"),
  "unknown-key": same("Unbekannter Schlüssel", "Unknown key"),
  "missing-key": same("Schlüssel fehlt", "Key is missing"),
  "duplicate-key": same("Schlüssel steht doppelt", "Key stands twice"),
  "wrong-value": same("Falscher Wert", "Wrong value"),
  "not-one-of": same("Wert steht nicht zur Wahl", "Value is not among the choices"),
  "bad-id": same("Ungültige Kennung", "Invalid id"),
  "duplicate-id": {
    de: { title: "Kennung steht doppelt", expected: "eine Kennung, die sonst nichts hat" },
    en: { title: "Id stands twice" },
  },
  "duplicate-file": {
    de: { title: "Datei steht doppelt", expected: "eine Datei, die sonst nirgends steht" },
    en: { title: "File stands twice" },
  },
  "impossible-date": same("Datum gibt es nicht", "Date does not exist"),
  "unknown-actor": same("Unbekannter Akteur", "Unknown actor"),
  "unknown-article": same("Unbekannter Artikel", "Unknown article"),
  "unknown-event": same("Unbekanntes Ereignis", "Unknown event"),
  "unknown-property": same("Unbekannte Größe", "Unknown property"),
  "unknown-subject": same("Unbekanntes Thema", "Unknown subject"),
  "missing-file": same("Datei fehlt", "File is missing"),
  "not-yaml": same("Kein lesbares YAML", "Not readable as YAML"),
  "yaml-anchor": same("Anker und Verweise in YAML sind nicht erlaubt", "Anchors and aliases in YAML are not allowed"),
  "not-json": same("Kein lesbares JSON", "Not readable as JSON"),
  "not-an-article": same("Kein Artikel", "Not an article"),
  "front-matter": same("Kopfdaten nicht lesbar", "Front matter cannot be read"),
  "impossible-dateline": {
    de: { title: "Datumszeile nennt keinen Tag, den es gibt", expected: "ein Tag, den es gibt" },
    en: { title: "Date line names no day that exists" },
  },
  "text-composed": {
    de: { title: "Zeichen wurden zusammengesetzt", expected: "zusammengesetzte Zeichen (Unicode NFC)" },
    en: { title: "Characters were composed" },
  },
  "no-text": { de: { title: "Kein Text", expected: "der Text eines Artikels" }, en: { title: "No text" } },
  "empty-file": same("Leere Datei", "Empty file"),
  "not-utf-8": same("Unbekannte Zeichenkodierung", "Unknown encoding"),
  "broken-encoding": same("Fehlerhafte Zeichenkodierung", "Broken encoding"),
  "binary-file": same("Keine Textdatei", "Not a text file"),
  "unknown-file-type": same("Unbekannte Dateiart", "Unknown type of file"),
  "unsafe-name": same("Unsicherer Dateiname", "Unsafe file name"),
  "file-not-read": {
    de: { title: "Datei nicht lesbar", expected: "eine Datei, die sich lesen lässt" },
    en: { title: "File cannot be read" },
  },
  "file-too-large": same("Datei zu groß", "File too large"),
  "too-long-to-draft": same("Zu lang, um daraus Ereignisse vorzuschlagen", "Too long to suggest events from"),
  "not-drafted": {
    de: { title: "Konnte nicht auf Ereignisse gelesen werden", expected: "ein Artikel, der sich lesen lässt" },
    en: { title: "Could not be read for events" },
  },
  "page-too-large": same("Seite zu groß", "Page too large"),
  "markup-too-deep": same("Auszeichnung zu tief verschachtelt", "Markup nested too deep"),
  "broken-archive": { de: { title: "Archiv beschädigt", expected: "ein Zip-Archiv" }, en: { title: "Broken archive" } },
  "locked-archive": same("Datei mit Passwort geschützt", "File locked with a password"),
  "unknown-packing": same("Unbekanntes Packverfahren", "Unknown way of packing"),
  "published-unread": same("Erscheinungsdatum nicht lesbar", "Date of publication cannot be read"),
  "nested-archive": same("Archiv in einem Archiv", "Archive inside an archive"),
  "archive-too-large": same("Archiv zu groß", "Archive too large"),
  "zip-bomb": same("Archiv wird beim Entpacken zu groß", "Archive grows too large when unpacked"),
};
