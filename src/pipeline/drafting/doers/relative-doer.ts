import type { ActorId } from "../../../model/ids.ts";
import { antecedentTokens } from "../occurrences/scene.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { Phrase } from "../sentences/phrases.ts";
import { type KnownActors, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { oncePerSentence } from "../sentences/sentence-notes.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isTime } from "../times/is-time.ts";
import { isInstitution } from "../words/bodies.ts";
import { looksPlural } from "../words/german-plurals.ts";
import { pronounsOfName } from "../words/given-name-forms.ts";
import { isOffice } from "../words/offices.ts";
import { standsForItself } from "./acting-mentions.ts";
import { isOfMany } from "./pronoun-form.ts";

/** Who does what a relative clause tells: whom it says more of, its own subject, or nobody can say which of them. */
export type RelativeDoer = "antecedent" | "own" | "unsure";

/** Of a clause that is no German relative one, whatever stands before it. */
export function doerOfRelative(sentence: ReadSentence, index: number): RelativeDoer {
  const known = doers(sentence);
  known[index] ??= findDoer(sentence, index);
  return known[index];
}

const doers = oncePerSentence((_: ReadSentence): RelativeDoer[] => []);

function findDoer(sentence: ReadSentence, index: number): RelativeDoer {
  const clause = sentence.clauses[index];
  if (clause?.kind !== "relative" || !sentence.words.grammar.verbLast) return "antecedent";
  const [pronoun] = clause.tokens;
  const before = antecedentTokens({ sentence, clause });
  switch (pronoun?.lower) {
    case "der":
      return isFeminine(sentence, before) ? "unsure" : "antecedent";
    case "den":
      return ownSubject(sentence, clause, /^de[mns]$/) ? "own" : "unsure";
    case "dem":
    case "denen":
      return "unsure";
    case "die":
    case "das":
      return ofEitherCase(sentence, index, clause, before);
    default:
      return "antecedent";
  }
}

/** "die Kanzler Uwe Brandt entließ": "die" and "das" may be who does it or to whom it is done. */
function ofEitherCase(
  sentence: ReadSentence,
  index: number,
  clause: Clause,
  before: readonly TaggedToken[],
): RelativeDoer {
  // "die der Kanzler entließ"
  if (ownSubject(sentence, clause, /^(?!der$)/)) return "own";
  const rival = ownSubject(sentence, clause, /^de[mnrs]$/);
  if (!rival) return "antecedent";
  // "die Kanzler Uwe Brandt stürzten"
  if (rival.determiner === null && isOfMany(sentence.predicates[index]?.finite)) return "antecedent";
  return mayAct(sentence, before) || opensWithName(sentence, before) ? "unsure" : "own";
}

/** "Ostmark, das …": a single word that a sentence begins with may be somebody's name, known or not. */
function opensWithName({ tokens }: ReadSentence, [first, second]: readonly TaggedToken[]): boolean {
  return first?.tag === "noun" && second === undefined && first === tokens[0] && !looksPlural(first);
}

/** Whether a phrase of a relative clause is what the antecedent does something to, though it names somebody: "der Ministerin Ina Holt entließ". */
export function isObjectInRelative(sentence: ReadSentence, index: number, { from, to }: Phrase): boolean {
  const { kind, tokens = [] } = sentence.clauses[index] ?? {};
  const pronoun = tokens[0]?.lower ?? "";
  if (kind !== "relative" || !sentence.words.grammar.verbLast || !/^(?:der|die|das)$/.test(pronoun)) return false;
  return doerOfRelative(sentence, index) === "antecedent" && mayAct(sentence, tokens.slice(from, to));
}

/** The phrase of somebody right behind the pronoun of a relative clause, unless it has one of these articles. */
function ownSubject(sentence: ReadSentence, clause: Clause, excluded: RegExp): Phrase | undefined {
  const rest = clause.tokens.slice(1);
  return phrasesIn(sentence, rest).find(
    ({ preposition, determiner, from, to }) =>
      preposition === null &&
      !isTime(sentence, rest, from, to) &&
      !excluded.test(determiner ?? "") &&
      mayAct(sentence, rest.slice(from, to)),
  );
}

/** Whether words name somebody, or tell of a body or of whoever holds an office. */
function mayAct(sentence: ReadSentence, words: readonly TaggedToken[]): boolean {
  return words.some(
    ({ tag, word, start, end }) =>
      tag === "noun" &&
      (isInstitution(word, "de") ||
        isOffice.de(word) ||
        sentence.actors.some(({ position }) => position.start < end && start < position.end)),
  );
}

/** "Ministerin Ina Holt, der …", "die Kommission, der …": then "der" is to whom something is done. */
function isFeminine({ article: { text } }: ReadSentence, before: readonly TaggedToken[]): boolean {
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last) return false;
  if (/^(?:die|k?eine|diese|ihre|seine)$/.test(first.lower)) return true;
  const office = before.find(({ word }) => isOffice.de(word));
  if (office) return /in$/u.test(office.lower);
  const name = text.slice(first.start, last.end);
  return first.isCapital && !pronounsOfName(name, "de").has("er");
}

/** Whom an English relative clause, or a German one whose pronoun does it, is about: the last actor before it. */
export function antecedentOf(sentence: ReadSentence, index: number, known: KnownActors): readonly ActorId[] {
  const clause = sentence.clauses[index];
  if (!clause || doerOfRelative(sentence, index) !== "antecedent") return [];
  const start = clause.tokens[0]?.start ?? 0;
  // "Ministerin Ines Kolb (Grüne), die das Werk besuchte": what stands in brackets is among no words of the sentence.
  const before = sentence.actors.findLast(
    ({ position }) =>
      position.end <= start &&
      sentence.tokens.some((token) => token.start < position.end && position.start < token.end),
  );
  const between = before
    ? sentence.tokens.filter((token) => token.start >= before.position.end && token.end <= start)
    : [];
  const isNear = between.every(({ tag }) => tag === "verb" || tag === "auxiliary" || tag === "mark");
  // "two directors of Tarrant Steel, who …": a body is no "who".
  const isBody =
    before !== undefined && clause.opener === "who" && known.byId.get(before.actor)?.kind === "organisation";
  const isSomebody = isNear && !isBody && !isBehindPlace(sentence, index, known);
  return before && isSomebody && standsForItself(sentence, before, known) ? [before.actor] : [];
}

/** "a supplier in Latvia, which …", "einem Lieferanten in Lettland, der …": not the state where somebody or something is that a clause says more of. */
export function isBehindPlace(
  { clauses, actors, tokens }: ReadSentence,
  index: number,
  { byId }: KnownActors,
): boolean {
  const { kind, tokens: [opener] = [] } = clauses[index] ?? {};
  if (kind !== "relative" || !opener) return false;
  const place = actors.findLast(({ position }) => position.end <= opener.start);
  if (place === undefined || byId.get(place.actor)?.kind !== "state") return false;
  const at = tokens.findIndex(({ end }) => end > place.position.start);
  const [noun, where, ...after] = tokens.slice(Math.max(0, at - 2), tokens.indexOf(opener));
  const isNext = after.every(({ start, tag }) => start < place.position.end || tag === "mark");
  return isNext && /^(?:in|near|from|aus|bei)$/.test(where?.lower ?? "") && /^(?:noun|word)$/.test(noun?.tag ?? "");
}
