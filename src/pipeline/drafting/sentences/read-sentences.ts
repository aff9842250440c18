import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { TimeMention } from "../../../model/time-mention.ts";
import type { NameTrie } from "../../entities/name-trie.ts";
import { findTimes } from "../../temporal/find-times.ts";
import { actorsNamed } from "../actors/actors-named.ts";
import { type DraftArticle, writtenOn } from "../draft-article.ts";
import { type LanguageWords, languageWords } from "../words/language-words.ts";
import type { Clause } from "./clauses/clause.ts";
import { clausesOf } from "./clauses/clauses-of.ts";
import { findPredicates } from "./find-predicate.ts";
import { createGermanReferences } from "./german-references.ts";
import { headsOf } from "./heads.ts";
import { withoutNamesakes } from "./namesakes.ts";
import { isOfFirm } from "./of-firm.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { quotationsIn } from "./quotations.ts";
import { createReferences } from "./references.ts";
import type { SentenceNotes } from "./sentence-notes.ts";
import { type BodySentence, sentencesToDraft } from "./sentences-to-draft.ts";
import { type TaggedToken, tagWords } from "./tag-words.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { createTwoStates } from "./two-states.ts";

/** A sentence of an article taken apart. */
export interface ReadSentence {
  readonly article: DraftArticle;
  /** Without the space around it. */
  readonly span: Span;
  /** Its number among the article's sentences, from 0. */
  readonly index: number;
  readonly isCaption: boolean;
  /** Without place and agency before its first words, and without what stands in brackets. */
  readonly tokens: readonly TaggedToken[];
  readonly clauses: readonly Clause[];
  /** Of each clause. */
  readonly predicates: readonly (Predicate | null)[];
  /** Those that were asked for, by the words of their clause. */
  readonly phrases: Map<readonly TaggedToken[], readonly Phrase[]>;
  readonly notes: SentenceNotes;
  /** What stands in it between quotation marks as somebody's words. */
  readonly quotations: readonly Span[];
  /** Of those whom it names, and whom its short descriptions stand for, in the order of the text. */
  readonly actors: readonly ActorMention[];
  /** Of those, the descriptions: "the company". */
  readonly described: readonly ActorMention[];
  /** Of those, whom a word means that does not say who: "both countries", "der Konzern". */
  readonly meant: readonly ActorMention[];
  /** The firm whose shares, board or profit it tells of, where it says so of no firm in particular: the one that "the company" would mean. */
  readonly firm: ActorId | null;
  readonly times: readonly TimeMention[];
  readonly words: LanguageWords;
  /** Whether its article tells in the past: a present with a day of its own is yet to come there. */
  readonly isToldInPast: boolean;
  /** The date that its paragraph begins with, in a chronicle. */
  readonly head: Span | null;
  /** All of its article, in the order of the text. */
  readonly all: readonly ReadSentence[];
}

/** Who can be named, and what is known of them. */
export interface KnownActors {
  readonly byId: ReadonlyMap<ActorId, Actor>;
  readonly names: NameTrie;
}

/** The sentences of an article's paragraphs and captions. Headlines are no evidence: they shorten. */
export function readSentences(article: DraftArticle, { byId, names }: KnownActors): ReadSentence[] {
  const { text, language, blocks } = article;
  const words = languageWords[language];
  const nextActors = taker(withoutNamesakes(actorsNamed(text, language, names), text, byId, language));
  const times = findTimes(text, { language, created: writtenOn(article), kind: "news" });
  const nextTimes = taker(times);
  const headOf = headsOf(article, times);
  const nextQuotations = overlapping(blocks.flatMap((block) => quotationsIn(text, block)));
  const references = language === "en" ? createReferences(byId) : createGermanReferences(byId);
  const twoStates = createTwoStates(byId);
  const sentences = sentencesToDraft(article).map((sentence, index) => {
    const { isCaption, start, end, bodyStart } = sentence;
    const span = { start, end };
    const tokens = tagWords(withoutBrackets(tokensOf(text, { start: bodyStart, end })), words);
    const clauses = clausesOf(tokens, words);
    const named = nextActors({ start: bodyStart, end });
    const firm = tokens.some(isOfFirm) ? references.firm() : null;
    const again = references.next({ tokens, actors: named });
    const described = language === "en" ? again : [];
    const meant = [...twoStates.next({ tokens, actors: named }), ...(language === "de" ? again : [])];
    const actors = described.length + meant.length === 0 ? named : [...named, ...described, ...meant].sort(byPlace);
    return {
      article,
      span,
      index,
      isCaption,
      tokens,
      clauses,
      predicates: findPredicates(clauses, words),
      phrases: new Map(),
      notes: [],
      quotations: nextQuotations(sentence),
      actors,
      described,
      meant,
      firm,
      times: nextTimes({ start: bodyStart, end }),
      words,
    };
  });
  const isToldInPast = mostlyPast(sentences);
  const all: ReadSentence[] = [];
  for (const sentence of sentences) all.push(withTelling(sentence, { isToldInPast, head: headOf(sentence.span), all }));
  return all;
}

/** Names each value: engines give what is spread a shape of its own each time, and look values up far more slowly in thousands of shapes. */
function withTelling(
  sentence: Omit<ReadSentence, "isToldInPast" | "head" | "all">,
  { isToldInPast, head, all }: Pick<ReadSentence, "isToldInPast" | "head" | "all">,
): ReadSentence {
  const { article, span, index, isCaption, tokens, clauses, predicates } = sentence;
  const { phrases, notes, quotations, actors, described, meant, firm, times, words } = sentence;
  return {
    article,
    span,
    index,
    isCaption,
    tokens,
    clauses,
    predicates,
    phrases,
    notes,
    quotations,
    actors,
    described,
    meant,
    firm,
    times,
    words,
    isToldInPast,
    head,
    all,
  };
}

function byPlace(a: ActorMention, b: ActorMention): number {
  return a.position.start - b.position.start;
}

/** Whether more of the main clauses tell of what was than of what is. */
function mostlyPast(sentences: readonly Pick<ReadSentence, "clauses" | "predicates">[]): boolean {
  let balance = 0;
  for (const { clauses, predicates } of sentences) {
    for (const [at, predicate] of predicates.entries()) {
      if (clauses[at]?.kind !== "main" || !predicate) continue;
      balance +=
        predicate.tense === "past" || predicate.tense === "before" ? 1 : predicate.tense === "present" ? -1 : 0;
    }
  }
  return balance > 0;
}

/** Hands out the items inside each span; items and spans come in the order of the text. */
function taker<Item extends { readonly position: Span }>(items: readonly Item[]): (span: Span) => Item[] {
  let at = 0;
  return ({ start, end }) => {
    const inside: Item[] = [];
    for (let item = items[at]; item && item.position.start < end; item = items[++at]) {
      if (start <= item.position.start && item.position.end <= end) inside.push(item);
    }
    return inside;
  };
}

function overlapping(spans: readonly Span[]): (sentence: BodySentence) => Span[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < spans.length && (spans[at] as Span).end <= start) at++;
    const inside: Span[] = [];
    for (let index = at; index < spans.length && (spans[index] as Span).start < end; index++)
      inside.push(spans[index] as Span);
    return inside;
  };
}

/** Words between two dashes that are an aside; more are a sentence of their own. */
const LONGEST_ASIDE = 8;
const dash = /^[–—-]{1,2}$/;

/** A party, an age, an abbreviation: what stands in brackets, or short between dashes, tells nothing that the sentence needs. */
function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  let closing = -1;
  return tokens.filter(({ word, isMark }, at) => {
    if (word === "(") depth++;
    const isInside = depth > 0;
    if (word === ")" && depth > 0) depth--;
    if (isMark && dash.test(word) && at > closing) {
      const next = tokens.slice(at + 1, at + 2 + LONGEST_ASIDE).findIndex((later) => dash.test(later.word));
      if (next >= 0) closing = at + 1 + next;
    }
    return !isInside && word !== ")" && at > closing;
  });
}

/** The phrases of a clause of a sentence by its words. Most clauses tell nothing, so they are looked for when they are asked for. */
export function phrasesIn(sentence: ReadSentence, tokens: readonly TaggedToken[]): readonly Phrase[] {
  const before = sentence.phrases.get(tokens);
  if (before) return before;
  const found = phrasesOf(tokens, sentence);
  sentence.phrases.set(tokens, found);
  return found;
}

/** Whether a sentence's word stands in somebody's quoted words. */
export function isQuoted({ quotations }: Pick<ReadSentence, "quotations">, { start, end }: Span): boolean {
  return quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
}
