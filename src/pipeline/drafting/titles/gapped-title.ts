import type { Occurrence } from "../occurrences/occurrence.ts";
import { timeLength } from "../sentences/clauses/gapped.ts";
import { phrasesIn } from "../sentences/read-sentences.ts";
import { isInstitution } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import type { TitleWord } from "./title-word.ts";

/**
 * "Im Mai schloss die Klinik eine Station, im Juni die Urologie" → "die Klinik | schloss | die Urologie": with the verb of the clause before around
 * what the clause itself has to say; null where that may be another subject ("im Juni der Trainer"), or has no noun ("den in Tarn").
 */
export function withSharedVerb(
  subject: readonly TitleWord[],
  own: readonly TitleWord[],
  { sentence, clause }: Occurrence,
): readonly TitleWord[] | null {
  const predicate = sentence.predicates[clause];
  const around = sentence.clauses[sentence.clauses[clause]?.parent ?? -1];
  const said = own.slice(timeLength(own));
  const rest = said.slice(said.findIndex(({ lower }) => !sentence.words.grammar.connectives.has(lower)));
  const [first, next] = rest;
  if (!predicate || !around || !first) return null;
  const isPlace = first.tag === "preposition";
  if (!isPlace && (mayAct(rest, sentence) || !hasObject({ sentence, around }))) return null;
  if (first.tag === "determiner" && next?.tag === "preposition") return null;
  const { finite, verb } = predicate;
  const last = around.tokens.at(-1);
  const particle = verb.forms.some((form) => form.particle !== null && form.particle === last?.lower)
    ? last
    : undefined;
  const closing = verb === finite ? particle : verb;
  return [
    ...subject,
    { ...finite, text: finite.lower },
    ...rest.map((word, at) => (at === 0 && word.tag !== "noun" ? { ...word, text: word.lower } : word)),
    ...(closing ? [{ ...closing, text: closing.lower }] : []),
  ];
}

/** "der Trainer", "Polizisten", "die Bahn": what may be the one who acts, and nothing that is done to. */
function mayAct([first, ...others]: readonly TitleWord[], { actors }: Occurrence["sentence"]): boolean {
  if (first?.tag !== "determiner" || /^(?:der|ein)$/.test(first.lower)) return true;
  if (/^(?:den|einen)$/.test(first.lower)) return false;
  const noun = others.find(({ tag }) => tag === "noun");
  return (
    noun === undefined ||
    isInstitution(noun.word, "de") ||
    isOffice.de(noun.word) ||
    actors.some(({ position }) => position.start <= noun.start && noun.start < position.end)
  );
}

/** Whether a clause has a phrase beside its subject and the times, and without a preposition. */
function hasObject({
  sentence,
  around,
}: {
  readonly sentence: Occurrence["sentence"];
  readonly around: Occurrence["sentence"]["clauses"][number];
}): boolean {
  const free = phrasesIn(sentence, around.tokens).filter(({ preposition, from }) => {
    const start = around.tokens[from]?.start ?? 0;
    return (
      preposition === null && !sentence.times.some(({ position }) => position.start <= start && start < position.end)
    );
  });
  return free.length > 1;
}
