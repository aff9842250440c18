import type { Span } from "../../../model/span.ts";
import { subjectPhrase } from "../doers/subject-phrase.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { isQuoted, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { endsLikeVerb, isVerb } from "../sentences/verbs.ts";
import { isOffice } from "../words/offices.ts";

/**
 * A clause with all that hangs on it (what is said, what is to be done, which one, when), in one stretch of the text: up to a mark, or to "and"
 * and what else is sure to open another clause. What was taken for a clause and has no verb of its own ends nothing.
 */
export function wholeClause(sentence: ReadSentence, index: number): Span {
  const { clauses } = sentence;
  const inside = clauses
    .filter((_, at) => at === index || hangsOn(sentence, at, index))
    .flatMap(({ tokens }) => tokens);
  const start = startOf(sentence, index);
  let end = Math.min(Math.max(...inside.map((token) => token.end)), beforeBut(sentence, index));
  for (let next = beyond(sentence, index, { start, end }); next > end; next = beyond(sentence, index, { start, end }))
    end = next;
  return { start, end: Math.min(end, beforeSpeakers(sentence, start)) };
}

/** "dismissed the findings | , but emails that were found | suggested …": what English adds has a verb of its own, though another clause stands between. */
function beforeBut({ tokens, clauses, predicates, words, article }: ReadSentence, index: number): number {
  const own = clauses[index]?.tokens ?? [];
  const verb = own.findIndex(({ start }) => start === predicates[index]?.verb.start);
  const but = own.findIndex(({ lower }, at) => verb >= 0 && at > verb + 1 && lower === "but");
  const before =
    but < 0 ? undefined : tokens.findLast(({ end, tag }) => tag !== "mark" && end <= (own[but]?.start ?? 0));
  const isApart = before !== undefined && article.text[before.end] === ",";
  const isNot = own.some(({ lower }) => /^(?:not|only|merely)$/.test(lower));
  return isApart && !isNot && !words.grammar.verbLast ? before.end : Number.POSITIVE_INFINITY;
}

/** Whether a clause depends on another, at whatever depth, and is none that "and" adds. */
function hangsOn(sentence: ReadSentence, at: number, index: number): boolean {
  const { kind, parent, opener } = sentence.clauses[at] as Clause;
  if (parent === null || kind === "main" || kind === "coordinate" || opener === "but") return false;
  if (isComment(sentence, at)) return false;
  return parent === index || hangsOn(sentence, parent, index);
}

/** "said that inspectors came | but could not say when": where what the one who speaks will not say begins; without a limit where nothing of the kind stands there. */
function beforeSpeakers({ clauses, tokens, words: { grammar } }: ReadSentence, start: number): number {
  if (grammar.verbLast) return Number.POSITIVE_INFINITY;
  const own = clauses.find(
    (clause) =>
      clause.kind === "coordinate" &&
      clause.tokens[0]?.lower === "but" &&
      clause.tokens[0].start > start &&
      clauses[clause.parent ?? -1]?.kind === "content" &&
      clause.tokens.some(({ lower }) => grammar.negations.has(lower)) &&
      clause.tokens.some(({ lower }) => telling.test(lower)),
  );
  const but = own?.tokens[0]?.start;
  return but === undefined ? Number.POSITIVE_INFINITY : (tokens.findLast(({ end }) => end <= but)?.end ?? but);
}

const telling = /^(?:say|give|name|comment|provide|elaborate|specify|explain|confirm|disclose|identify|offer|rule)$/;

/** What a German "…, was …" makes of what was told, as base forms. */
const judging =
  /^(?:bedeuten|belegen|darstellen|deuten|erhöhen|erschweren|gelten|heißen|lassen|signalisieren|sprechen|unterstreichen|verdeutlichen|verstärken|wecken|zeigen)$/;

/** "…, was zeigt, dass der Plan steht": what whoever writes makes of a whole clause; but not "enthüllte, was der Rat wusste". */
function isComment({ clauses, predicates }: ReadSentence, at: number): boolean {
  const { opener } = clauses[at] as Clause;
  return opener === "was" && (predicates[at]?.forms.some(({ lemma }) => judging.test(lemma)) ?? false);
}

/** "Als der Damm brach, floh das Dorf", "Das Land müsse helfen, sagte Voss": what stands before the verb of a German main clause belongs to it. */
function startOf({ clauses, predicates, words }: ReadSentence, index: number): number {
  const { kind, tokens } = clauses[index] as Clause;
  const start = Math.min(...tokens.map((token) => token.start));
  const isVerbFirst = words.grammar.verbLast && kind === "main" && start === predicates[index]?.finite.start;
  const before = isVerbFirst && index > 0 ? index - 1 : -1;
  if (before < 0) return start;
  const { parent, tokens: own } = clauses[before] as Clause;
  const first = parent === null ? own : (clauses[parent]?.tokens ?? own);
  return Math.min(start, ...own.map((token) => token.start), ...first.map((token) => token.start));
}

/** Where the clause after an end that is none is over; the end itself where it is one. */
function beyond(sentence: ReadSentence, index: number, { start, end }: Span): number {
  const { tokens, clauses } = sentence;
  const at = tokens.findIndex((token) => token.start >= end);
  const isMarked = tokens[at]?.tag === "mark";
  // "birgt eine Überraschung: Das Erbgut weist nach Arn": what a colon promises.
  const isColon = tokens[at]?.word === ":";
  const next = at < 0 ? undefined : tokens[isMarked ? at + 1 : at];
  if (!next) return end;
  if (isColon && !isQuoted(sentence, next)) return colonEnd(sentence, next);
  const isEnd = isMarked
    ? !lacksVerb(sentence, index, { start, end }) && !goesOnAfter(sentence, next)
    : opensOther(sentence, index, at);
  if (isEnd) return end;
  const home = clauses.find((clause) => clause.tokens.some((token) => token.start === next.start));
  return Math.max(end, ...(home?.tokens ?? [next]).map((token) => token.end));
}

/** The end of the clause after a colon. */
function colonEnd({ clauses }: ReadSentence, { start }: TaggedToken): number {
  const home = clauses.find(({ tokens }) => tokens.some((token) => token.start === start));
  return Math.max(start + 1, ...(home?.tokens ?? []).map(({ end }) => end));
}

/** "said that the baker's aunt, | both her brothers and a nephew had left": what began as a clause has not got its verb yet. */
function lacksVerb({ clauses }: ReadSentence, index: number, { start, end }: Span): boolean {
  const ownEnd = clauses[index]?.tokens.at(-1)?.end ?? 0;
  return clauses.some(({ kind, tokens }) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    const isInside =
      first !== undefined && last !== undefined && start <= first.start && last.end <= end && last.end >= ownEnd;
    return isInside && /^(?:content|relative|subordinate)$/.test(kind) && !tokens.some(isVerb) && !endsLikeVerb(last);
  });
}

/** "before a truce, brokered by Norland, | took effect", "urged Voss, who had fled, | to return": what an English clause takes after its aside. */
function goesOnAfter({ clauses, predicates, words }: ReadSentence, { start, lower }: TaggedToken): boolean {
  const own = clauses.findIndex(({ kind, tokens }) => kind === "main" && tokens[0]?.start === start);
  return !words.grammar.verbLast && (lower === "to" || predicates[own]?.finite.start === start);
}

/** Whether "and" is sure to open another clause; what else begins without a mark before it belongs to what stands there. */
function opensOther(sentence: ReadSentence, inside: number, at: number): boolean {
  const { tokens, predicates, clauses, words } = sentence;
  const index = clauses.findIndex((clause) => clause.tokens[0] === tokens[at]);
  if (!predicates[index] || !/^(?:coordinate|main)$/.test(clauses[index]?.kind ?? "")) return false;
  if (words.grammar.verbLast) return true;
  // "(emails) that were found | suggested …": where a relative clause is over, the one around goes on.
  if (clauses[inside]?.kind === "relative" && predicates[index]?.finite === tokens[at]) return true;
  if (tokens[at]?.tag !== "conjunction" && tokens[at]?.lower !== "but") return false;
  if (subjectPhrase(sentence, index) !== null) return true;
  const verb = tokens.findIndex((token, where) => where > at && isVerb(token));
  if (verb > 0 && isOffice.en(tokens[verb + 1]?.word ?? "") && tokens[verb + 2]?.isCapital) return true;
  return verb > 0 && (tokens[verb]?.tag !== "verb" || !isBareNoun(tokens[verb + 1]));
}

/** "swift and organised help": what looks like a verb describes the noun after it. */
function isBareNoun(token: TaggedToken | undefined): boolean {
  return token !== undefined && (token.tag === "word" || (token.tag === "noun" && !token.isCapital));
}
