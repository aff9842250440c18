import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { Occurrence, TellingContext } from "./occurrence.ts";
import { mostSpecific, speechVerbOf } from "./speakers.ts";
import { subjectOf } from "./subjects.ts";
import { clauseParts } from "./telling-parts.ts";

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
  if (!verb || speaks.length === 0) return [];
  const content = sentence.clauses.filter(({ parent, kind }) => parent === index && kind === "content");
  const telling = content.length > 0 ? content.flatMap((each) => clauseParts(each, [])) : clauseParts(clause, []);
  return [
    {
      sentence,
      clause: index,
      trigger: verb.token,
      type: "statement",
      told: "happened",
      telling,
      words: telling,
      participants: speaks.map((actor) => ({ actor, role: "agent" as const })),
      attribution: [{ kind: "actors", actors: [...speaks] }],
      stance: verb.stance === "announces" ? "announces" : "alleges",
      figures: [],
      refersBackTo: ["warning", "accusation", "denial", "confirmation", "meeting", "statement"],
      isVerbal: true,
      standsFor: null,
    },
  ];
}

function isSaying(sentence: ReadSentence, index: number): boolean {
  const stance = speechVerbOf(sentence, index)?.stance;
  return stance === "alleges" || stance === "announces";
}
