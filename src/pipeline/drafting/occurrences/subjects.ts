import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Clause } from "../sentences/clauses.ts";
import { clauseWordsOf, type KnownActors, type ReadSentence } from "../sentences/read-sentences.ts";
import type { Token } from "../sentences/tokens.ts";
import type { TellingContext } from "./occurrence.ts";

/** The words before an actor that still belong to its name: articles, adjectives, offices. */
const BEFORE_A_NAME = 5;

/** The mentions of actors inside a clause, in the order of the text. */
export function mentionsIn(sentence: ReadSentence, { tokens }: Clause): ActorMention[] {
  return sentence.actors.filter(({ position }) =>
    tokens.some((token) => token.start < position.end && position.start < token.end),
  );
}

/** The preposition that governs a mention ("mit Machthaber Kim Jong Un": "mit"); null where there is none. */
export function governorOf(sentence: ReadSentence, clause: Clause, mention: ActorMention): string | null {
  const { grammar } = sentence.words;
  const { isVerb } = clauseWordsOf(sentence.words);
  const at = clause.tokens.findIndex((token) => token.end > mention.position.start);
  for (let index = at - 1; index >= Math.max(0, at - BEFORE_A_NAME); index--) {
    const token = clause.tokens[index] as Token;
    if (grammar.prepositions.has(token.lower)) return token.lower;
    const isOther = sentence.actors.some(({ position }) => position.start <= token.start && token.end <= position.end);
    if (isOther && !isAdjectiveOf(sentence, token)) return null;
    if (grammar.conjunctions.has(token.lower)) return governorOfJoined(sentence, clause, token);
    if (isVerb(token) || isGap(clause.tokens[index + 1], token)) return null;
  }
  return null;
}

/** "zwischen Kim Jong-un und Wladimir Putin": what governs the actor before "und" governs the one after it. */
function governorOfJoined(sentence: ReadSentence, clause: Clause, conjunction: Token): string | null {
  const before = sentence.actors
    .filter(({ position }) => position.end <= conjunction.start && conjunction.start - position.end < JOIN_REACH)
    .at(-1);
  return before ? governorOf(sentence, clause, before) : null;
}

/** Characters between a name and the conjunction that joins another to it: "von Nordkorea als auch von". */
const JOIN_REACH = 6;

/** A mention in lower case, or with a possessive, describes what follows: "der russische Präsident Putin". */
function isAdjectiveOf({ article }: ReadSentence, token: Token): boolean {
  return token.isPossessive || /^\p{Ll}/u.test(article.text.slice(token.start)) || /s$/u.test(token.word);
}

function isGap(after: Token | undefined, token: Token): boolean {
  return after !== undefined && after.start - token.end > 3;
}

/** Who the clause says something of; empty where nobody known. */
export function subjectOf(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const clause = sentence.clauses[index];
  if (!clause) return [];
  const own = namedSubject(sentence, clause, known);
  if (own.length > 0) return own;
  if (clause.kind === "relative") return antecedentOf(sentence, clause);
  if (clause.kind === "coordinate" && clause.parent !== null) return subjectOf(sentence, clause.parent, known, context);
  const { grammar } = sentence.words;
  if (!clause.tokens.slice(0, 4).some(({ lower }) => grammar.pronouns.has(lower))) return [];
  return clause.parent !== null ? firstNamed(sentence, clause.parent, known, context) : context.subject;
}

function firstNamed(
  sentence: ReadSentence,
  parent: number,
  known: KnownActors,
  context: TellingContext,
): readonly ActorId[] {
  const inParent = subjectOf(sentence, parent, known, context);
  return inParent.length > 0 ? inParent : context.subject;
}

function namedSubject(sentence: ReadSentence, clause: Clause, known: KnownActors): readonly ActorId[] {
  const mentions = mentionsIn(sentence, clause);
  const free = mentions.filter((mention) => governorOf(sentence, clause, mention) === null);
  const { isVerb } = clauseWordsOf(sentence.words);
  const verb = clause.tokens.find(isVerb);
  if (!sentence.words.grammar.verbLast && verb) {
    return withJoined(
      sentence,
      free.filter(({ position }) => position.end <= verb.start),
      known,
    );
  }
  return withJoined(sentence, free, known);
}

/** The first mention, with those that describe it or are joined to it by "and". */
function withJoined(
  { article, words }: ReadSentence,
  free: readonly ActorMention[],
  { byId }: KnownActors,
): readonly ActorId[] {
  const group: ActorMention[] = [];
  for (const mention of free) {
    const before = group.at(-1);
    if (!before) {
      group.push(mention);
      continue;
    }
    const between = article.text.slice(before.position.end, mention.position.start);
    const parts = between.toLowerCase().match(/\p{L}+/gu) ?? [];
    const isJoined = parts.some((part) => words.grammar.conjunctions.has(part)) && parts.length <= 4;
    const isPerson = byId.get(mention.actor)?.kind === "person";
    const describes =
      byId.get(before.actor)?.kind !== "person" &&
      byId.get(mention.actor)?.kind !== "state" &&
      parts.length <= (isPerson ? 3 : 1);
    if (!isJoined && !describes) break;
    group.push(mention);
  }
  return [...new Set(group.map(({ actor }) => actor))];
}

/** A relative clause is about the last actor before it. */
function antecedentOf(sentence: ReadSentence, clause: Clause): readonly ActorId[] {
  const start = clause.tokens[0]?.start ?? 0;
  const before = sentence.actors.filter(({ position }) => position.end <= start).at(-1);
  return before ? [before.actor] : [];
}
