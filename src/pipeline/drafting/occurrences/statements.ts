import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { mostSpecific } from "./attribution.ts";
import type { Occurrence, TellingContext } from "./occurrence.ts";
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
  const index = sentence.clauses.findIndex(
    ({ kind, tokens }) => kind === "main" && tokens.some(({ lower }) => isSaying(sentence, lower)),
  );
  const clause = sentence.clauses[index];
  if (!clause || found.some((occurrence) => occurrence.clause === index && occurrence.isVerbal)) return [];
  const verb = clause.tokens.find(({ lower }) => isSaying(sentence, lower));
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
      trigger: verb,
      type: "statement",
      told: "happened",
      telling,
      words: telling,
      participants: speaks.map((actor) => ({ actor, role: "agent" as const })),
      attribution: [{ kind: "actors", actors: [...speaks] }],
      stance: sentence.words.speech.verbs.get(verb.lower) === "announces" ? "announces" : "alleges",
      figures: [],
      refersBackTo: ["warning", "accusation", "denial", "confirmation", "meeting", "statement"],
      isVerbal: true,
    },
  ];
}

function isSaying({ words }: ReadSentence, lower: string): boolean {
  const stance = words.speech.verbs.get(lower);
  return stance === "alleges" || stance === "announces";
}
