import type { Expected, ValueKind } from "../model/expected.ts";
import { edtfName } from "./edtf-words.ts";
import { listed } from "./listed.ts";
import { defineMessages } from "./messages.ts";
import { english, german } from "./numbers.ts";
import type { StatementWords } from "./statement-words.ts";

type Of<Code extends Expected["code"]> = Extract<Expected, { readonly code: Code }>;
type Counted = Of<"at-most">;

const germanKinds: Readonly<Record<ValueKind, string>> = {
  list: "eine Liste",
  keys: "Schlüssel mit Werten",
  number: "eine Zahl",
  words: "Worte",
  "yes-or-no": "true oder false",
  true: "true",
};
const englishKinds: Readonly<Record<ValueKind, string>> = {
  list: "a list",
  keys: "keys with values",
  number: "a number",
  words: "words",
  "yes-or-no": "true or false",
  true: "true",
};

const germanUnits: Readonly<Record<Counted["unit"], readonly [one: string, many: string]>> = {
  bytes: ["Byte", "Byte"],
  characters: ["Zeichen", "Zeichen"],
  items: ["Eintrag", "Einträge"],
  tags: ["Tag", "Tags"],
  articles: ["Artikel", "Artikel"],
};
const englishUnits: Readonly<Record<Counted["unit"], readonly [one: string, many: string]>> = {
  bytes: ["byte", "bytes"],
  characters: ["character", "characters"],
  items: ["item", "items"],
  tags: ["tag", "tags"],
  articles: ["article", "articles"],
};

const germanReferents: Readonly<Record<Of<"id-of">["what"], string>> = {
  actor: "eines Akteurs",
  article: "eines Artikels",
  event: "eines Ereignisses, das nicht zurückgezogen ist",
  property: "einer Größe",
  subject: "eines Themas",
};
const englishReferents: Readonly<Record<Of<"id-of">["what"], string>> = {
  actor: "an actor",
  article: "an article",
  event: "an event that is not withdrawn",
  property: "a property",
  subject: "a subject",
};

const germanAmount = ({ count, unit }: Pick<Counted, "count" | "unit">) =>
  `${german(count)} ${germanUnits[unit][count === 1 ? 0 : 1]}`;
const englishAmount = ({ count, unit }: Pick<Counted, "count" | "unit">) =>
  `${english(count)} ${englishUnits[unit][count === 1 ? 0 : 1]}`;

const vielleicht = (nearest: string | null) => (nearest === null ? "" : `; vielleicht "${nearest}"`);
const perhaps = (nearest: string | null) => (nearest === null ? "" : `; perhaps "${nearest}"`);

/** What the checks expect, in words. */
export const expectedWords = defineMessages<StatementWords<Expected>>({
  de: {
    key: ({ key }) => `der Schlüssel "${key}"`,
    "key-in-lower-case": ({ key }) => `ein Schlüssel in Kleinbuchstaben, also "${key}"`,
    "key-or-quoted-comma": "ein Schlüssel in Kleinbuchstaben, oder Anführungszeichen um Worte mit einem Komma",
    "each-key-once": "jeder Schlüssel nur einmal",
    "each-value-written-out": "jeder Wert ausgeschrieben",
    "spaces-no-tab": "Leerzeichen am Anfang der Zeile, kein Tabulator",
    "quoted-colon": "Anführungszeichen um Worte mit einem Doppelpunkt",
    "quoted-sign": "Anführungszeichen um Worte, die mit einem solchen Zeichen beginnen",
    "quoted-text-ends":
      'nichts hinter dem schließenden Anführungszeichen oder der Klammer; ein Anführungszeichen innerhalb von anderen schreibt sich \\"',
    "key-colon-space": "ein Schlüssel, ein Doppelpunkt und ein Leerzeichen",
    "one-column": "dass Zusammengehöriges in derselben Spalte beginnt, mit Leerzeichen eingerückt",
    "escaped-backslash": "\\\\ für einen Backslash zwischen Anführungszeichen",
    "no-tag": "ein Wert ohne Tag",
    "one-document": "ein einziges Dokument, ohne --- zwischen den Zeilen",
    "no-directive": "keine Zeile, die mit % beginnt",
    "short-key": "ein Schlüssel aus wenigen Worten in einer Zeile",
    "closing-sign": ({ sign }) => `ein schließendes ${sign}`,
    "closing-sign-before": ({ sign }) => `davor ein schließendes ${sign}`,
    yaml: "YAML 1.2",
    "one-of": ({ choices, nearest }) => `eines von ${choices.join(", ")}${vielleicht(nearest)}`,
    "kind-of-value": ({ kinds }) =>
      listed(
        kinds.map((kind) => germanKinds[kind]),
        "oder",
      ),
    "other-value": "ein anderer Wert",
    slug: "Kleinbuchstaben, Ziffern und einzelne Bindestriche",
    edtf: "ein Datum, eine Menge oder ein Zeitraum in EDTF",
    "iso-day": "ein Tag, den es gibt, als JJJJ-MM-TT",
    duration: "eine Dauer nach ISO 8601, etwa P3D",
    "web-address": "eine Adresse mit https://",
    "site-address": "eine Adresse mit https://, die mit einem Schrägstrich endet",
    tag: "zwei bis vier Großbuchstaben",
    "wikidata-id": "eine Wikidata-Kennung, etwa Q423",
    "at-least": (amount) => `mindestens ${germanAmount(amount)}`,
    "at-most": (amount) => `höchstens ${germanAmount(amount)}`,
    "id-of": ({ what, nearest }) => `die Kennung ${germanReferents[what]}${vielleicht(nearest)}`,
    "file-of-folder": ({ nearest }) => `eine Datei des Ordners${vielleicht(nearest)}`,
    "only-one": ({ what }) =>
      what === "id" ? "eine Kennung, die sonst nichts hat" : "eine Datei, die sonst nirgends steht",
    "own-name": "ein Name, den kein anderer Akteur hat",
    "affiliations-upwards": "Zugehörigkeiten, die nach oben führen",
    "readable-article": "ein Artikel, dessen Datei sich lesen lässt",
    "evidence-for-title": "ein Beleg für den Titel in einem lesbaren Artikel",
    "rights-of": ({ file }) => `die Rechte an ${file} (full, excerpt oder link)`,
    "rights-of-many": ({ count }) =>
      `die Rechte an ${german(count)} Artikeln, oder oben mit \`rights\` die an allen (full, excerpt oder link)`,
    "words-in": ({ file, nearest }) =>
      `Worte, die in ${file} stehen${nearest === null ? "" : `; die nächsten sind "${nearest}"`}`,
    "words-once-in": ({ file }) => `Worte, die in ${file} nur einmal stehen, oder ein prefix, der sagt, welche`,
    "words-before-quote": ({ words }) => `die Worte unmittelbar vor dem Zitat, etwa "${words}"`,
    "exact-words": ({ file, words }) => `der genaue Wortlaut von ${file}: "${words}"`,
    "words-of-quote": ({ quote }) => `Worte des Zitats "${quote}"`,
    "whole-sentences": ({ words }) => `ganze Sätze: "${words}"`,
    "each-quote-once": "jedes Zitat in einem Ereignis nur einmal",
    "value-or-range": "entweder value, oder min und max, von denen eines fehlen darf",
    "at-most-max": ({ max }) => `höchstens max, also ${max}`,
    "speaker-or-hearsay": ({ hearsay }) =>
      `der Name des Sprechers, oder "${hearsay}", da kein Artikel es mit eigener Stimme sagt`,
    "no-date-or-reason": ({ event }) => `kein Datum, oder eines mit dem Grund (Ereignis ${event})`,
    "date-of-quotes": ({ edtf, event }) =>
      `${edtf} (${edtfName(edtf, "de", "long")}), wie es sich aus den Zitaten ergibt, oder ein Teil davon mit dem Grund (Ereignis ${event})`,
    "dates-that-agree": "Daten, die alle zugleich stimmen können",
    "readable-file": "eine Datei, die sich lesen lässt",
    text: "Text",
    "text-in": ({ encoding }) => `Text in ${encoding}`,
    "composed-characters": "zusammengesetzte Zeichen (Unicode NFC)",
    "file-endings": ({ endings }) => `eine Datei, die auf ${listed(endings, "oder")} endet`,
    "zip-archive": "ein Zip-Archiv",
    "articles-in-archive": "Artikel im Archiv",
    "no-archive": "Artikel",
    "name-in-archive": "ein Name innerhalb des Archivs",
    "own-name-in-archive": "für jede Datei im Archiv ein eigener Name",
    "no-password": "eine Datei ohne Passwort",
    "deflated-file": "eine mit Deflate oder gar nicht gepackte Datei",
    "unpackable-file": "eine Datei, die sich entpacken lässt",
    "files-and-bytes": ({ files, bytes }) => `höchstens ${german(files)} Dateien und ${german(bytes)} Byte`,
    "times-its-size": ({ times }) => `höchstens das ${german(times)}-Fache der gepackten Größe`,
    "tags-deep": ({ depth }) => `höchstens ${german(depth)} Tags ineinander`,
    "json-line": "eine Zeile JSON",
    "json-article": "id, published, title, text",
    "article-text": "der Text eines Artikels",
    "existing-day": "ein Tag, den es gibt",
    "publication-day": "ein Tag, den es gibt, etwa 2024-10-18",
    "article-to-draft": "ein Artikel, der sich lesen lässt",
    "usual-sentences": "Sätze von üblicher Länge",
    "sources-that-agree": "dass die Quellen übereinstimmen",
    "one-figure": "eine Angabe",
    decision: "ein Ereignis in timeline.yaml oder die Kennung unter discarded-drafts",
    "several-events": "ein Akteur mehrerer Ereignisse",
    "an-event": "ein Akteur eines Ereignisses",
    "known-date": "ein Datum, das der Artikel nennt oder die Redaktion kennt",
    "date-to-count-from": "ein Datum, von dem aus sie zählt",
    "own-text": "ein eigener Text",
  },
  en: {
    key: ({ key }) => `the key "${key}"`,
    "key-in-lower-case": ({ key }) => `a key in lower case, as "${key}"`,
    "key-or-quoted-comma": "a key in lower case, or quotes around words that hold a comma",
    "each-key-once": "each key once",
    "each-value-written-out": "each value written out",
    "spaces-no-tab": "spaces at the beginning of the line, not a tab",
    "quoted-colon": "quotes around words that hold a colon",
    "quoted-sign": "quotes around words that begin with such a sign",
    "quoted-text-ends": 'nothing behind the closing quote or bracket; a quote among quoted words is written \\"',
    "key-colon-space": "a key, a colon and a space",
    "one-column": "what belongs together begun in the same column, with spaces",
    "escaped-backslash": "\\\\ for a backslash among quoted words",
    "no-tag": "a value without a tag",
    "one-document": "one document, without --- between its lines",
    "no-directive": "no line that begins with %",
    "short-key": "a key of a few words on one line",
    "closing-sign": ({ sign }) => `a closing ${sign}`,
    "closing-sign-before": ({ sign }) => `a closing ${sign} before this`,
    yaml: "YAML 1.2",
    "one-of": ({ choices, nearest }) => `one of ${choices.join(", ")}${perhaps(nearest)}`,
    "kind-of-value": ({ kinds }) =>
      listed(
        kinds.map((kind) => englishKinds[kind]),
        "or",
      ),
    "other-value": "another value",
    slug: "lower-case letters, digits and single hyphens",
    edtf: "an EDTF date, set or interval",
    "iso-day": "a day that exists, as YYYY-MM-DD",
    duration: "an ISO 8601 duration such as P3D",
    "web-address": "an address with https://",
    "site-address": "an address with https:// that ends in a slash",
    tag: "two to four capitals",
    "wikidata-id": "a Wikidata id such as Q423",
    "at-least": (amount) => `at least ${englishAmount(amount)}`,
    "at-most": (amount) => `at most ${englishAmount(amount)}`,
    "id-of": ({ what, nearest }) => `the id of ${englishReferents[what]}${perhaps(nearest)}`,
    "file-of-folder": ({ nearest }) => `a file of the folder${perhaps(nearest)}`,
    "only-one": "one that no other has",
    "own-name": "a name that no other actor has",
    "affiliations-upwards": "affiliations that lead upwards",
    "readable-article": "an article whose file can be read",
    "evidence-for-title": "evidence that bears the title, in an article that can be read",
    "rights-of": ({ file }) => `the rights of ${file} (full, excerpt or link)`,
    "rights-of-many": ({ count }) =>
      `the rights of ${english(count)} articles, or \`rights\` of all at the top (full, excerpt or link)`,
    "words-in": ({ file, nearest }) =>
      `words that stand in ${file}${nearest === null ? "" : `; the nearest are "${nearest}"`}`,
    "words-once-in": ({ file }) => `words that stand once in ${file}, or a prefix that tells which`,
    "words-before-quote": ({ words }) => `words right before the quote, as "${words}"`,
    "exact-words": ({ file, words }) => `the exact words of ${file}: "${words}"`,
    "words-of-quote": ({ quote }) => `words of the quote "${quote}"`,
    "whole-sentences": ({ words }) => `whole sentences: "${words}"`,
    "each-quote-once": "each quote once an event",
    "value-or-range": "either value, or min and max, of which one may be missing",
    "at-most-max": ({ max }) => `at most max, which is ${max}`,
    "speaker-or-hearsay": ({ hearsay }) =>
      `the speaker's name, or "${hearsay}", since no article tells it in its own voice`,
    "no-date-or-reason": ({ event }) => `no date, or one with the reason why (event ${event})`,
    "date-of-quotes": ({ edtf, event }) =>
      `${edtf} (${edtfName(edtf, "en", "long")}), which its quotes give, or a part of it with the reason why (event ${event})`,
    "dates-that-agree": "dates that can all be true",
    "readable-file": "a file that can be read",
    text: "text",
    "text-in": ({ encoding }) => `text in ${encoding}`,
    "composed-characters": "composed characters (Unicode NFC)",
    "file-endings": ({ endings }) => `a file that ends in ${listed(endings, "or")}`,
    "zip-archive": "a zip archive",
    "articles-in-archive": "articles inside the archive",
    "no-archive": "articles",
    "name-in-archive": "a name inside the archive",
    "own-name-in-archive": "a name for each file inside the archive",
    "no-password": "a file that needs no password",
    "deflated-file": "a file that is deflated, or not packed",
    "unpackable-file": "a file that can be unpacked",
    "files-and-bytes": ({ files, bytes }) => `at most ${english(files)} files and ${english(bytes)} bytes`,
    "times-its-size": ({ times }) => `at most ${english(times)} times its packed size`,
    "tags-deep": ({ depth }) => `tags at most ${english(depth)} deep`,
    "json-line": "a line of JSON",
    "json-article": "id, published, title, text",
    "article-text": "an article's text",
    "existing-day": "a day that exists",
    "publication-day": "a day that exists, as 2024-10-18",
    "article-to-draft": "an article that can be read",
    "usual-sentences": "sentences of the usual length",
    "sources-that-agree": "those who tell of it to agree",
    "one-figure": "one figure",
    decision: "an event of timeline.yaml, or its id under discarded-drafts",
    "several-events": "an actor of several events",
    "an-event": "an actor of an event",
    "known-date": "a date that the article prints or the editor knows",
    "date-to-count-from": "a date to count from",
    "own-text": "a text of its own",
  },
});
