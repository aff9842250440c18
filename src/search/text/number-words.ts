import type { Language } from "../../model/localized.ts";
import type { Field } from "./fields.ts";
import { BREAK, type StemTable, type TokenRun } from "./index-file.ts";
import { stemOf } from "./stem.ts";
import { wordsOf } from "./words.ts";

/** The words of a document before they have numbers. */
export interface Draft {
  readonly fields: readonly { readonly words: readonly string[]; readonly language: Language }[];
  readonly tags: readonly string[];
}

export function draftDocument(fields: readonly Field[], tags: readonly string[]): Draft {
  return {
    fields: fields.map(({ text, language }) => ({ words: wordsOf(text).map(({ folded }) => folded), language })),
    tags,
  };
}

export interface NumberedWords {
  /** Sorted by code units. */
  readonly words: readonly string[];
  readonly stems: Readonly<Record<Language, StemTable>>;
  readonly run: (drafts: readonly Draft[]) => TokenRun;
}

/** Gives every word that occurs a number. */
export function numberWords(documents: readonly Draft[]): NumberedWords {
  const occurring = { de: new Set<string>(), en: new Set<string>() };
  const tags = new Set([BREAK]);
  for (const document of documents) {
    for (const { words, language } of document.fields) for (const word of words) occurring[language].add(word);
    for (const tag of document.tags) tags.add(tag);
  }
  const words = [...new Set([...occurring.de, ...occurring.en, ...tags])].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  return {
    words,
    stems: { de: stemTable(words, occurring.de, "de"), en: stemTable(words, occurring.en, "en") },
    run: (drafts) => {
      const tokens = drafts.map((draft) => tokensOf(draft).map((word) => numbers.get(word) ?? 0));
      return { counts: tokens.map(({ length }) => length), tokens: tokens.flat() };
    },
  };
}

/** The fields' words with a break after each field, then the tags. */
function tokensOf({ fields, tags }: Draft): string[] {
  return [...fields.flatMap(({ words }) => [...words, BREAK]), ...tags];
}

function stemTable(words: readonly string[], occurring: ReadonlySet<string>, language: Language): StemTable {
  const stemOfWord = words.map((word) => (occurring.has(word) ? stemOf(word, language) : null));
  const stems = [...new Set(stemOfWord.filter((stem) => stem !== null))].sort();
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  return { stems, of: stemOfWord.map((stem) => (stem === null ? -1 : (numbers.get(stem) ?? -1))) };
}
