import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import type { TellingContext } from "../occurrences/occurrence.ts";
import { isUnreal } from "../occurrences/unreal.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { isQuoted, type KnownActors, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { attributionOf } from "./attribution.ts";
import { saysItIsFalse } from "./denials.ts";
import { areNamedIn, isPublicSpeaker } from "./public-speakers.ts";
import { sourcesOf } from "./sources.ts";
import { speechVerbOf } from "./speech-verbs.ts";

/** What a sentence says somebody says. */
export interface Saying {
  /** Where what is said begins. */
  readonly clause: number;
  /** Whose word it is, as an attribution. */
  readonly steps: readonly AttributionStep[];
  readonly stance: Stance;
  /** The clause that tells by whom and when it is said; -1: a source beside it does. */
  readonly frame: number;
  /** In the order of the text. */
  readonly said: readonly TaggedToken[];
  /** Word for word, between quotation marks. */
  readonly isQuotation: boolean;
}

/** What a public speaker says in other words than their own: "Voss said the dam was safe", "…, teilte das Amt mit", "laut Voss"; null where nobody does. */
export function reportedSaying(sentence: ReadSentence, known: KnownActors, context: TellingContext): Saying | null {
  for (const index of sentence.clauses.keys()) {
    if (!maySay(sentence, index)) continue;
    const frame = frameOf(sentence, index);
    if (frame < 0 ? !hasSourceAside(sentence, known) : !isSaid(sentence, frame)) continue;
    const { steps, stance } = attributionOf(sentence, index, known, context);
    const said = saidFrom(sentence, index, frame);
    // "His lawyer said the claims were false": whoever denies is heard.
    const isHeardOf = isPublicSpeaker(steps.at(-1), sentence, known) || saysItIsFalse(sentence, said);
    if (stance === "denies" || !isHeardOf) continue;
    if (frame >= 0 && !isNamedThere(steps.at(-1), sentence, frame, known)) continue;
    return { clause: index, steps, stance, frame, said, isQuotation: false };
  }
  return null;
}

/** Whether a clause may be what is said: it is a statement, outside of anything that is quoted. */
function maySay(sentence: ReadSentence, index: number): boolean {
  const { kind, opener, tokens } = sentence.clauses[index] as Clause;
  const [first, second] = tokens;
  return (
    (kind === "content" || kind === "main") &&
    !asks.test(opener ?? "") &&
    !(/^(?:that|dass)$/.test(first?.lower ?? "") && asks.test(second?.lower ?? "")) &&
    first !== undefined &&
    !isQuoted(sentence, first) &&
    tokens.some(isVerb) &&
    !(isFrame(sentence, index) && (kind === "main" || sentence.clauses.some(({ parent }) => parent === index)))
  );
}

const asks = /^(?:whether|if|ob|why|how|what|when|where|warum|wie|was|wann|wo|wer|who)$/;

/** Whether a clause only leads over to what is said, or names its speaker. */
function isFrame(sentence: ReadSentence, index: number): boolean {
  return speechVerbOf(sentence, index) !== null;
}

/** "(Voss said) that …", "…, sagte Voss", "…, wie das Amt mitteilte": the clause that says so; -1 where none does. */
function frameOf(sentence: ReadSentence, index: number): number {
  const { kind, parent } = sentence.clauses[index] as Clause;
  if (kind === "content" && parent !== null) return isFrame(sentence, parent) ? parent : NONE;
  const after = sentence.clauses.findIndex(
    (clause, at) =>
      at > index && isFrame(sentence, at) && (clause.kind === "main" || /^(?:wie|as)$/.test(clause.opener ?? "")),
  );
  return after < 0 ? -1 : after;
}

/** What is thought, asked or shown is not said. */
const NONE = Number.MAX_SAFE_INTEGER;

/** Whether it was said indeed: "would not say", "if he says". */
function isSaid(sentence: ReadSentence, frame: number): boolean {
  const clause = sentence.clauses[frame];
  const around = clause?.parent == null ? undefined : sentence.clauses[clause.parent];
  // "which indicates that a mayor hopes that …": what somebody says of what another says.
  const isNested = clause?.kind === "content" || (clause?.kind === "relative" && around?.kind !== "main");
  const predicate = sentence.predicates[frame];
  const isThought = predicate?.forms.some(({ lemma }) =>
    /^(?:believe|suggest|estimate|glauben|vermuten|schätzen)$/.test(lemma),
  );
  return clause !== undefined && !isNested && !isThought && !isUnreal(sentence, frame) && predicate?.tense !== "future";
}

/** Whether the sentence itself says who speaks, by a name or a pronoun: of whoever spoke before it nobody can be sure. */
function isNamedThere(
  step: AttributionStep | undefined,
  sentence: ReadSentence,
  frame: number,
  known: KnownActors,
): boolean {
  const tokens = sentence.clauses[frame]?.tokens ?? [];
  if (step?.kind !== "actors") return true;
  const isAntecedent = sentence.clauses[frame]?.kind === "relative";
  const around = isAntecedent ? sentence.tokens : tokens;
  const isShared = /^(?:coordinate|participle)$/.test(sentence.clauses[frame]?.kind ?? "");
  const from = isShared ? sentence.tokens.filter(({ start }) => start < (tokens[0]?.start ?? 0)) : around;
  const named = sentence.actors.filter(({ actor }) => step.actors.includes(actor));
  const hasPronoun = from.some(({ lower }) => lower !== "es" && sentence.words.grammar.pronouns.has(lower));
  return named.length > 0 ? areNamedIn(step.actors, from, sentence, known) : hasPronoun;
}

/** "Laut Voss ist …", "…, according to the mayor": somebody known who opens the sentence or closes it; in English another one may only tell a part of it. */
function hasSourceAside(sentence: ReadSentence, known: KnownActors): boolean {
  const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
  return sourcesOf(sentence, known).some(({ start, end, steps }) => {
    const speaker = steps.at(-1);
    const isPerson =
      speaker?.kind === "actors" && speaker.actors.every((actor) => known.byId.get(actor)?.kind === "person");
    return isPerson && (sentence.words.grammar.verbLast || start === first?.start || end === last?.end);
  });
}

/** The clause and all that depends on it. */
function saidFrom({ clauses }: ReadSentence, index: number, frame: number): readonly TaggedToken[] {
  const belongs = (at: number): boolean => {
    const parent = clauses[at]?.parent ?? null;
    return at === index || (at > index && at !== frame && parent !== null && belongs(parent));
  };
  return clauses.flatMap(({ tokens }, at) => (belongs(at) ? tokens : [])).sort((a, b) => a.start - b.start);
}
