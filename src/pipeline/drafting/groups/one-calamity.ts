import { subjectPhrase } from "../doers/subject-phrase.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";

/** Base forms of what a calamity does to things. */
const damages =
  "destroy damage devastate strike hit rip sweep flood inundate submerge batter pound topple flatten level bringdown cutoff tear shake rock beschädigen demolieren mitreißen überfluten überschwemmen verwüsten wegreißen zerstören";
/** What it does to people. */
const sufferings =
  "kill injure wound hurt die drown trap strand displace engulf einschließen erschlagen ertrinken sterben töten umkommen verletzen verschütten verunglücken";
const suffering: ReadonlySet<string> = new Set(sufferings.split(" "));
const harms: ReadonlySet<string> = new Set([...damages.split(" "), ...suffering]);

/**
 * "The quake that struck on Sunday has killed 412 people and injured 1,900", "Zwei Menschen starben, fünf wurden verletzt": whether two tellings
 * of a sentence tell what one thing, and nobody known, did to people and things.
 */
export function tellOneCalamity(one: Occurrence, other: Occurrence): boolean {
  if (one.sentence !== other.sentence || !isDoneByNobody(one) || !isDoneByNobody(other)) return false;
  if (isWhen(one, other) || isWhen(other, one)) return true;
  return isHarm(one) && isHarm(other) && (goesOnFrom(one, other) || goesOnFrom(other, one) || standBeside(one, other));
}

function isDoneByNobody({ type, told, participants }: Occurrence): boolean {
  return type === "other" && told === "happened" && participants.every(({ role }) => role !== "agent");
}

/** "Nine people were killed | when a tunnel collapsed": by what somebody came to harm, in the clause right after. */
function isWhen(main: Occurrence, { sentence, clause: index }: Occurrence): boolean {
  const clause = sentence.clauses[index];
  return (
    clause?.kind === "subordinate" &&
    clause.parent === main.clause &&
    /^(?:when|after|as|als|nachdem)$/.test(clause.opener ?? "") &&
    doesTo(suffering, main)
  );
}

function isHarm(occurrence: Occurrence): boolean {
  return doesTo(harms, occurrence);
}

function doesTo(verbs: ReadonlySet<string>, { sentence, clause }: Occurrence): boolean {
  const forms = sentence.predicates[clause]?.forms ?? [];
  return forms.some(({ lemma }) => verbs.has(lemma)) || /\bums leben kommen\b/.test(idiomOf(sentence, clause));
}

/** A German verb of general meaning with the words before it, in its base form. */
function idiomOf({ predicates, clauses }: Occurrence["sentence"], clause: number): string {
  const verb = predicates[clause]?.verb;
  const before = clauses[clause]?.tokens.filter(({ start }) => verb && start < verb.start).slice(-2) ?? [];
  return [...before.map(({ lower }) => lower), predicates[clause]?.forms[0]?.lemma].join(" ");
}

function goesOnFrom({ sentence, clause: index }: Occurrence, { clause: from }: Occurrence): boolean {
  const clause = sentence.clauses[index];
  if (clause?.parent !== from) return false;
  if (clause.kind === "coordinate") return subjectPhrase(sentence, index) === null;
  return (
    clause.kind === "relative" &&
    clause.tokens[0]?.tag !== "preposition" &&
    isOnSubject({ sentence, clause: index }, from)
  );
}

/** Whether a relative clause stands before the verb of the clause around it: it says more of its subject. */
function isOnSubject({ sentence, clause }: Pick<Occurrence, "sentence" | "clause">, around: number): boolean {
  const [first] = sentence.clauses[clause]?.tokens ?? [];
  const verb = sentence.predicates[around]?.finite;
  return first !== undefined && verb !== undefined && first.start < verb.start;
}

/** What is always suffered, in whatever voice. */
const suffered = /^(?:die|drown|ertrinken|kommen|sterben|umkommen|verunglücken)$/;

/** "Drei Häuser wurden zerstört und vier Menschen verletzt": the later one beside the other, with nobody's name and no place of its own. */
function standBeside(one: Occurrence, other: Occurrence): boolean {
  const later = one.clause > other.clause ? one : other;
  const clause = later.sentence.clauses[later.clause];
  const predicate = later.sentence.predicates[later.clause];
  const isBeside = clause?.kind === "main" || clause?.kind === "coordinate";
  const isSuffered =
    predicate?.isPassive === true || predicate?.forms.some(({ lemma }) => suffered.test(lemma)) === true;
  return isBeside && isSuffered && later.participants.length === 0 && !namesPlace(clause);
}

/** "in Belm", "near Arn", "elsewhere": where something else may have happened. */
function namesPlace({ tokens }: Clause): boolean {
  return tokens.some(
    ({ lower }, at) =>
      /^(?:elsewhere|andernorts|anderswo)$/.test(lower) ||
      (/^(?:at|auf|bei|in|nahe|near|outside)$/.test(lower) && isName(tokens[at + 1])),
  );
}

function isName(token: TaggedToken | undefined): boolean {
  return token?.isCapital === true && token.tag !== "determiner" && token.tag !== "number";
}
