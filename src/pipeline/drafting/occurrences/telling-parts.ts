import type { Span } from "../../../model/span.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";

/** How far before a noun its phrase may begin, in words. */
const LONGEST_BEFORE = 7;

/** The phrase around a noun that tells of an occurrence. */
export interface NounPhrase extends Span {
  /** The preposition before it, which is part of the span; null where there is none. */
  readonly preposition: string | null;
  /** The article or possessive, in lower case. */
  readonly determiner: string | null;
}

/** The phrase of a noun: from its preposition or article to the last word that says whose, where or when it was. */
export function nounPhraseOf(sentence: ReadSentence, { tokens }: Clause, noun: TaggedToken): NounPhrase {
  const at = tokens.indexOf(noun);
  const { first, determiner, preposition } = beginning(sentence, tokens, at);
  return { start: first.start, end: ending(sentence, tokens, at), preposition, determiner };
}

function beginning(sentence: ReadSentence, tokens: readonly TaggedToken[], at: number) {
  let first = tokens[at] as TaggedToken;
  let determiner: string | null = null;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_BEFORE); index--) {
    const token = tokens[index] as TaggedToken;
    const inTime = isTimeAt(sentence, token);
    if (token.tag === "preposition" && !inTime && !isTimeAt(sentence, tokens[index + 1]))
      return { first: token, determiner, preposition: token.lower };
    if (
      token.tag === "conjunction" ||
      (determiner && !inTime) ||
      (isVerb(token) && !describes(token)) ||
      token.tag === "pronoun"
    )
      break;
    if (token.tag === "determiner") determiner = token.lower;
    else if (
      token.tag === "noun" &&
      sentence.words.grammar.verbLast &&
      !inTime &&
      !token.isPossessive &&
      !isName(sentence, token)
    )
      break;
    first = token;
  }
  return { first, determiner, preposition: null };
}

/** "dem im Juni geschlossenen Abkommen": a participle inside the phrase. */
function describes({ tag, forms }: TaggedToken): boolean {
  return tag === "verb" && forms.every(({ kind }) => kind === "participle");
}

function ending(sentence: ReadSentence, tokens: readonly TaggedToken[], at: number): number {
  const { otherTime } = sentence.words.grammar;
  let end = (tokens[at] as TaggedToken).end;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index] as TaggedToken;
    if (token.tag === "mark" || isVerb(token) || token.start - (tokens[index - 1]?.end ?? 0) > GAP) break;
    const opensPhrase =
      token.tag === "preposition" ||
      (token.tag === "determiner" && /^(?:des|der|dieses|dieser|the)$/u.test(token.lower));
    const afterPreposition = tokens[index - 1]?.tag === "preposition";
    const isTime = isTimeAt(sentence, token);
    if (otherTime.has(token.lower) && !isTimeAt(sentence, tokens[index + 1])) break;
    // "muss das Abkommen bis Ende Mai ratifizieren": until when is no time of the agreement.
    if (until.test(token.lower)) break;
    if (token.tag === "determiner" && !opensPhrase && !afterPreposition && !isTime) break;
    if ((token.tag === "subordinator" || token.tag === "adverb" || token.tag === "pronoun") && !isTime) break;
    if (token.tag === "noun" || token.tag === "number" || isTime || !sentence.words.grammar.verbLast) end = token.end;
  }
  return end;
}

const until = /^(?:bis|ab|until|till|by)$/;

function isTimeAt({ times }: ReadSentence, token: TaggedToken | undefined): boolean {
  return (
    token !== undefined && times.some(({ position }) => position.start <= token.start && token.end <= position.end)
  );
}

function isName({ actors }: ReadSentence, token: TaggedToken): boolean {
  return actors.some(({ position }) => position.start <= token.start && token.end <= position.end);
}

/**
 * The clause as stretches of text, without some of it: the phrases of other occurrences ("nach dem im Juni …"), sources, other times. Where
 * words follow each other that stand before each other in the text, as a clause does that is put in, another stretch begins.
 */
export function clauseParts({ tokens }: Pick<Clause, "tokens">, without: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const [index, token] of tokens.entries()) {
    if (without.some((phrase) => phrase.start <= token.start && token.end <= phrase.end)) continue;
    const last = parts.at(-1);
    const before = tokens[index - 1];
    const gap = before ? token.start - before.end : 0;
    const follows = last && before && last.end === before.end && 0 <= gap && gap <= GAP;
    if (follows) parts[parts.length - 1] = { start: last.start, end: token.end };
    else parts.push({ start: token.start, end: token.end });
  }
  return parts;
}

/** Marks and quotes between two words of one part; more is another clause. */
const GAP = 4;
