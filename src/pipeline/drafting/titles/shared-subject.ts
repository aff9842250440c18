import { subjectPronoun } from "../doers/pronouns.ts";
import { countsItsOwn, subjectPhrase } from "../doers/subject-phrase.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { isGapped } from "../sentences/clauses/gapped.ts";
import { isQuoted, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isTime } from "../times/is-time.ts";
import type { TitleWord } from "./title-word.ts";
import { closed } from "./word-order.ts";

/** The subject that a clause after "and" shares with the one before it; empty where it has its own, null where it cannot be told. */
export function sharedSubject({ sentence, standsFor }: Occurrence, index: number): readonly TitleWord[] | null {
  const clause = sentence.clauses[index];
  const isShared = clause?.kind === "coordinate" && clause.parent !== null;
  // "Im Mai schloss die Klinik eine Station, im Juni die Urologie": without a verb of its own what goes on is told with what it goes on from.
  const isHalf = clause !== undefined && sentence.words.grammar.verbLast && isGapped(clause);
  if (isHalf || countsItsOwn(sentence, index)) return null;
  const own = isShared ? subjectPhrase(sentence, index) : null;
  // "… und 60 Beschäftigte versetzt worden": its own subject, but the auxiliary of the clause before.
  if (clause && own && !clause.tokens.some(({ start }) => start === sentence.predicates[index]?.finite.start))
    return sentence.words.grammar.verbLast ? clause.tokens.slice(own.from, own.to) : [];
  if (!clause || !isShared || subjectPhrase(sentence, index) || subjectPronoun(sentence, index)) return [];
  const said = saidBefore(sentence, index);
  for (let at: number | null = said ?? clause.parent; at !== null; at = sentence.clauses[at]?.parent ?? null) {
    if (subjectPhrase(sentence, at)) {
      const whole = wholeSubject(sentence, at);
      return whole && ownWords(sentence, whole, clause);
    }
    const pronoun = subjectPronoun(sentence, at);
    if (pronoun) return standsFor === null ? null : [{ ...pronoun, text: standsFor }];
  }
  return null;
}

/** "teilte mit, der Leiter habe Akten vernichtet | und sei versetzt worden": what goes on in somebody's words goes on from what they say. */
function saidBefore({ clauses, predicates, words }: ReadSentence, index: number): number | null {
  if (!words.grammar.verbLast || predicates[index]?.isReported !== true) return null;
  const said = clauses.findLastIndex(({ kind }, at) => at < index && kind === "content");
  return said < 0 ? null : said;
}

/** All that stands before the verb from the subject on; in German also a subject right after the verb. Null where it stands elsewhere. */
function wholeSubject(sentence: ReadSentence, index: number): readonly TitleWord[] | null {
  const tokens = sentence.clauses[index]?.tokens ?? [];
  const phrase = subjectPhrase(sentence, index);
  const finite = tokens.findIndex(({ start }) => start === sentence.predicates[index]?.finite.start);
  if (!phrase) return null;
  const endsInVerb = sentence.words.grammar.verbLast && sentence.clauses[index]?.kind !== "main";
  const isBefore = phrase.to <= finite && !endsInVerb;
  if (isBefore) return closed(withoutAdverbs(tokens.slice(phrase.from, finite), sentence), sentence);
  return phrase.from === 0 || phrase.from === finite + 1 || endsInVerb ? tokens.slice(phrase.from, phrase.to) : null;
}

/** "The council | on Monday", "Voss | also": what stands between a subject and its verb and is none of it. */
function withoutAdverbs(tokens: readonly TaggedToken[], sentence: ReadSentence): readonly TaggedToken[] {
  const isOf = ({ tag, lower }: TaggedToken, at: number) =>
    /^(?:adverb|preposition|auxiliary|modal)$/.test(tag) ||
    /^(?:first|also|later|once|again)$/.test(lower) ||
    isTime(sentence, tokens, at, at + 1);
  const end = tokens.findLastIndex((token, at) => !isOf(token, at)) + 1;
  return end > 0 ? tokens.slice(0, end) : tokens;
}

/** The words of a subject; null where they are somebody's own words in quotes and the clause is not, or only say how old somebody is. */
function ownWords(
  sentence: ReadSentence,
  words: readonly TaggedToken[],
  { tokens }: Clause,
): readonly TitleWord[] | null {
  const [first, kind] = words;
  const isInQuotes = (token: TaggedToken | undefined) => token !== undefined && isQuoted(sentence, token);
  const isPointing =
    words.length === 2 &&
    /^(?:der|die|das)$/.test(first?.lower ?? "") &&
    /^\d{2}-jährige[rn]?$/.test(kind?.lower ?? "");
  return first === undefined || isPointing || (isInQuotes(first) && !isInQuotes(tokens[0])) ? null : words;
}

/** What a clause that goes on from another says, with the subject that they share: "dass Soldaten ausgebildet werden und im Mai kämpfen könnten" → "Soldaten | könnten | im Mai kämpfen": in German the verb stands after the subject. */
export function joinedWords(
  subject: readonly TitleWord[],
  own: readonly TitleWord[],
  occurrence: Occurrence,
): readonly TitleWord[] {
  const { sentence, clause } = occurrence;
  const others = own.filter(({ start }) => !subject.some((word) => word.start === start));
  const said = [...sharedAuxiliary(occurrence), ...apart(others)];
  const finite = sentence.predicates[clause]?.finite;
  const last = said.at(-1);
  const isLast =
    sentence.words.grammar.verbLast && last !== undefined && last.start === finite?.start && said.length > 1;
  return isLast ? [...subject, { ...last, text: last.lower }, ...said.slice(0, -1)] : [...subject, ...said];
}

/** After a subject that is taken from another clause, without the marks that stood between. */
export function apart([first, ...others]: readonly TitleWord[]): readonly TitleWord[] {
  return first ? [first.isPossessive ? first : { ...first, text: first.text ?? first.word }, ...others] : [];
}

/** "was stripped of its title and relegated": the auxiliary that a clause after "and" shares as well. */
function sharedAuxiliary({ sentence, clause }: Occurrence): readonly TitleWord[] {
  const finite = sentence.predicates[clause]?.finite;
  const isOwn = sentence.clauses[clause]?.tokens.some(({ start }) => start === finite?.start) ?? false;
  return finite && !isOwn ? [{ ...finite, text: finite.lower }] : [];
}
