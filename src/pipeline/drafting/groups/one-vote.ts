import { subjectTokens } from "../doers/subject-phrase.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";

/** Base forms of what those who vote decide. */
const decisions: ReadonlySet<string> = new Set(
  (
    "abberufen ablehnen absegnen absetzen abwählen annehmen beschließen bestätigen billigen entscheiden genehmigen verabschieden verwerfen votieren wählen zustimmen " +
    "adopt approve back decide elect impeach oust pass reject vote"
  ).split(" "),
);
/** How many for and against: "31 von 46 Mitgliedern stimmten dafür". */
const votes: ReadonlySet<string> = new Set("abstimmen stimmen votieren vote".split(" "));

/** Whether a telling counts the votes by which was decided what the sentence before it, or its own, tells. */
export function countsVotesOf(decided: Occurrence, counted: Occurrence): boolean {
  const after = counted.sentence.index - decided.sentence.index;
  const isNext = after === 1 || (after === 0 && decided.clause < counted.clause);
  return isNext && isTold(decided, decisions) && isTold(counted, votes) && isByNumber(counted);
}

function isTold({ type, told, isVerbal, isSaying, sentence, clause }: Occurrence, verbs: ReadonlySet<string>): boolean {
  const forms = sentence.predicates[clause]?.forms ?? [];
  return (
    type === "other" && told === "happened" && isVerbal && !isSaying && forms.some(({ lemma }) => verbs.has(lemma))
  );
}

/** "31 von 46 Stadträten", "61 Abgeordnete", "Nine members": so many of them, whom no name tells. */
function isByNumber({ sentence, clause, participants }: Occurrence): boolean {
  const [first] = subjectTokens(sentence, clause);
  const [opening] = sentence.clauses[clause]?.tokens ?? [];
  const isNumber = [first, opening].some((token) => /^(?:number|quantity)$/.test(token?.tag ?? ""));
  return isNumber && participants.every(({ role }) => role !== "agent");
}
