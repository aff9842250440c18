import { languages } from "../../model/localized.ts";
import { findTypos } from "./find-typos.ts";
import { membersOf } from "./grouping.ts";
import { isTag } from "./index-file.ts";
import type { QueryWord } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";
import { exactRange, prefixRange } from "./sorted-words.ts";
import { stemOf } from "./stem.ts";

/** How well a word of the index answers a word of the query, 1 to 255: the word itself, a form of it, its beginning, a typo. */
const fit = { same: 255, form: 230, beginning: 170, oneEdit: 120, twoEdits: 80 } as const;

/** Below this, a single letter more or less makes another word. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;

/** A single letter begins too many words to say anything. */
const PREFIX_FROM = 2;

/** By number of the word, how well it fits. */
export type WordForms = ReadonlyMap<number, number>;

/** The words that answer a word of the query. Typos are forgiven only where nothing is spelled that way. */
export function wordForms(index: SearchIndex, word: QueryWord): WordForms {
  const forms = new Map<number, number>();
  const add = (number: number, quality: number) => {
    if ((forms.get(number) ?? 0) < quality) forms.set(number, quality);
  };
  addRange(exactRange(index.words, word.folded), fit.same, add);
  for (const language of languages) {
    const { stems, words } = index.stems[language];
    const { from, to } = exactRange(stems, stemOf(word.folded, language));
    if (from < to) for (const number of membersOf(words, from)) add(number, fit.form);
  }
  if (word.folded.length >= PREFIX_FROM) addRange(prefixRange(index.words, word.folded), fit.beginning, add);
  if (forms.size === 0) addTypos(index, word, add);
  return forms;
}

type Add = (number: number, quality: number) => void;

function addRange({ from, to }: { from: number; to: number }, quality: number, add: Add): void {
  for (let number = from; number < to; number += 1) add(number, quality);
}

function addTypos(index: SearchIndex, { folded, open }: QueryWord, add: Add): void {
  const edits = folded.length < ONE_EDIT_FROM || /^\d/.test(folded) ? 0 : folded.length < TWO_EDITS_FROM ? 1 : 2;
  for (const typo of findTypos(index.words, folded, { edits, open })) {
    if (!isTag(index.words[typo.word] ?? "")) add(typo.word, typo.edits > 1 ? fit.twoEdits : fit.oneEdit);
  }
}
