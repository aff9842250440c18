import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { TimeMention } from "../../../model/time-mention.ts";
import { findActors } from "../../entities/find-actors.ts";
import type { NameTrie } from "../../entities/name-trie.ts";
import { findTimes } from "../../temporal/find-times.ts";
import type { DraftArticle } from "../draft-article.ts";
import { type LanguageWords, languageWords } from "../words/language-words.ts";
import { type Clause, type ClauseWords, clausesOf } from "./clauses.ts";
import { sentencesToDraft } from "./sentences-to-draft.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A sentence of an article taken apart. */
export interface ReadSentence {
  readonly article: DraftArticle;
  /** Without the space around it. */
  readonly span: Span;
  /** Its number among the article's sentences, from 0. */
  readonly index: number;
  readonly isCaption: boolean;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly actors: readonly ActorMention[];
  readonly times: readonly TimeMention[];
  readonly words: LanguageWords;
}

/** Who can be named, and what is known of them. */
export interface KnownActors {
  readonly byId: ReadonlyMap<ActorId, Actor>;
  readonly names: NameTrie;
}

/** The sentences of an article's paragraphs and captions. Headlines are no evidence: they shorten. */
export function readSentences(article: DraftArticle, { names }: KnownActors): ReadSentence[] {
  const { text, language } = article;
  const words = languageWords[language];
  const actors = findActors(text, names);
  const times = findTimes(text, {
    language,
    created: article.dateline?.day ?? article.published ?? null,
    kind: "news",
  });
  const clauseWords = clauseWordsOf(words);
  return sentencesToDraft(article).map(({ isCaption, ...span }, index) => {
    const tokens = tokensOf(text, span);
    return {
      article,
      span,
      index,
      isCaption,
      tokens,
      clauses: clausesOf(tokens, clauseWords),
      actors: actors.filter(({ position }) => within(position, span)),
      times: times.filter(({ position }) => within(position, span)),
      words,
    };
  });
}

/** The verbs that a language's clauses are told by. */
export function clauseWordsOf({ grammar, events, speech }: LanguageWords): ClauseWords {
  const isSpeechVerb = ({ lower, word }: Token) => speech.verbs.has(lower) && !/^\p{Lu}/u.test(word);
  const isFullVerb = (token: Token) =>
    isSpeechVerb(token) || (events.findVerb(token.lower) !== null && !/^\p{Lu}/u.test(token.word));
  const isVerb = (token: Token) => grammar.auxiliaries.has(token.lower) || isFullVerb(token);
  return { grammar, isVerb, isFullVerb, isSpeechVerb };
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
