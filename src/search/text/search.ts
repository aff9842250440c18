import type { ActorId, ArticleId, EventId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { type BestDocuments, bestDocuments } from "./best-documents.ts";
import { documentsWithPhrase, readPhrase } from "./find-phrase.ts";
import { type Asked, matchedWords } from "./matched-words.ts";
import { readOperators, type UnknownName } from "./operators.ts";
import { isEmptyQuery, type Query } from "./query.ts";
import { type Scores, scoreDocuments } from "./score-documents.ts";
import type { SearchIndex, SentenceProof } from "./search-index.ts";
import { wordForms } from "./word-forms.ts";

/** An event, or an actor, whose own words answer. */
export interface NamedHit<T> {
  readonly id: T;
  /** For each of its fields, which words of it answer. */
  readonly matched: readonly (readonly number[])[];
  /** Of an actor, in how many events it takes part, where the corpus does not hold them all. */
  readonly events?: number;
}

/** A sentence of an article that answers. */
export interface SentenceHit extends Span {
  readonly article: ArticleId;
  /** Its words, where they are not in the article's own file. */
  readonly quote: string | null;
  /** Which of its words answer. */
  readonly matched: readonly number[];
  /** What it proves, if anything. */
  readonly proof: SentenceProof | null;
}

export interface HitGroup<H> {
  /** How many answer altogether. */
  readonly total: number;
  /** The best of them. */
  readonly hits: readonly H[];
}

export interface SearchResult {
  readonly events: HitGroup<NamedHit<EventId>>;
  readonly sentences: HitGroup<SentenceHit>;
  readonly actors: HitGroup<NamedHit<ActorId>>;
  /** No place has all the words; these have the most of them. */
  readonly partial: boolean;
  readonly unknown: readonly UnknownName[];
  /** The events that the query leaves on the timeline: those found by their own words, or by a sentence that proves them. */
  readonly matchingEvents: readonly EventId[];
}

/** How many hits of each group are worth a reader's while. */
const shown = { events: 6, sentences: 12, actors: 4 } as const;

/** What answers a query; an empty query finds nothing. */
export function search(index: SearchIndex, query: Query): SearchResult {
  const operators = readOperators(index, query);
  const asked: Asked = {
    words: query.words.map((word) => wordForms(index, word)),
    phrases: query.phrases.map((phrase) => readPhrase(index, phrase)),
  };
  const masks = [...operators.masks, ...asked.phrases.map((phrase) => documentsWithPhrase(index, phrase))];
  const found = isEmptyQuery(query) ? nothing(index) : scoreDocuments(index, asked.words, masks);
  const { scores } = found;
  return {
    events: hits(bestDocuments(index.events, shown.events, scores), (document) => ({
      id: index.eventId(document),
      matched: matchedWords(index, asked, document),
    })),
    actors: hits(bestDocuments(index.actors, shown.actors, scores), (document) => ({
      id: index.actorId(document),
      matched: matchedWords(index, asked, document),
    })),
    sentences: hits(bestDocuments(index.sentences, shown.sentences, scores), (document) => ({
      ...index.sentenceAt(document),
      matched: matchedWords(index, asked, document)[0] ?? [],
      proof: proofOf(index, document, operators.masks),
    })),
    partial: found.partial,
    unknown: operators.unknown,
    matchingEvents: matchingEvents(index, scores, operators.masks),
  };
}

function nothing(index: SearchIndex): Scores {
  return { scores: new Float32Array(index.documents), partial: false };
}

/** In the dataset's order. What an operator asks for holds for the event itself. */
function matchingEvents(index: SearchIndex, scores: Float32Array, operators: readonly Uint8Array[]): EventId[] {
  const answers = (document: number) => (scores[document] ?? 0) > 0;
  const proven = new Set<number>();
  for (const [sentence, proofs] of index.proofs) {
    if (answers(sentence)) for (const { document } of proofs) proven.add(document);
  }
  const matching: EventId[] = [];
  for (let document = index.events.first; document < index.events.end; document += 1) {
    const isFound = answers(document) || proven.has(document);
    if (isFound && passes(operators, document)) matching.push(index.eventId(document));
  }
  return matching;
}

/** Of several events that a sentence proves, the first that the operators ask for. */
function proofOf(index: SearchIndex, sentence: number, operators: readonly Uint8Array[]): SentenceProof | null {
  const proofs = index.proofs.get(sentence) ?? [];
  return proofs.find(({ document }) => passes(operators, document)) ?? proofs[0] ?? null;
}

function passes(masks: readonly Uint8Array[], document: number): boolean {
  return masks.every((mask) => mask[document] === 1);
}

function hits<H>({ total, best }: BestDocuments, hitOf: (document: number) => H): HitGroup<H> {
  return { total, hits: best.map(hitOf) };
}
