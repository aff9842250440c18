import type { AttributionStep } from "../../../model/evidence.ts";
import { subjectTokens } from "../doers/subject-phrase.ts";
import { subjectOf } from "../doers/subjects.ts";
import { isWrongOf } from "../doers/wrong-of.ts";
import { asidesOf } from "../occurrences/asides.ts";
import type { TellingContext } from "../occurrences/occurrence.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { isDisputed } from "../words/documents.ts";
import { bySomebody } from "../words/speech-words.ts";
import { type Attribution, governingSpeaker } from "./governing-speaker.ts";
import { type NamedSource, sourcesOf } from "./sources.ts";
import { isReporter, mostSpecific } from "./speakers.ts";
import { unnamedSpeakerIn } from "./unnamed-speaker.ts";

const inOwnVoice: Attribution = { steps: [], stance: "reports" };

/** Who says what this clause tells; in its own voice where nobody is named. */
export function attributionOf(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): Attribution {
  const sources = [
    ...sourcesOf(sentence, known).filter((source) => holdsFor(sentence, source, index)),
    ...asidesOf(sentence, index, known, context),
  ];
  const governing = governingSpeaker(sentence, index, known, context);
  const steps = unique([...sources.flatMap((source) => source.steps), ...(governing?.steps ?? [])]);
  if (governing) return { steps, stance: governing.stance };
  const isSaidTo = sentence.words.grammar.verbLast && isHearsay(sentence, index);
  if (steps.length > 0) {
    const isPlain = isPassedOn(sources, known) && !isSaidTo && !isDisputedThere(steps, sentence, index, known, context);
    return { steps, stance: isPlain ? "reports" : "alleges" };
  }
  if (sources.length > 0 || isReported(sentence, index))
    return {
      steps: beforeColon(sentence, index, known, context) ?? context.speaker ?? [bySomebody],
      stance: "alleges",
    };
  return isHearsay(sentence, index) ? { steps: [bySomebody], stance: "alleges" } : inOwnVoice;
}

/** "Anders sieht es die Ökonomin Ada Voss: Der Damm sei …": whoever is named before the colon; null where there is none. */
function beforeColon(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): readonly AttributionStep[] | null {
  const start = sentence.clauses[index]?.tokens[0]?.start ?? 0;
  const before = sentence.article.text.slice(sentence.span.start, start);
  if (index === 0 || !/:\s*$/.test(before)) return null;
  const people = sentence.actors.flatMap(({ actor, position }) =>
    position.end <= start && known.byId.get(actor)?.kind === "person" ? [actor] : [],
  );
  const actors = people.length > 0 ? people : mostSpecific(subjectOf(sentence, index - 1, known, context), known);
  const [one, ...others] = new Set(actors);
  if (one) return others.length === 0 ? [{ kind: "actors", actors: [one] }] : [bySomebody];
  return [unnamedSpeakerIn(sentence, subjectTokens(sentence, index - 1)) ?? bySomebody];
}

/** "Laut Anklage …", "According to leaked memos …"; of somebody's wrong, what anybody but the news says who is not named: nobody has proved it. */
function isDisputedThere(
  steps: readonly AttributionStep[],
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): boolean {
  const { language } = sentence.words;
  const unnamed = steps.filter((step) => step.kind === "unnamed");
  if (unnamed.some(({ words }) => isDisputed(words[language], language))) return true;
  return unnamed.length > 0 && isWrongOf(sentence, index, known, context);
}

/** Whether nobody but news media, or those who inform them, stands behind what is told. */
function isPassedOn(sources: readonly NamedSource[], known: KnownActors): boolean {
  const isNews = (step: AttributionStep) => step.kind === "actors" && isReporter(step, known);
  return sources.every(
    ({ steps, stance }) =>
      steps.every((step) => isReporter(step, known)) && (stance !== "alleges" || steps.every(isNews)),
  );
}

/** A source in a dependent clause holds for that clause and those below it; one in the main clause for all. */
function holdsFor(
  { clauses }: ReadSentence,
  source: { readonly start: number; readonly end: number },
  index: number,
): boolean {
  const home = clauses.findIndex(({ tokens }) =>
    tokens.some(({ start }) => start >= source.start && start < source.end),
  );
  if (isOfSource(clauses, source, index)) return false;
  // "Wie aus Papieren hervorgeht, …": for what it stands beside.
  if (clauses[home]?.kind === "main" || clauses[home]?.opener === "wie" || home < 0) return true;
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null) if (at === home) return true;
  return false;
}

/** "(Das geht aus) einem Gutachten hervor, | das die Stadt vorlegte": what is said of a source is not its word. */
function isOfSource(clauses: ReadSentence["clauses"], { end }: { readonly end: number }, index: number): boolean {
  const clause = clauses[index];
  const start = clause?.tokens[0]?.start ?? 0;
  return clause?.kind === "relative" && start >= end && start - end <= MARK;
}

/** Characters between a word and the one behind a comma. */
const MARK = 2;

/** "Der Mann habe gestanden": in the words of whoever spoke before. */
function isReported({ predicates, clauses }: ReadSentence, index: number): boolean {
  // "Ich habe …" is said by whoever writes or is quoted; only of others "habe" tells that somebody says so.
  if (clauses[index]?.tokens.some(({ lower }) => lower === "ich")) return false;
  const parent = clauses[index]?.parent;
  return (
    predicates[index]?.isReported ??
    (parent !== null && parent !== undefined ? isReported({ predicates, clauses } as ReadSentence, parent) : false)
  );
}

/** "soll", "angeblich", "reportedly" in the clause itself. */
export function isHearsay({ clauses, predicates, words }: ReadSentence, index: number): boolean {
  const isPlan = predicates[index]?.tense === "planned";
  return (
    clauses[index]?.tokens.some(
      ({ lower, tag }, at, all) =>
        words.grammar.hearsay.has(lower) &&
        tag !== "verb" &&
        !(isPlan && tag === "modal") &&
        // "mit angeblich 91 Prozent": only the number is.
        !(tag !== "modal" && /^(?:number|quantity)$/.test(all[at + 1]?.tag ?? "")),
    ) ?? false
  );
}

function unique(steps: readonly AttributionStep[]): AttributionStep[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

/** "Ein Strick deutet darauf hin, dass sie erstickt wurde": a title that names her leaves out that it is only a hint. */
function isOnlyHinted(parent: Clause | undefined, { tokens }: Clause, { words: { grammar } }: ReadSentence): boolean {
  const hints = parent?.tokens.some(({ lower }) => /^(?:deute(?:t|n|te|ten)|hindeute(?:t|n))$/.test(lower)) ?? false;
  return hints && tokens.some(({ lower }) => grammar.pronouns.has(lower));
}

/** Whether a clause or one above it only fears or hopes. */
export function isDoubted(sentence: ReadSentence, index: number): boolean {
  const clause = sentence.clauses[index];
  if (!clause || clause.parent === null || clause.kind === "relative") return false;
  // "feared a strike, and the mayor resigned": what "and" adds is no more doubted than what it goes on from.
  if (clause.kind === "coordinate") return isDoubted(sentence, clause.parent);
  const parent = sentence.clauses[clause.parent];
  const { doubt } = sentence.words.grammar;
  const isDoubt = parent?.tokens.some(({ lower }) => doubt.has(lower)) ?? false;
  return isDoubt || isOnlyHinted(parent, clause, sentence) || isDoubted(sentence, clause.parent);
}
