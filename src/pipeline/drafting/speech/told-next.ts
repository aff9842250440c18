import type { AttributionStep } from "../../../model/evidence.ts";
import { subjectTokens } from "../doers/subject-phrase.ts";
import { subjectOf } from "../doers/subjects.ts";
import type { TellingContext } from "../occurrences/occurrence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { isDisputed } from "../words/documents.ts";
import type { Attribution } from "./governing-speaker.ts";
import { sourcesOf } from "./sources.ts";
import { mostSpecific, speakerNamed } from "./speakers.ts";
import { findingVerbOf, speechVerbOf } from "./speech-verbs.ts";

/**
 * "Das teilte die Polizei mit.", "Das geht aus Papieren hervor.", "That is according to …": by whom, as a sentence says, the one before it was
 * told; null where it says no such thing.
 */
export function tellerOfBefore(
  sentence: ReadSentence,
  known: KnownActors,
  context: TellingContext,
): Attribution | null {
  const { tokens, clauses, words } = sentence;
  const [first, second] = tokens;
  if (!/^(?:das|dies|that|this)$/.test(first?.lower ?? "") || !/^(?:verb|auxiliary)$/.test(second?.tag ?? ""))
    return null;
  if (clauses.some(({ kind }) => kind === "content" || kind === "infinitive")) return null;
  const speech = words.grammar.verbLast ? (speechVerbOf(sentence, 0) ?? findingVerbOf(sentence, 0)) : null;
  if (speech?.stance === "denies") return null;
  const speaker = speech && subjectNamed(sentence, known, context);
  const step = speaker ?? sourcesOf(sentence, known)[0]?.steps.at(-1);
  if (!step) return null;
  const isOpen = step.kind === "unnamed" && isDisputed(step.words[words.language], words.language);
  return { steps: [step], stance: isOpen ? "alleges" : (speech?.stance ?? "reports") };
}

/** Whom the first clause of a sentence is about, in the words of the text where nobody known. */
function subjectNamed(sentence: ReadSentence, known: KnownActors, context: TellingContext): AttributionStep | null {
  const actors = mostSpecific(subjectOf(sentence, 0, known, context), known);
  return actors.length > 0
    ? { kind: "actors", actors: [...actors] }
    : speakerNamed(sentence, subjectTokens(sentence, 0), known);
}
