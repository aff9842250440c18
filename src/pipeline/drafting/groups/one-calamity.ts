import type { Occurrence } from "../occurrences/occurrence.ts";
import { subjectPhrase } from "../occurrences/subject-phrase.ts";

/** Base forms of what a calamity does to people and things. */
const harms: ReadonlySet<string> = new Set(
  "kill injure wound hurt destroy damage devastate strike hit rip sweep flood inundate submerge displace strand trap engulf batter pound topple flatten level bringdown cutoff tear shake rock".split(
    " ",
  ),
);

/**
 * "The quake that struck on Sunday has killed 412 people and injured 1,900": whether two tellings of a sentence tell what one thing, and nobody
 * known, did to people and things; the second goes on with the subject of the first.
 */
export function tellOneCalamity(one: Occurrence, other: Occurrence): boolean {
  if (one.sentence !== other.sentence || one.told !== "happened" || other.told !== "happened") return false;
  if (isWhen(one, other) || isWhen(other, one)) return true;
  return isHarm(one) && isHarm(other) && (goesOnFrom(one, other) || goesOnFrom(other, one));
}

const suffering = /^(?:kill|injure|wound|hurt|die|drown|trap|strand)$/;

/** "Nine people were killed | when a tunnel collapsed": by what somebody came to harm, in the clause right after. */
function isWhen(main: Occurrence, { sentence, clause: index, type, participants }: Occurrence): boolean {
  const clause = sentence.clauses[index];
  const harm = sentence.predicates[main.clause];
  return (
    type === "other" &&
    clause?.kind === "subordinate" &&
    clause.parent === main.clause &&
    /^(?:when|after|as)$/.test(clause.opener ?? "") &&
    harm?.forms.some(({ lemma }) => suffering.test(lemma)) === true &&
    [...participants, ...main.participants].every(({ role }) => role !== "agent")
  );
}

function isHarm({ sentence, clause, type, told, participants }: Occurrence): boolean {
  const predicate = sentence.predicates[clause];
  return (
    type === "other" &&
    told === "happened" &&
    predicate?.isPassive === false &&
    predicate.forms.some(({ lemma }) => harms.has(lemma)) &&
    participants.every(({ role }) => role !== "agent")
  );
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
