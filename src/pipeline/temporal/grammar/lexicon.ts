import { rememberWords } from "../../remember/remember-words.ts";
import { digitShape, digitShapes } from "./digits.ts";
import type { WordValues } from "./word-values.ts";

/** Words by class: `{ month: { mai: 5 } }`. A key in lower case matches any case, one with a capital only a capitalised word. */
export type WordLists = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** A known word: its values, and the character that stands for it in a text's outline. */
export interface LexiconEntry {
  readonly values: WordValues;
  readonly sign: string;
}

export interface Lexicon {
  /** The entry of the word that stands there in a text; undefined when it means nothing here. */
  readonly lookUp: (text: string, start: number, end: number) => LexiconEntry | undefined;
  /** The entry of a run of digits; its values are only the names of its classes. */
  readonly lookUpDigits: (digits: string) => LexiconEntry;
  /** The signs of all words that have the class, one character each. */
  readonly signsOf: (wordClass: string) => string;
}

/** Reads words that no list can hold, such as “siebenjährig”. */
export interface CompoundReader {
  /** What the word, in lower case and as it is written, means; undefined when it means nothing here. */
  readonly read: (word: string, written: string) => WordValues | undefined;
  /** One word for every combination of classes that `read` returns. */
  readonly samples: readonly string[];
}

/** Private-use characters cannot be mistaken for the text's own punctuation. */
export const FIRST_SIGN = 0xe000;

/** Builds the lexicon of a language; words of the same classes share a sign. */
export function createLexicon(lists: WordLists, compounds: CompoundReader): Lexicon {
  const signs = new Map<string, string>();
  const entryOf = (values: WordValues): LexiconEntry => {
    const classes = Object.keys(values).sort().join(" ");
    const sign = signs.get(classes) ?? String.fromCharCode(FIRST_SIGN + signs.size);
    signs.set(classes, sign);
    return { values, sign };
  };
  const entries = new Map<string, LexiconEntry>();
  const valuesOf = valuesByWord(lists);
  for (const [word, values] of valuesOf) entries.set(word, entryOf({ ...valuesOf.get(word.toLowerCase()), ...values }));
  const digits = new Map(digitShapes.map((shape) => [shape.name, entryOf(shape.classes)]));
  for (const sample of compounds.samples) entryOf(compounds.read(sample, sample) ?? {});
  const readCompound = (word: string, written: string) => {
    const values = compounds.read(word, written);
    return values && entryOf(values);
  };
  const byClass = signsByClass(signs);
  const find = (word: string) => {
    const lower = word.toLowerCase();
    const title = word === word.toUpperCase() ? word.charAt(0) + lower.slice(1) : word;
    return (
      entries.get(word) ??
      entries.get(title) ??
      (title === lower ? undefined : entries.get(lower)) ??
      readCompound(lower, word)
    );
  };
  return {
    lookUp: rememberWords(find),
    lookUpDigits: (text) => digits.get(digitShape(text)) as LexiconEntry,
    signsOf: (wordClass) => byClass.get(wordClass) ?? "",
  };
}

/** The signs of each class, from the signs of each combination of classes. */
function signsByClass(signs: ReadonlyMap<string, string>): Map<string, string> {
  const byClass = new Map<string, string>();
  for (const [classes, sign] of signs) {
    for (const each of classes.split(" ")) byClass.set(each, (byClass.get(each) ?? "") + sign);
  }
  return byClass;
}

function valuesByWord(lists: WordLists): Map<string, Record<string, number | string>> {
  const byWord = new Map<string, Record<string, number | string>>();
  for (const [wordClass, words] of Object.entries(lists)) {
    for (const [word, value] of Object.entries(words)) {
      const values = byWord.get(word) ?? {};
      values[wordClass] = value;
      byWord.set(word, values);
    }
  }
  return byWord;
}
