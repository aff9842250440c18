import type { ActorId, ArticleId, EventId, EvidenceKey } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import type { Span } from "../../model/span.ts";
import { type Grouping, groupPairs } from "./grouping.ts";
import type { ArticleSentences, IndexFiles, IndexHead, StemTable } from "./index-file.ts";

/** Documents from `first` up to, not including, `end`. */
export interface DocumentRange {
  readonly first: number;
  readonly end: number;
}

/** What a sentence proves. */
export interface SentenceProof {
  readonly event: EventId;
  readonly evidence: EvidenceKey;
  /** The event's number. */
  readonly document: number;
}

/** An index as it is searched. Documents are numbered: events, actors, then the sentences of one article after the other. */
export interface SearchIndex {
  readonly words: readonly string[];
  readonly stems: Readonly<Record<Language, { readonly stems: readonly string[]; readonly words: Grouping }>>;
  readonly names: Pick<IndexHead, "actorNames" | "typeNames">;
  readonly documents: number;
  /** The words of document `d` stand in `tokens` from `tokenStarts[d]` to `tokenStarts[d + 1]`. */
  readonly tokens: Uint32Array;
  readonly tokenStarts: Uint32Array;
  /** For each word the documents that hold it, each once, ascending. */
  readonly postings: Grouping;
  readonly events: DocumentRange;
  readonly actors: DocumentRange;
  readonly sentences: DocumentRange;
  readonly eventId: (document: number) => EventId;
  readonly actorId: (document: number) => ActorId;
  readonly sentenceAt: (document: number) => Span & { readonly article: ArticleId; readonly quote: string | null };
  /** What the score of a document is multiplied by. */
  readonly weights: Float32Array;
  /** By document, in the order of the sentences. */
  readonly proofs: ReadonlyMap<number, readonly SentenceProof[]>;
}

/** Prepares the files of an index for searching. */
export function loadIndex({ head, parts }: IndexFiles): SearchIndex {
  const articles = parts.flatMap((part) => part.articles);
  const runs = [head.events, head.actors, ...articles];
  const tokens = joined(runs.map((run) => run.tokens));
  const tokenStarts = sums(runs.flatMap((run) => run.counts));
  const documents = tokenStarts.length - 1;
  const firstActor = head.events.ids.length;
  const firstSentence = firstActor + head.actors.ids.length;
  const firsts = sums(articles.map(({ counts }) => counts.length)).map((count) => firstSentence + count);
  const proofs = proofsByDocument(articles, firsts, head);
  return {
    words: head.words,
    stems: { de: stemGroups(head.stems.de), en: stemGroups(head.stems.en) },
    names: head,
    documents,
    tokens,
    tokenStarts,
    postings: postingsOf(head.words.length, tokens, tokenStarts),
    events: { first: 0, end: firstActor },
    actors: { first: firstActor, end: firstSentence },
    sentences: { first: firstSentence, end: documents },
    eventId: (document) => known(head.events.ids[document], document),
    actorId: (document) => known(head.actors.ids[document - firstActor], document),
    sentenceAt: (document) => {
      const at = lastNotAbove(firsts, document);
      return sentenceOf(known(articles[at], document), document - (firsts[at] ?? 0));
    },
    weights: weightsOf(tokenStarts, firstSentence, proofs),
    proofs,
  };
}

function stemGroups({ stems, of }: StemTable) {
  const words = groupPairs(stems.length, (visit) => {
    of.forEach((stem, word) => {
      if (stem >= 0) visit(stem, word);
    });
  });
  return { stems, words };
}

/** A word that stands in a document several times counts once. */
function postingsOf(words: number, tokens: Uint32Array, tokenStarts: Uint32Array): Grouping {
  return groupPairs(words, (visit) => {
    const lastDocument = new Int32Array(words).fill(-1);
    for (let document = 0; document + 1 < tokenStarts.length; document += 1) {
      const end = tokenStarts[document + 1] ?? 0;
      for (let at = tokenStarts[document] ?? 0; at < end; at += 1) {
        const word = tokens[at] ?? 0;
        if (lastDocument[word] === document) continue;
        lastDocument[word] = document;
        visit(word, document);
      }
    }
  });
}

/** In a list of sentences, one that proves an event comes first when it answers as well as another. */
const PROOF_BONUS = 1.2;

/** A sentence of so many words and tags is neither short nor long. */
const USUAL_LENGTH = 24;

/** As in BM25, the same words weigh more in a short sentence; events and actors all weigh the same. */
function weightsOf(tokenStarts: Uint32Array, firstSentence: number, proofs: SearchIndex["proofs"]): Float32Array {
  const weights = new Float32Array(tokenStarts.length - 1).fill(1);
  for (let document = firstSentence; document < weights.length; document += 1) {
    const length = (tokenStarts[document + 1] ?? 0) - (tokenStarts[document] ?? 0);
    weights[document] = (proofs.has(document) ? PROOF_BONUS : 1) / (0.75 + (0.25 * length) / USUAL_LENGTH);
  }
  return weights;
}

function sentenceOf({ article, starts, ends, quotes }: ArticleSentences, at: number) {
  return { article, start: starts[at] ?? 0, end: ends[at] ?? 0, quote: quotes?.[at] ?? null };
}

function proofsByDocument(articles: readonly ArticleSentences[], firsts: Uint32Array, head: IndexHead) {
  const byDocument = new Map<number, SentenceProof[]>();
  for (const [at, { proofs }] of articles.entries()) {
    for (const [sentence, event, evidence] of proofs) {
      const document = (firsts[at] ?? 0) + sentence;
      const proof = { event: known(head.events.ids[event], event), evidence, document: event };
      byDocument.set(document, [...(byDocument.get(document) ?? []), proof]);
    }
  }
  return byDocument;
}

/** The greatest place whose number is not above `value`, in an ascending list. */
function lastNotAbove(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

function joined(lists: readonly (readonly number[])[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** 0, then the running sums. */
function sums(counts: readonly number[]): Uint32Array {
  const all = new Uint32Array(counts.length + 1);
  counts.forEach((count, at) => {
    all[at + 1] = (all[at] ?? 0) + count;
  });
  return all;
}

function known<T>(value: T | undefined, number: number): T {
  if (value === undefined) throw new Error(`search index: there is nothing with the number ${number}`);
  return value;
}
