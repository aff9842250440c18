import type { EventType } from "../../model/event.ts";
import type { ActorId, ArticleId, EventId, EvidenceKey } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";

/** Raised when the shape of the files changes so that an older app cannot read them. */
export const INDEX_FORMAT = 1;

/** The word between the fields of a document and before its tags; it sorts first. */
export const BREAK = "";

/** Words that no text can hold stand for what an operator asks for. */
export const actorTag = (id: string): string => `#actor:${id}`;
export const typeTag = (type: string): string => `#type:${type}`;
export const isTag = (word: string): boolean => word.startsWith("#");

/** Documents as one run of word numbers, `counts` of them each. */
export interface TokenRun {
  readonly counts: readonly number[];
  readonly tokens: readonly number[];
}

/** What an operator's value may name. */
export interface Named<T extends string> {
  readonly id: T;
  /** The id, and the names and aliases in every language. */
  readonly names: readonly string[];
}

/** The stems of the words that occur in texts of one language. */
export interface StemTable {
  /** Sorted. */
  readonly stems: readonly string[];
  /** For each word its stem's number; -1: the word does not occur in this language. */
  readonly of: readonly number[];
}

/** `data/search/index.json`: all but the sentences. */
export interface IndexHead {
  readonly format: typeof INDEX_FORMAT;
  /** Every folded word once, sorted by code units; its place is its number. */
  readonly words: readonly string[];
  readonly stems: Readonly<Record<Language, StemTable>>;
  /** In the dataset's order. */
  readonly events: TokenRun & { readonly ids: readonly EventId[] };
  /** In the dataset's order. */
  readonly actors: TokenRun & { readonly ids: readonly ActorId[] };
  readonly actorNames: readonly Named<ActorId>[];
  readonly typeNames: readonly Named<EventType>[];
  /** How many files of sentences there are: `data/search/sentences-0.json` and so on. */
  readonly parts: number;
}

/** The sentences of one article that may be public. */
export interface ArticleSentences extends TokenRun {
  readonly article: ArticleId;
  /** Positions in the article's text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What the sentences prove: the sentence's number in this list, the event's number in the head, the evidence. */
  readonly proofs: readonly (readonly [sentence: number, event: number, key: EvidenceKey])[];
  /** The sentences' words, where the article's own file may not hold them; null: they stand there. */
  readonly quotes: readonly string[] | null;
}

/** `data/search/sentences-<n>.json`. */
export interface IndexPart {
  readonly format: typeof INDEX_FORMAT;
  readonly articles: readonly ArticleSentences[];
}

/** The files of an index. */
export interface IndexFiles {
  readonly head: IndexHead;
  readonly parts: readonly IndexPart[];
}
