import type { ActorMention } from "../../../model/article.ts";
import type { DraftArticle } from "../draft-article.ts";
import type { Token } from "../sentences/tokens.ts";

/** A sentence of an article as names are looked for in it. */
export interface NamingSentence {
  readonly article: DraftArticle;
  readonly tokens: readonly Token[];
  /** Of actors that are known beforehand, and of them the states. */
  readonly mentions: readonly ActorMention[];
  readonly states: readonly ActorMention[];
  /** Whether a word is part of a known actor's name. */
  isTaken(token: Token): boolean;
}
