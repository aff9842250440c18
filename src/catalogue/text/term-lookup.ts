import { findTypos } from "../../search/text/find-typos.ts";
import type { QueryWord } from "../../search/text/query.ts";
import { exactRange, PREFIX_FROM, prefixRange } from "../../search/text/sorted-words.ts";
import { editsForgiven, fit } from "../../search/text/word-forms.ts";
import type { Postings, TermShard } from "./term-shards.ts";
import { formTerms, isStemTerm } from "./terms.ts";

/** The files of a text index. */
export interface TermFiles {
  /** The first term of each, in their order. */
  readonly first: readonly string[];
  readonly shard: (number: number) => Promise<TermShard>;
}

/** A term that answers a word of a query, and how well: see `fit`. */
export interface FoundTerm {
  readonly term: string;
  readonly fit: number;
  readonly postings: Postings;
}

export interface FoundTerms {
  readonly terms: readonly FoundTerm[];
  /** Whether all files were looked at in which there may be more. */
  readonly isWhole: boolean;
}

/** Files in which the continuations of a beginning are looked for: more would be megabytes for two letters. */
const MOST_FILES = 6;
/** Letters at the beginning of a word in which no typo is looked for, since its neighbours lie in other files. */
const SURE_LETTERS = 2;

/** The terms that answer a word. Typos are forgiven only where nothing is spelled that way. */
export async function findTerms(files: TermFiles, { folded, open }: QueryWord): Promise<FoundTerms> {
  const single = async (term: string, fitOfTerm: number) => (await inRange(files, term, exactly, fitOfTerm)).terms;
  const [same, forms, beginning] = await Promise.all([
    single(folded, fit.same),
    Promise.all(formTerms(folded).map((term) => single(term, fit.form))),
    folded.length < PREFIX_FROM ? nothing : inRange(files, folded, beginningWith, fit.beginning),
  ]);
  const terms = [...same, ...forms.flat(), ...beginning.terms];
  return terms.length > 0 ? { terms, isWhole: beginning.isWhole } : mistyped(files, folded, open);
}

const nothing: FoundTerms = { terms: [], isWhole: true };

type RangeIn = (terms: readonly string[], term: string) => { readonly from: number; readonly to: number };
const exactly: RangeIn = exactRange;
const beginningWith: RangeIn = prefixRange;

async function inRange(files: TermFiles, term: string, rangeIn: RangeIn, fitOfTerm: number): Promise<FoundTerms> {
  const numbers = filesWith(files, term, rangeIn === beginningWith ? `${term}\uffff` : term);
  const shards = await Promise.all(numbers.slice(0, MOST_FILES).map(files.shard));
  const terms = shards.flatMap((shard) => {
    const { from, to } = rangeIn(shard.terms, term);
    return placesBetween(from, to)
      .filter((place) => rangeIn === exactly || !isStemTerm(shard.terms[place] as string))
      .map((place) => foundAt(shard, place, fitOfTerm));
  });
  return { terms, isWhole: numbers.length <= MOST_FILES };
}

/** In the files of words that begin with the same letters, as near to it as possible. */
async function mistyped(files: TermFiles, folded: string, open: boolean): Promise<FoundTerms> {
  const edits = editsForgiven(folded);
  if (edits === 0) return nothing;
  const start = folded.slice(0, SURE_LETTERS);
  const numbers = filesWith(files, start, `${start}\uffff`);
  const [own = 0] = filesWith(files, folded, folded);
  const nearest = numbers.toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own)).slice(0, MOST_FILES);
  const shards = await Promise.all(nearest.toSorted((a, b) => a - b).map(files.shard));
  const terms = shards.flatMap((shard) =>
    findTypos(shard.terms, folded, { edits, open })
      .filter(({ word }) => !isStemTerm(shard.terms[word] as string))
      .map((typo) => foundAt(shard, typo.word, typo.edits > 1 ? fit.twoEdits : fit.oneEdit)),
  );
  return { terms, isWhole: false };
}

/** The numbers of the files that may hold terms from `from` to `to`. */
function filesWith({ first }: TermFiles, from: string, to: string): number[] {
  let [low, high] = [0, first.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((first[middle] as string) <= from) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, low - 1);
  let end = start;
  while (end < first.length && (first[end] as string) <= to) end += 1;
  return placesBetween(start, end);
}

function placesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function foundAt(shard: TermShard, place: number, fitOfTerm: number): FoundTerm {
  return { term: shard.terms[place] as string, fit: fitOfTerm, postings: shard.postings(place) };
}
