/** What the checks of the editor's file and of the articles expect, in their English words and in German; `$1` and so on stay as they are. */
const sentences: readonly (readonly [english: RegExp, german: string])[] = [
  [/^an article whose file can be read$/, "ein Artikel, dessen Datei sich lesen lässt"],
  [
    /^evidence that bears the title, in an article that can be read$/,
    "ein Beleg für den Titel in einem lesbaren Artikel",
  ],
  [/^text$/, "Text"],
  [/^text in UTF-8$/, "Text in UTF-8"],
  [/^words that stand in (.+); the nearest are (".*")$/s, "Worte, die in $1 stehen; die nächsten sind $2"],
  [/^words that stand in (\S+)$/, "Worte, die in $1 stehen"],
  [
    /^words that stand once in (.+), or a prefix that tells which$/,
    "Worte, die in $1 nur einmal stehen, oder ein prefix, der sagt, welche",
  ],
  [/^the exact words of (.+?): (".*")$/s, "der genaue Wortlaut von $1: $2"],
  [/^words of the quote (".*")$/s, "Worte des Zitats $1"],
  [
    /^either value, or min and max, of which one may be missing$/,
    "entweder value, oder min und max, von denen eines fehlen darf",
  ],
  [/^at most max, which is (.+)$/, "höchstens max, also $1"],
  [/^each quote once an event$/, "jedes Zitat in einem Ereignis nur einmal"],
  [
    /^the speaker's name, or (".*"), since no article tells it in its own voice$/,
    "der Name des Sprechers, oder $1, da kein Artikel es mit eigener Stimme sagt",
  ],
  [/^one of (.+); perhaps (".*")$/, "eines von $1; vielleicht $2"],
  [/^one of (.+)$/, "eines von $1"],
  [/^the key (".*")$/, "der Schlüssel $1"],
  [/^a key in lower case, as (".*")$/, "ein Schlüssel in Kleinbuchstaben, also $1"],
  [/^each key once$/, "jeder Schlüssel nur einmal"],
  [/^each value written out$/, "jeder Wert ausgeschrieben"],
  [
    /^the id of an event that is not withdrawn; perhaps (".*")$/,
    "die Kennung eines Ereignisses, das nicht zurückgezogen ist; vielleicht $1",
  ],
  [/^the id of an event that is not withdrawn$/, "die Kennung eines Ereignisses, das nicht zurückgezogen ist"],
  [/^the id of an? (\w+); perhaps (".*")$/, "eine Kennung, die es gibt; vielleicht $2"],
  [/^the id of an? \w+$/, "eine Kennung, die es gibt"],
  [/^a file of the folder; perhaps (".*")$/, "eine Datei des Ordners; vielleicht $1"],
  [/^a file of the folder$/, "eine Datei des Ordners"],
  [/^one that no other has$/, "eine Kennung, die sonst nichts hat"],
  [/^the rights of (.+) \(full, excerpt or link\)$/, "die Rechte an $1 (full, excerpt oder link)"],
  [/^an EDTF date, set or interval$/, "ein Datum, eine Menge oder ein Zeitraum in EDTF"],
  [/^a day that exists, as YYYY-MM-DD$/, "ein Tag, den es gibt, als JJJJ-MM-TT"],
  [/^lower-case letters, digits and single hyphens$/, "Kleinbuchstaben, Ziffern und einzelne Bindestriche"],
  [/^an ISO 8601 duration such as P3D$/, "eine Dauer nach ISO 8601, etwa P3D"],
  [/^an address with https:\/\/ that ends in a slash$/, "eine Adresse mit https://, die mit einem Schrägstrich endet"],
  [/^an address with https:\/\/$/, "eine Adresse mit https://"],
  [/^two to four capitals$/, "zwei bis vier Großbuchstaben"],
  [/^a Wikidata id such as Q423$/, "eine Wikidata-Kennung, etwa Q423"],
  [/^at least (\d+) characters?$/, "mindestens $1 Zeichen"],
  [/^at most (\d+) characters?$/, "höchstens $1 Zeichen"],
  [/^at least (\d+) items?$/, "mindestens $1 Einträge"],
  [/^at most (\d+) items?$/, "höchstens $1 Einträge"],
  [/^a list$/, "eine Liste"],
  [/^keys with values$/, "Schlüssel mit Werten"],
  [/^a number$/, "eine Zahl"],
  [/^words$/, "Worte"],
];

/** The same in German; null for words that none of the checks has. */
export function inGerman(expected: string): string | null {
  const found = sentences.find(([english]) => english.test(expected));
  return found ? expected.replace(found[0], found[1]) : null;
}
