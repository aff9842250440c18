import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import { subjectPhrase } from "../doers/subject-phrase.ts";
import { subjectOf } from "../doers/subjects.ts";
import type { TellingContext } from "../occurrences/occurrence.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { type KnownActors, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { bySomebody } from "../words/speech-words.ts";
import { documentNamed } from "./document-sources.ts";
import { areOnlyNear } from "./public-speakers.ts";
import { mostSpecific, speakerNamed } from "./speakers.ts";
import { findingVerbOf, isHeard, speechVerbOf } from "./speech-verbs.ts";
import { unnamedSpeakerIn } from "./unnamed-speaker.ts";

/** Who says what a clause tells, from the article's nearest source to the first speaker, and how. */
export interface Attribution {
  readonly steps: readonly AttributionStep[];
  readonly stance: Stance;
}

/** "Budanow bestätigte, dass …": the subject of the clause above says what this one tells. */
export function governingSpeaker(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): Attribution | null {
  const clause = sentence.clauses[index];
  if (!clause || clause.parent === null || clause.kind === "subordinate") return null;
  // "The agency denied this, and a court dismissed the case": what "and" adds is said by whoever says the clause before, not by its subject.
  if (clause.kind === "coordinate" && isToldAgain(sentence, index)) return null;
  if (clause.kind === "coordinate" && !goesOnSaying(sentence, index))
    return governingSpeaker(sentence, clause.parent, known, context);
  const told = toldByNoun(sentence, clause);
  if (told) return told;
  if (clause.kind === "content" && isHeard(sentence, clause.parent)) return { steps: [bySomebody], stance: "alleges" };
  const speech =
    speechVerbOf(sentence, clause.parent) ??
    (clause.kind === "content" ? findingVerbOf(sentence, clause.parent) : null);
  if (!speech) {
    // "said that one was sold and that another burned": the second is said as well.
    const isOwn = clause.kind === "content" && sentence.clauses[clause.parent]?.kind !== "content";
    return isOwn ? null : governingSpeaker(sentence, clause.parent, known, context);
  }
  if (clause.kind === "relative" && sentence.clauses[clause.parent]?.kind !== "relative") return null;
  const speaking = speakingClause(sentence, clause.parent);
  const actors = mostSpecific(subjectOf(sentence, speaking, known, context), known);
  const phrase = subjectPhrase(sentence, speaking);
  const tokens = phrase
    ? (sentence.clauses[speaking]?.tokens.slice(phrase.from, phrase.to) ?? [])
    : findersIn(sentence, speaking);
  const written = writtenIn(sentence, speaking, known) ?? documentNamed(sentence, tokens);
  if (written) return { steps: [written], stance: speech.stance };
  // "A UN monitor said that …": one of a body's people is not the body.
  if (areOnlyNear(actors, tokens, sentence, known))
    return { steps: [unnamedSpeakerIn(sentence, tokens) ?? bySomebody], stance: speech.stance };
  if (actors.length > 0) return { steps: [{ kind: "actors", actors: [...actors] }], stance: speech.stance };
  // "A weak signal suggested that …": a thing that is no document says nothing.
  if (isThing(sentence, tokens)) return null;
  return { steps: [speakerNamed(sentence, tokens, known) ?? bySomebody], stance: speech.stance };
}

/** "Police said that they had begun an inquiry, and on 3 May divers searched the port": in the simple past, with a day of its own, it is the article's own word. */
function isToldAgain(sentence: ReadSentence, index: number): boolean {
  const { clauses, predicates, words, times } = sentence;
  const tokens = clauses[index]?.tokens ?? [];
  const predicate = predicates[index];
  const isShifted = clauses[clauses[index]?.parent ?? -1]?.tokens.some(({ lower }) => /^(?:had|would)$/.test(lower));
  const isPlain = predicate?.tense === "past" && predicate.finite === predicate.verb;
  const isDated = times.some(({ position }) => tokens.some(({ start }) => start === position.start));
  return !words.grammar.verbLast && isShifted === true && isPlain && isDated && subjectPhrase(sentence, index) !== null;
}

/** "Two ships had sunk, she said, and in June the port had closed": in English the tense shows that "and" adds what is said as well. */
function goesOnSaying(sentence: ReadSentence, index: number): boolean {
  const { clauses, words } = sentence;
  const parent = clauses[index]?.parent ?? -1;
  const isAside = parent > 0 && clauses[parent]?.kind === "main" && speechVerbOf(sentence, parent) !== null;
  const isShifted = clauses[index]?.tokens.some(({ lower }) => /^(?:had|would)$/.test(lower)) ?? false;
  return !words.grammar.verbLast && isAside && isShifted && subjectPhrase(sentence, index) !== null;
}

/** Whether an English subject is a single thing that says nothing: neither somebody nor a body. */
function isThing({ words, actors }: ReadSentence, tokens: readonly TaggedToken[]): boolean {
  const end = tokens.findIndex(({ tag }, at) => at > 0 && tag === "preposition");
  const head = tokens.slice(0, end < 0 ? tokens.length : end).at(-1);
  return (
    head !== undefined &&
    !words.grammar.verbLast &&
    /^(?:signals?|readings?|bursts?|traces?|signs?|smells?|marks?|noises?|sounds?|patterns?|temperatures?|levels?)$/.test(
      head.lower,
    ) &&
    !actors.some(({ position }) => position.start <= head.start && head.start < position.end)
  );
}

/** "Leaked ledgers | show", "It took auditors | nine years to establish": whoever, or what, finds it where an English clause has no subject that says so. */
function findersIn({ clauses, words: { grammar } }: ReadSentence, index: number): readonly TaggedToken[] {
  const tokens = clauses[index]?.tokens ?? [];
  if (grammar.verbLast || tokens.at(-1)?.tag !== "verb") return [];
  const from = tokens[0]?.lower === "it" ? tokens.findIndex(({ tag }) => tag === "verb") + 1 : 0;
  const own = tokens.slice(from, -1);
  const end = own.findIndex(({ tag }, at) => at > 0 && !/^(?:noun|word)$/.test(tag));
  return end < 0 ? own : own.slice(0, end);
}

/** "In der Anklageschrift heißt es, …", "Aus dem Ministerium hieß es, …": where it is written, or who says it; null where it does not stand there. */
function writtenIn(sentence: ReadSentence, index: number, known: KnownActors): AttributionStep | null {
  const { grammar } = sentence.words;
  const isWritten = sentence.predicates[index]?.forms.some(({ lemma }) => lemma === "heißen") ?? false;
  if (!grammar.verbLast || !isWritten) return null;
  const tokens = sentence.clauses[index]?.tokens ?? [];
  const phrase = phrasesIn(sentence, tokens).find(({ preposition }) =>
    /^(?:in|im|aus|von|vom)$/.test(preposition ?? ""),
  );
  return phrase ? speakerNamed(sentence, tokens.slice(phrase.from + 1, phrase.to), known) : null;
}

/** "The mayor dismissed the report, saying that …": who says so, the clause around tells. */
function speakingClause({ clauses }: ReadSentence, index: number): number {
  let at = index;
  while (clauses[at]?.kind === "participle" && clauses[at]?.parent != null) at = clauses[at]?.parent as number;
  return at;
}

/** Nouns of which a clause says what somebody says: "reports that …", "den Vorwurf, dass …". */
const sayings =
  /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|complaints?|(?:medien|presse)?berichten?|gerüchten?|vorwürfen?|vorwurf|behauptung(?:en)?|anschuldigung(?:en)?|spekulation(?:en)?|vermutung(?:en)?|verdacht)$/;

/** What is told as the content of such a noun, by whomever that is; null where no such noun stands right before the clause. */
function toldByNoun({ tokens, predicates }: ReadSentence, { kind, tokens: own }: Clause): Attribution | null {
  const at = kind === "content" ? tokens.findIndex(({ start }) => start === own[0]?.start) : -1;
  const before = tokens[at - 1]?.tag === "mark" ? tokens[at - 2] : tokens[at - 1];
  // "Critics claim that …" has a verb of that form.
  const isVerb = predicates.some((predicate) => predicate?.verb.start === before?.start);
  return before && !isVerb && sayings.test(before.lower) ? { steps: [bySomebody], stance: "alleges" } : null;
}
