import type { Span } from "../../../model/span.ts";
import { subjectPronoun } from "../doers/pronouns.ts";
import { subjectTokens } from "../doers/subject-phrase.ts";
import { mayTellByVerb } from "../occurrences/find-verbs.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { wholeClause } from "../occurrences/whole-clause.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { withoutGoingOn, withoutOpener } from "./loose-ends.ts";
import type { TitleWord } from "./title-word.ts";
import { beginsWithVerb, isWholeTitle } from "./whole-title.ts";

/**
 * A clause together with the main clause before or around it, for what it would not say alone: "Voss sagte, dass in Arn ein Damm gebrochen sei";
 * null where they do not stand together, or are no title either.
 */
export function withAround(occurrence: Occurrence, left: readonly Span[]): readonly TitleWord[] | null {
  const { sentence, clause } = occurrence;
  const main = mainOf(occurrence);
  if (main === null) return null;
  const [own, around] = [wholeClause(sentence, clause), wholeClause(sentence, main)];
  const isJoined = sentence.clauses[clause]?.kind === "coordinate";
  if (own.start < around.start || (!isJoined && around.end < own.end)) return null;
  const end = Math.max(own.end, around.end);
  const words = sentence.tokens.filter(
    (token) =>
      token.tag !== "mark" &&
      around.start <= token.start &&
      token.end <= end &&
      !left.some((span) => span.start <= token.start && token.end <= span.end),
  );
  const told = { ...occurrence, clause: main };
  const opened = withoutGoingOn(withoutOpener(words, told), sentence);
  const line = beginsWithVerb(opened, told) ? words : opened;
  const hasPronoun =
    subjectPronoun(sentence, main) !== null || (!isJoined && subjectPronoun(sentence, clause) !== null);
  return !hasPronoun && isWholeTitle(line, told) ? line : null;
}

/** The main clause that a clause hangs on or goes on from; null for one that does neither. */
function mainOf({ sentence: { clauses }, clause }: Occurrence): number | null {
  const { kind = "main", opener, parent = null } = clauses[clause] ?? {};
  if (kind === "coordinate") return parent !== null && clauses[parent]?.kind === "main" ? parent : null;
  if (!/^(?:content|relative|subordinate)$/.test(kind) || opener === "but") return null;
  const main = clauses.findIndex((each) => each.kind === "main");
  return main < 0 ? null : main;
}

/** Whether the clause around tells something itself, which would be called the same. */
export function isToldAround(occurrence: Occurrence): boolean {
  const main = mainOf(occurrence);
  return (
    main === null ||
    occurrence.sentence.clauses[occurrence.clause]?.kind === "coordinate" ||
    mayTellByVerb(occurrence.sentence, main)
  );
}

/** Whether a clause alone would say too much or too little. */
export function needsAround(occurrence: Occurrence, known: KnownActors): boolean {
  return isHedged(occurrence) || mayBePassive(occurrence) || pointsIntoFirst(occurrence, known);
}

/** "Ein Strick deutet darauf hin, dass sie erwürgt wurde": what nobody in particular says is no fact by itself. */
function isHedged({ sentence: { clauses }, clause, attribution }: Occurrence): boolean {
  return clauses[clause]?.kind === "content" && attribution.length === 0;
}

/** "was placed in administration and docked 12 points": whether it docked them or was docked, the verb alone does not tell. */
function mayBePassive({ sentence: { clauses, predicates, words }, clause }: Occurrence): boolean {
  const { kind, parent } = clauses[clause] ?? {};
  const predicate = predicates[clause];
  const isOpen =
    predicate?.finite === predicate?.verb && predicate?.forms.some((form) => form.kind === "past") === true;
  const isBoth = predicate?.verb.forms.some((form) => form.kind === "participle") === true;
  return (
    !words.grammar.verbLast && kind === "coordinate" && isOpen && isBoth && predicates[parent ?? -1]?.isPassive === true
  );
}

/** "Voss suspended the company's sailings and inspected its ships": whose, the first half says, since it is nobody's who acts. */
function pointsIntoFirst({ sentence, clause }: Occurrence, { byId }: KnownActors): boolean {
  const { kind, tokens = [] } = sentence.clauses[clause] ?? {};
  const subject = subjectTokens(sentence, clause);
  const [first, last] = [subject[0], subject.at(-1)];
  if (sentence.words.grammar.verbLast || kind !== "coordinate" || !first || !last) return false;
  const isPerson = sentence.actors.some(
    ({ actor, position }) =>
      byId.get(actor)?.kind === "person" && first.start <= position.start && position.end <= last.end,
  );
  // "… and recalled its own": its own what, the first half says.
  const isBare = (at: number) =>
    tokens[at]?.lower === "own" && /^(?:mark|preposition|adverb)?$/.test(tokens[at + 1]?.tag ?? "");
  if (tokens.some((_, at) => isBare(at))) return true;
  return tokens.some(({ lower }) => (isPerson ? /^(?:its|it)$/ : /^(?:his|her|him)$/).test(lower));
}
