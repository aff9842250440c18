import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { bySomebody } from "../words/speech-words.ts";
import { asidesOf } from "./asides.ts";
import type { TellingContext } from "./occurrence.ts";
import { areOnlyNear } from "./public-speakers.ts";
import { type NamedSource, sourcesOf } from "./sources.ts";
import { isHeard, isReporter, mostSpecific, speakerNamed, speechVerbOf, unnamedSpeakerIn } from "./speakers.ts";
import { subjectPhrase, subjectTokens } from "./subject-phrase.ts";
import { subjectOf } from "./subjects.ts";

/** Who says what a clause tells, from the article's nearest source to the first speaker, and how. */
export interface Attribution {
  readonly steps: readonly AttributionStep[];
  readonly stance: Stance;
}

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
  if (steps.length > 0) return { steps, stance: isPassedOn(sources, known) && !isSaidTo ? "reports" : "alleges" };
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
  if (clauses[home]?.kind === "main" || home < 0) return true;
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null) if (at === home) return true;
  return false;
}

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

/** "Budanow bestätigte, dass …": the subject of the clause above says what this one tells. */
function governingSpeaker(
  sentence: ReadSentence,
  index: number,
  known: KnownActors,
  context: TellingContext,
): Attribution | null {
  const clause = sentence.clauses[index];
  if (!clause || clause.parent === null || clause.kind === "subordinate") return null;
  // "The agency denied this, and a court dismissed the case": what "and" adds is said by whoever says the clause before, not by its subject.
  if (clause.kind === "coordinate") return governingSpeaker(sentence, clause.parent, known, context);
  const told = toldByNoun(sentence, clause);
  if (told) return told;
  if (clause.kind === "content" && isHeard(sentence, clause.parent)) return { steps: [bySomebody], stance: "alleges" };
  const speech = speechVerbOf(sentence, clause.parent) ?? findingOf(sentence, clause.parent, clause.kind);
  if (!speech) {
    // "said that one was sold and that another burned": the second is said as well.
    const isOwn = clause.kind === "content" && sentence.clauses[clause.parent]?.kind !== "content";
    return isOwn ? null : governingSpeaker(sentence, clause.parent, known, context);
  }
  if (clause.kind === "relative" && sentence.clauses[clause.parent]?.kind !== "relative") return null;
  const speaking = speakingClause(sentence, clause.parent);
  const actors = mostSpecific(subjectOf(sentence, speaking, known, context), known);
  const phrase = subjectPhrase(sentence, speaking);
  const tokens = phrase ? (sentence.clauses[speaking]?.tokens.slice(phrase.from, phrase.to) ?? []) : [];
  // "A UN monitor said that …": one of a body's people is not the body.
  if (areOnlyNear(actors, tokens, sentence, known))
    return { steps: [unnamedSpeakerIn(sentence, tokens) ?? bySomebody], stance: speech.stance };
  if (actors.length > 0) return { steps: [{ kind: "actors", actors: [...actors] }], stance: speech.stance };
  return { steps: [speakerNamed(sentence, tokens, known) ?? bySomebody], stance: speech.stance };
}

/** "The mayor dismissed the report, saying that …": who says so, the clause around tells. */
function speakingClause({ clauses }: ReadSentence, index: number): number {
  let at = index;
  while (clauses[at]?.kind === "participle" && clauses[at]?.parent != null) at = clauses[at]?.parent as number;
  return at;
}

/** Verbs by which somebody says what they have found out. */
const findings =
  /^(?:find|rule|conclude|show|reveal|suggest|establish|determine|discover|uncover|feststellen|ermitteln|ergeben|zeigen|belegen|herausfinden|aufdecken|ansehen)$/;

/** "Auditors found that …", "Die Prüfer stellten fest, dass …": what is found is the finder's word; null where nothing of the kind is said. */
function findingOf({ predicates }: ReadSentence, index: number, kind: string): Pick<Attribution, "stance"> | null {
  const isFound = kind === "content" && predicates[index]?.forms.some(({ lemma }) => findings.test(lemma));
  return isFound ? { stance: "alleges" } : null;
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
