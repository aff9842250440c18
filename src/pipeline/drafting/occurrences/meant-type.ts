import type { EventType } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Predicate } from "../sentences/predicate.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import type { Meaning, ThingClass } from "../words/event-word.ts";

/** The type that a word means in its clause; null where the thing it needs is not there. */
export function meantBy(
  meaning: Meaning,
  sentence: ReadSentence,
  index: number,
  subject: readonly ActorId[],
  known: KnownActors,
): EventType | null {
  if (meaning.length === 0) return null;
  const tokens = wordsAround(sentence, index);
  for (const [thing, type] of meaning) {
    const holds =
      thing === null || hasThing(thing, tokens, sentence, index) || (thing === "people" && hasPerson(subject, known));
    if (!holds) continue;
    const meant = type === "noun" ? typeOfNoun(sentence, index, tokens) : type;
    if (meant) return meant;
  }
  return null;
}

/** A clause that goes on with another shares its words: "…, die sie nach Russland schickten". */
function wordsAround({ clauses }: ReadSentence, index: number): readonly TaggedToken[] {
  const clause = clauses[index];
  if (!clause) return [];
  const shares = clause.parent !== null && (clause.kind === "relative" || clause.kind === "coordinate");
  return shares ? [...(clauses[clause.parent as number]?.tokens ?? []), ...clause.tokens] : clause.tokens;
}

function hasThing(
  thing: ThingClass,
  tokens: readonly TaggedToken[],
  { words, predicates }: ReadSentence,
  index: number,
): boolean {
  if (thing === "object") return hasObject(predicates[index], tokens);
  if (thing === "passive") return predicates[index]?.isPassive ?? false;
  return tokens.some(({ lower }) => words.things[thing].test(lower));
}

/** "returned his medal", "left the club": what the verb is done to follows it at once, and is no place with a name. */
function hasObject(predicate: Predicate | null | undefined, tokens: readonly TaggedToken[]): boolean {
  const next = tokens[tokens.findIndex(({ start }) => start === predicate?.verb.start) + 1];
  return next?.tag === "determiner" || next?.tag === "word";
}

function hasPerson(subject: readonly ActorId[], { byId }: KnownActors): boolean {
  return subject.some((actor) => byId.get(actor)?.kind === "person");
}

/** What takes place is the first event that the clause names. */
function typeOfNoun(sentence: ReadSentence, index: number, around: readonly TaggedToken[]): EventType | null {
  const tokens = sentence.clauses[index]?.tokens ?? [];
  for (const [at, { word, tag }] of tokens.entries()) {
    const isNoun = (tag === "noun" || tag === "word") && !isGround(tokens, at);
    const noun = isNoun ? sentence.words.findNoun(word) : null;
    const meant = noun?.meaning.find(([thing]) => thing === null || hasThing(thing, around, sentence, index))?.[1];
    if (meant && meant !== "noun") return meant;
  }
  return null;
}

/** "Under the accord, …", "Durch das Abkommen …": by what something takes place is not what takes place. */
function isGround(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1]?.tag === "determiner" ? tokens[at - 2] : tokens[at - 1];
  return /^(?:under|unter|by|durch)$/.test(before?.lower ?? "");
}
