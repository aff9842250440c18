import type { GrammarWords, Tag } from "../words/grammar-words.ts";
import type { LanguageWords } from "../words/language-words.ts";
import type { VerbForm } from "../words/verb-index.ts";

/** What a word of a language may be, whatever stands around it. */
export interface WordReading {
  /** What it does where it is one of the small words. */
  readonly small: Tag | undefined;
  /** What it may be a form of. */
  readonly forms: readonly VerbForm[];
  /** No list knows it: its ending tells that it may be a verb. */
  readonly isGuessed: boolean;
  /** Of "54-Jährige", what is described by the number; null of any other. */
  readonly counted: "noun" | "word" | null;
}

/** Reads a word as it is written and in lower case. */
export function readWord(word: string, lower: string, { grammar, verbs }: LanguageWords): WordReading {
  const known = verbs.get(lower);
  const counted = counts.exec(word)?.groups?.counted;
  return {
    small: grammar.tags.get(lower),
    forms: known ?? pastForms(lower, grammar),
    isGuessed: known === undefined,
    counted: counted ? (/^\p{Lu}/u.test(counted) ? "noun" : "word") : null,
  };
}

/** "die 54-Jährige", "the 118-year-old club": no number, but what is described by one. */
const counts = /^\p{N}+-(?<counted>\p{L}{3,})/u;

/** A word that no list knows may be a verb: an English one in -ed, a German one in -te or -ten. */
function pastForms(word: string, { verbLast }: GrammarWords): readonly VerbForm[] {
  if (!(verbLast ? isGermanPast(word) : isEnglishPast(word))) return [];
  return (["past", "participle"] as const).map((kind) => ({
    form: word,
    kind,
    particle: null,
    lemma: word,
    meaning: [],
  }));
}

function isGermanPast(word: string): boolean {
  return (word.endsWith("te") || word.endsWith("ten")) && /\p{Ll}{3}ten?$/u.test(word);
}

/** "Norwegian-based", "state-owned" and the like only describe; "re-opened" does not. */
function isEnglishPast(word: string): boolean {
  return word.endsWith("ed") && /\p{Ll}{3}ed$/u.test(word) && (!word.includes("-") || /^(?:re|co|pre)-/.test(word));
}
