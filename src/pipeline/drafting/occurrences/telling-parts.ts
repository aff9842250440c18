import type { Span } from "../../../model/span.ts";
import type { Clause } from "../sentences/clauses.ts";
import { clauseWordsOf, type ReadSentence } from "../sentences/read-sentences.ts";
import { isCapitalised, isMark, type Token } from "../sentences/tokens.ts";

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
export function nounPhraseOf(sentence: ReadSentence, { tokens }: Clause, noun: Token): NounPhrase {
  const at = tokens.indexOf(noun);
  const { first, determiner, preposition } = beginning(sentence, tokens, at);
  return { start: first.start, end: ending(sentence, tokens, at), preposition, determiner };
}

function beginning(sentence: ReadSentence, tokens: readonly Token[], at: number) {
  const { grammar } = sentence.words;
  const { isVerb } = clauseWordsOf(sentence.words);
  let first = tokens[at] as Token;
  let determiner: string | null = null;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_BEFORE); index--) {
    const token = tokens[index] as Token;
    const isTimePart = sentence.times.some(
      ({ position }) => position.start <= token.start && token.end <= position.end,
    );
    const opensTime =
      grammar.prepositions.has(token.lower) &&
      sentence.times.some(
        ({ position }) => position.start === first.start || position.start === tokens[index + 1]?.start,
      );
    if (!opensTime && !isTimePart && grammar.prepositions.has(token.lower))
      return { first: token, determiner, preposition: token.lower };
    const inflected = /(?:tes|ten|ter|tem|te|nen|nes|ner)$/u.test(token.lower);
    if (
      grammar.conjunctions.has(token.lower) ||
      (determiner && !isTimePart) ||
      (isVerb(token) && !inflected && !isTimePart && !grammar.verbLast)
    )
      break;
    if (isVerb(token) && !inflected && grammar.auxiliaries.has(token.lower)) break;
    if (grammar.determiners.has(token.lower)) determiner = token.lower;
    else if (
      grammar.verbLast &&
      isCapitalised(token) &&
      !isTimePart &&
      !token.isPossessive &&
      determiner === null &&
      !isName(sentence, token)
    )
      break;
    first = token;
  }
  return { first, determiner, preposition: null };
}

function ending(sentence: ReadSentence, tokens: readonly Token[], at: number): number {
  const { grammar } = sentence.words;
  const { isVerb } = clauseWordsOf(sentence.words);
  let end = (tokens[at] as Token).end;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (isMark(token) || isVerb(token)) break;
    const before = tokens[index - 1];
    const opensPhrase =
      grammar.prepositions.has(token.lower) ||
      (grammar.determiners.has(token.lower) && /^(?:des|der|dieses|dieser|the)$/u.test(token.lower));
    const afterPreposition = before !== undefined && grammar.prepositions.has(before.lower);
    if (grammar.otherTime.has(token.lower) && !isTimeAt(sentence, tokens[index + 1])) break;
    if (grammar.determiners.has(token.lower) && !opensPhrase && !afterPreposition && !isTimeAt(sentence, token)) break;
    if (grammar.subordinators.has(token.lower) && !opensPhrase) break;
    end = token.end;
  }
  return end;
}

function isTimeAt({ times }: ReadSentence, token: Token | undefined): boolean {
  return (
    token !== undefined && times.some(({ position }) => position.start <= token.start && token.end <= position.end)
  );
}

function isName({ actors }: ReadSentence, token: Token): boolean {
  return actors.some(({ position }) => position.start <= token.start && token.end <= position.end);
}

/** The clause as stretches of text, without the phrases of other occurrences that were at another time ("nach dem im Juni …"). */
export function clauseParts({ tokens }: Clause, without: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const [index, token] of tokens.entries()) {
    if (without.some((phrase) => phrase.start <= token.start && token.end <= phrase.end)) continue;
    const last = parts.at(-1);
    const before = tokens[index - 1];
    const follows = last && before && last.end === before.end && token.start - before.end <= GAP;
    if (follows) parts[parts.length - 1] = { start: last.start, end: token.end };
    else parts.push({ start: token.start, end: token.end });
  }
  return parts;
}

/** Marks and quotes between two words of one part; more is another clause. */
const GAP = 4;
