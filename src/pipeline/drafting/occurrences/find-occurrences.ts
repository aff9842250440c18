import { findEach } from "../../find-each.ts";
import { createPortrait } from "../doers/of-portrayed.ts";
import { portrayedIn } from "../doers/portrayed.ts";
import { subjectPhrase } from "../doers/subject-phrase.ts";
import { inInterview } from "../interviews/answers.ts";
import { interviewIn } from "../interviews/interview.ts";
import { briefOf } from "../sentences/news-briefs.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { Attribution } from "../speech/governing-speaker.ts";
import { speechVerbOf } from "../speech/speech-verbs.ts";
import { findStatements } from "../speech/statements.ts";
import { tellerOfBefore } from "../speech/told-next.ts";
import { withYearAround } from "../times/told-among.ts";
import { bySomebody } from "../words/speech-words.ts";
import { contextAfter } from "./context-after.ts";
import { figuresIn } from "./figures.ts";
import { nothingTold, type Occurrence, type TellingContext } from "./occurrence.ts";
import { occurrencesInClause } from "./occurrences-in-clause.ts";
import { actsOfSpeech } from "./scene.ts";
import { clauseParts } from "./telling-parts.ts";

/** All that the sentences of one article tell of occurrences, in the order of the text. */
export function findOccurrences(sentences: readonly ReadSentence[], known: KnownActors): Occurrence[] {
  let context: TellingContext = nothingTold;
  const found: Occurrence[] = [];
  const portrayed = portrayedIn(sentences, known);
  const portrait = portrayed && createPortrait(portrayed, known);
  let brief = 0;
  for (const sentence of sentences) {
    // In a column of news briefs nobody is meant of whom only another one tells.
    if (briefOf(sentence) !== brief) context = nothingTold;
    brief = briefOf(sentence);
    if (portrait) context = portrait.before(sentence, context);
    const teller = tellerOfBefore(sentence, known, context);
    if (teller) attribute(found, sentence.index - 1, teller);
    const inSentence: Occurrence[] = [];
    for (const index of sentence.clauses.keys())
      inSentence.push(...occurrencesInClause(sentence, index, known, context));
    found.push(
      ...withLooseFigures(sentence, joinedVerbs(inSentence)),
      ...findStatements(sentence, known, context, inSentence),
    );
    context = contextAfter(sentence, known, context);
  }
  const interview = interviewIn(sentences, known);
  return [...withYearAround(interview ? inInterview(interview, found) : found, sentences)];
}

/** What a sentence tells as a fact, or as said by nobody named, is the word of whoever the next one says told it. */
function attribute(found: Occurrence[], index: number, { steps, stance }: Attribution): void {
  for (let at = found.length - 1; at >= 0 && found[at]?.sentence.index === index; at--) {
    const each = found[at] as Occurrence;
    const isOpen = each.attribution.every((step) => step === bySomebody);
    if (isOpen && !each.isSaying && !actsOfSpeech.has(each.type))
      found[at] = { ...each, attribution: steps, stance: each.stance === "reports" ? stance : each.stance };
  }
}

/** "A ferry capsized and sank off Arn": what one verb alone begins to tell is told together with the next. */
function joinedVerbs(found: readonly Occurrence[]): readonly Occurrence[] {
  return findEach(found, (each, at) => {
    const [before, next] = [found[at - 1], found[at + 1]];
    if (before && goesOnAtOnce(before, each)) return null;
    if (!next || !goesOnAtOnce(each, next)) return each;
    return {
      ...each,
      telling: [...each.telling, ...next.telling],
      words: [...each.words, ...next.words],
      figures: [...each.figures, ...next.figures],
    };
  });
}

function goesOnAtOnce({ sentence, clause, trigger, type, isVerbal }: Occurrence, next: Occurrence): boolean {
  const [own, other] = [sentence.clauses[clause], sentence.clauses[next.clause]];
  const isNext =
    other?.kind === "coordinate" && other.parent === clause && subjectPhrase(sentence, next.clause) === null;
  return (
    !sentence.words.grammar.verbLast &&
    isVerbal &&
    next.isVerbal &&
    type === next.type &&
    isNext &&
    own?.tokens.at(-1) === trigger
  );
}

/** "…, doch handelt es sich um mindestens einige tausend Kämpfer": a figure in a clause that tells nothing else belongs to what the sentence tells. */
function withLooseFigures(sentence: ReadSentence, found: readonly Occurrence[]): readonly Occurrence[] {
  const [only, ...others] = found;
  if (!only || others.length > 0) return found;
  const loose = sentence.clauses.flatMap((clause, index) => {
    const parts =
      index === only.clause ||
      // "Das Unternehmen, das 70 Leute beschäftigt, …": how something is, beside what happened.
      (clause.kind === "relative" && sentence.words.grammar.verbLast) ||
      tellsOwnAct(sentence, index) ||
      speechVerbOf(sentence, index) !== null ||
      clause.tokens.some(({ start }) => only.telling.some((part) => part.start <= start && start < part.end)) ||
      clause.tokens.some(({ start, end }) =>
        sentence.times.some(({ position }) => position.start < end && start < position.end),
      )
        ? []
        : clauseParts(clause, []);
    const figures = figuresIn(sentence, parts);
    return figures.length > 0 ? [{ parts, figures }] : [];
  });
  const figures = [...only.figures, ...loose.flatMap((each) => each.figures)];
  return [
    {
      ...only,
      figures,
      telling: [...only.telling, ...loose.flatMap(({ parts }) => parts)].sort((a, b) => a.start - b.start),
    },
  ];
}

/**
 * "Ostland sent two ships, and Westland pledged aid": what another does, though nothing tells what it is; in English also what the same does
 * next, "destroyed 140 homes and forced 6,000 people to flee".
 */
function tellsOwnAct(sentence: ReadSentence, index: number): boolean {
  const goesOn = sentence.clauses[index]?.kind === "coordinate" && !sentence.words.grammar.verbLast;
  if (goesOn && sentence.predicates[index]) return true;
  const acts = sentence.predicates[index]?.forms.some(({ meaning }) => meaning.length > 0) ?? false;
  return acts && subjectPhrase(sentence, index) !== null;
}
