import { languages } from "../../model/localized.ts";
import { findTypos } from "./find-typos.ts";
import { membersOf } from "./grouping.ts";
import { isTag } from "./index-file.ts";
import type { QueryWord } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";
import { exactRange, PREFIX_FROM, prefixRange, type WordRange } from "./sorted-words.ts";
import { stemOf } from "./stem.ts";

/** How well a word of the index answers a word of the query, 1 to 255: the word itself, a form of it, its beginning, a typo. */
export const fit = { same: 255, form: 230, beginning: 170, oneEdit: 120, twoEdits: 80 } as const;

/** Below this, a single letter more or less makes another word. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;

/** Words of the index next to each other that answer equally well. */
export interface WordForm extends WordRange {
  readonly fit: number;
}

/** The words that answer a word of the query, some of them perhaps twice. Typos are forgiven only where nothing is spelled that way. */
export function wordForms(index: SearchIndex, word: QueryWord): WordForm[] {
  const same = { ...exactRange(index.words, word.folded), fit: fit.same };
  const beginning = { ...prefixRange(index.words, word.folded), fit: fit.beginning };
  const forms = [same, ...stemForms(index, word), ...(word.folded.length >= PREFIX_FROM ? [beginning] : [])];
  const found = forms.filter(({ from, to }) => from < to);
  return found.length > 0 ? found : typoForms(index, word);
}

function stemForms(index: SearchIndex, { folded }: QueryWord): WordForm[] {
  return languages.flatMap((language) => {
    const { stems, words } = index.stems[language];
    const { from, to } = exactRange(stems, stemOf(folded, language));
    return from < to ? Array.from(membersOf(words, from), (word) => single(word, fit.form)) : [];
  });
}

function typoForms({ words }: SearchIndex, { folded, open }: QueryWord): WordForm[] {
  const typos = findTypos(words, folded, { edits: editsForgiven(folded), open }).filter(
    ({ word }) => !isTag(words[word] ?? ""),
  );
  return joined(typos.map((typo) => single(typo.word, typo.edits > 1 ? fit.twoEdits : fit.oneEdit)));
}

/** Neighbours that answer equally well as one: of a beginning with a typo there may be thousands. */
function joined(forms: readonly WordForm[]): WordForm[] {
  const ranges: WordForm[] = [];
  for (const form of forms) {
    const last = ranges.at(-1);
    if (last && last.to === form.from && last.fit === form.fit) ranges[ranges.length - 1] = { ...last, to: form.to };
    else ranges.push(form);
  }
  return ranges;
}

/** The most letters by which a word may differ from what was typed; a figure is never mistyped. */
export function editsForgiven(folded: string): number {
  return folded.length < ONE_EDIT_FROM || /^\d/.test(folded) ? 0 : folded.length < TWO_EDITS_FROM ? 1 : 2;
}

function single(word: number, fitOfWord: number): WordForm {
  return { from: word, to: word + 1, fit: fitOfWord };
}
