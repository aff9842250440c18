import type { AttributionStep } from "../../../model/evidence.ts";
import type { Span } from "../../../model/span.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { isInstitution } from "../words/bodies.ts";
import type { Occurrence, TellingContext } from "./occurrence.ts";
import { mostSpecific, speechVerbOf, unnamedSpeakerIn } from "./speakers.ts";
import { subjectTokens } from "./subject-phrase.ts";
import { subjectOf } from "./subjects.ts";
import { clauseParts } from "./telling-parts.ts";
import { wholeClause } from "./whole-clause.ts";

/**
 * What a known speaker says in a sentence ("Lawrow äußerte, dass …"), as a statement. Grouping decides whether it becomes an event:
 * what follows an act of the same speaker belongs to that act.
 */
export function findStatements(
  sentence: ReadSentence,
  known: KnownActors,
  context: TellingContext,
  found: readonly Occurrence[],
): Occurrence[] {
  const index = sentence.clauses.findIndex(({ kind }, at) => kind === "main" && isSaying(sentence, at));
  const clause = sentence.clauses[index];
  if (!clause || found.some((occurrence) => occurrence.clause === index && occurrence.isVerbal)) return [];
  const verb = speechVerbOf(sentence, index);
  const subject = mostSpecific(subjectOf(sentence, index, known, context), known);
  const speaks = subject.filter((actor) =>
    ["person", "state", "organisation", "alliance", "armed-force"].includes(known.byId.get(actor)?.kind ?? ""),
  );
  const body = speaks.length === 0 ? bodySpeaking(sentence, index) : null;
  if (!verb || (speaks.length === 0 && !body)) return [];
  const content = sentence.clauses.flatMap(({ parent, kind }, at) =>
    parent === index && kind === "content" ? [at] : [],
  );
  // When what is said was or shall be is not when it is said.
  const times = sentence.times.map(({ position }) => withPreposition(sentence, position));
  const said = content.flatMap((at) => clauseParts(sentence.clauses[at] as Clause, times));
  if (found.some(({ clause: at, told }) => content.includes(at) && told === "coming")) return [];
  const isPlan = content.some((at) => isPlanned(sentence, at)) && !found.some(({ clause: at }) => content.includes(at));
  if ((body || verb.stance === "reports") && !isPlan) return [];
  // "said late on Friday a worker had been arrested": where all that is taken to be said is a time, the saying itself tells.
  const telling = isPlan ? [...clauseParts(clause, []), ...said] : said.length > 0 ? said : clauseParts(clause, []);
  return [
    {
      sentence,
      clause: index,
      trigger: verb.token,
      type: "statement",
      told: "happened",
      telling,
      // What is said; of a plan with who says so; where nothing is, all of the clause.
      words: (isPlan || content.length === 0 ? [index] : content).map((at) => wholeClause(sentence, at)),
      participants: speaks.map((actor) => ({ actor, role: "agent" as const })),
      attribution: [body ?? { kind: "actors", actors: [...speaks] }],
      stance: verb.stance === "announces" ? "announces" : "alleges",
      figures: [],
      refersBackTo: isPlan ? [] : ["warning", "accusation", "denial", "confirmation", "meeting", "statement"],
      isVerbal: true,
      standsFor: null,
    },
  ];
}

/** "Das Amt teilte mit, …": a German body that has no name, in the words of the text; null where it is none. */
function bodySpeaking(sentence: ReadSentence, index: number): AttributionStep | null {
  const tokens = sentence.words.grammar.verbLast ? subjectTokens(sentence, index) : [];
  return tokens.some(({ word, tag }) => tag === "noun" && isInstitution(word, "de"))
    ? unnamedSpeakerIn(sentence, tokens)
    : null;
}

/** "said it would cut 300 jobs", "teilte mit, man werde klagen": what somebody says that they are going to do is news by itself. */
function isPlanned({ clauses, predicates, words: { grammar } }: ReadSentence, index: number): boolean {
  const [tokens, predicate] = [clauses[index]?.tokens ?? [], predicates[index]];
  const isOwn = /^(?:it|he|she|they|we|man|er|sie|es)$/.test(
    tokens.find(({ tag }) => tag !== "subordinator" && tag !== "determiner")?.lower ?? "",
  );
  const isSure = predicate !== null && /^(?:would|will|shall|werde|wolle)$/.test(predicate?.finite.lower ?? "");
  const isDone = predicate?.forms.some(({ lemma }) => !grammar.states.has(lemma)) ?? false;
  return (
    isOwn &&
    isSure &&
    isDone &&
    !tokens.some(({ lower }) => grammar.negations.has(lower) || /^(?:if|wenn|falls|sollten?)$/.test(lower))
  );
}

/** "on Monday": a time with the preposition before it. */
function withPreposition({ tokens }: ReadSentence, { start, end }: Span): Span {
  const before = tokens.findLast((token) => token.end <= start);
  return before?.tag === "preposition" && start - before.end <= 1 ? { start: before.start, end } : { start, end };
}

function isSaying(sentence: ReadSentence, index: number): boolean {
  const stance = speechVerbOf(sentence, index)?.stance;
  return stance === "alleges" || stance === "announces" || (stance === "reports" && sentence.words.grammar.verbLast);
}
