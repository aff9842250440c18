import { subjectPhrase } from "../doers/subject-phrase.ts";
import { mayTellByVerb } from "../occurrences/find-verbs.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { wholeClause } from "../occurrences/whole-clause.ts";
import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";

/** Whether what was read as a clause says nothing by itself that the clause before it has not said. */
export function isNoClause(occurrence: Occurrence): boolean {
  return (
    isInsideFirst(occurrence) ||
    isAsideWithVerb(occurrence) ||
    isParticiple(occurrence) ||
    isSecondHalf(occurrence) ||
    tellsWhen(occurrence)
  );
}

/** "ordered swift | and organised help": what is not sure to be a clause in English is told with the one before. */
function isInsideFirst({ sentence, clause }: Occurrence): boolean {
  const { kind, parent = null, tokens = [] } = sentence.clauses[clause] ?? {};
  if (sentence.words.grammar.verbLast || kind !== "coordinate" || parent === null) return false;
  if (!mayTellByVerb(sentence, parent)) return false;
  return wholeClause(sentence, parent).end >= (tokens.at(-1)?.end ?? Number.POSITIVE_INFINITY);
}

/** "…, a step the ministry took in May": an English noun after a comma, and who did what to it. */
function isAsideWithVerb({ sentence, clause }: Pick<Occurrence, "sentence" | "clause">): boolean {
  const { kind, tokens = [], parent = null } = sentence.clauses[clause] ?? {};
  // "… and extended to two brands"
  if (kind === "coordinate" && parent !== null) return isAsideWithVerb({ sentence, clause: parent });
  const [first] = tokens;
  // ", a plan that was dropped"
  if (kind === "relative" && !sentence.words.grammar.verbLast && first) return followsAside(sentence, first.start);
  const verb = tokens.findIndex(isVerb);
  if (sentence.words.grammar.verbLast || kind !== "main" || clause === 0 || !/^(?:an?|one)$/.test(first?.lower ?? ""))
    return false;
  const before = phrasesIn(sentence, tokens).filter(({ preposition, to }) => preposition === null && to <= verb);
  return before.length > 1 || (before.length === 1 && /^(?:it|he|she|they)$/.test(tokens[verb - 1]?.lower ?? ""));
}

/** Whether an English clause says more of what is only put beside something, after a comma and with "a". */
function followsAside({ tokens, article: { text } }: ReadSentence, start: number): boolean {
  const before = tokens.filter(({ end, tag }) => end <= start && tag !== "mark");
  const article = before.findLast(({ tag }, at) => tag === "determiner" || isVerb(before[at] as TaggedToken));
  const named = before.findLast(({ end }) => end < (article?.start ?? 0));
  // "Ole Brandt, a pilot who quit": a name is no thing.
  const isThing = named?.isCapital === false && text[named.end] === ",";
  return isThing && /^(?:an?|one)$/.test(article?.lower ?? "");
}

/** "Die Bahn, 2019 von Vogt modernisiert, stand still": between two commas a German participle is no verb of a main clause. */
function isParticiple({ sentence, clause }: Occurrence): boolean {
  const { clauses, predicates, words, article } = sentence;
  const tokens = clauses[clause]?.tokens ?? [];
  const last = tokens.at(-1);
  const next = clauses[clause + 1]?.tokens[0];
  const isLast = last !== undefined && predicates[clause]?.finite === last && article.text[last.end] === ",";
  const isApart = tokens.slice(0, -1).some(({ end }) => article.text[end] === ",");
  return (
    words.grammar.verbLast &&
    clauses[clause]?.kind === "main" &&
    isLast &&
    isApart &&
    next !== undefined &&
    isVerb(next)
  );
}

/** "war angefahren und verletzt worden": told with the first half, unless it has a time or a subject of its own. */
function isSecondHalf({ sentence, clause }: Occurrence): boolean {
  const { kind, tokens = [] } = sentence.clauses[clause] ?? {};
  const finite = sentence.predicates[clause]?.finite;
  const isOwn = tokens.some(({ start }) => start === finite?.start);
  const isTimed = sentence.times.some(({ position }) => tokens.some(({ start }) => start === position.start));
  return (
    sentence.words.grammar.verbLast &&
    kind === "coordinate" &&
    !isOwn &&
    !isTimed &&
    tokens.at(-1)?.lower === "worden" &&
    subjectPhrase(sentence, clause) === null
  );
}

/** "Talks collapsed when the delegation walked out": one occurrence, told with what it did. */
function tellsWhen({ sentence, clause }: Occurrence): boolean {
  const { kind, opener, parent = null, tokens = [] } = sentence.clauses[clause] ?? {};
  if (kind !== "subordinate" || parent === null || !/^(?:when|als)$/.test(opener ?? "")) return false;
  const isTimed = sentence.times.some(({ position }) => tokens.some(({ start }) => start === position.start));
  return !isTimed && mayTellByVerb(sentence, parent) && subjectPhrase(sentence, parent) !== null;
}
