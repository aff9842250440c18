import type { EventType } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import type { TellingContext } from "./occurrence.ts";

/** A clause and what is known where it stands. */
export interface Scene {
  readonly sentence: ReadSentence;
  /** Of the clause in its sentence. */
  readonly index: number;
  readonly clause: Clause;
  readonly subject: readonly ActorId[];
  readonly known: KnownActors;
  readonly context: TellingContext;
}

/** Acts of speech: their content belongs to them and is no occurrence of its own. */
export const actsOfSpeech: ReadonlySet<EventType> = new Set(["accusation", "denial", "warning", "statement"]);

/** Types in which something or somebody is sent by its own side: whose soldiers they are tells who acts, even in the passive. */
export const sendings: ReadonlySet<EventType> = new Set(["deployment", "arms-transfer", "delegation", "training"]);

/** The clause together with the clauses that say what its speaker says. */
export function withContent({ sentence, index, clause }: Scene): Clause {
  const content = sentence.clauses.flatMap(({ kind, parent, tokens }) =>
    (kind === "content" || kind === "infinitive") && parent === index ? tokens : [],
  );
  return {
    ...clause,
    tokens: [
      ...clause.tokens,
      ...(content.length > 0
        ? content
        : [...saidBefore({ sentence, index, clause }), ...aroundInserted({ sentence, index, clause })]),
    ],
  };
}

/** "Das Land müsse helfen, forderte er": what a German sentence says before it names who says so. */
function saidBefore({ sentence, index, clause }: Pick<Scene, "sentence" | "index" | "clause">): readonly TaggedToken[] {
  const [before, finite] = [sentence.clauses[index - 1], sentence.predicates[index]?.finite];
  const isAfter = finite !== undefined && clause.kind === "main" && clause.tokens[0]?.start === finite.start;
  const isSaid = before?.kind === "content" && before.parent === null;
  return sentence.words.grammar.verbLast && isAfter && isSaid ? before.tokens : [];
}

/** "Without a deal, Ada Voss warned, the mill would close": what follows the act that is put in between. */
function aroundInserted({
  sentence,
  index,
  clause,
}: Pick<Scene, "sentence" | "index" | "clause">): readonly TaggedToken[] {
  const [predicate, next] = [sentence.predicates[index], sentence.clauses[index + 1]];
  const isLast = predicate !== null && predicate !== undefined && clause.tokens.at(-1)?.start === predicate.verb.start;
  const isAct = predicate?.forms.some(({ meaning }) =>
    meaning.some(([thing, type]) => thing === null && type === "warning"),
  );
  return isLast && isAct && next?.kind === "main" && !sentence.words.grammar.verbLast ? next.tokens : [];
}

/** Whether a relative clause says something of its antecedent by a preposition: "der Unfall, bei dem vier Menschen starben". */
export function isOblique({ clause }: Pick<Scene, "clause">): boolean {
  return clause.kind === "relative" && clause.tokens[0]?.tag === "preposition";
}

/** Whether a clause tells what was done at a place: "…, where they signed a pact". */
export function opensPlace({ opener }: Pick<Clause, "opener">): boolean {
  return opener === "wo" || opener === "where";
}

/** The last noun phrase before a relative clause, which it is about; empty where there is none. */
export function antecedentTokens({ sentence, clause }: Pick<Scene, "sentence" | "clause">): readonly TaggedToken[] {
  const parent = clause.parent === null ? null : sentence.clauses[clause.parent];
  const start = clause.tokens[0]?.start ?? 0;
  if (clause.kind !== "relative" || !parent || opensPlace(clause)) return [];
  const all = parent.tokens.filter(({ end }) => end <= start);
  if (isAboutFirst(all, clause)) return all;
  // "In a letter to the board, which was published on Friday, …": of two nouns at the beginning of an English sentence, the first.
  const isFronted = all[0]?.tag === "preposition" && !all.some(isVerb) && all.some(({ lower }) => lower === "to");
  if (clause.opener === "which" && isFronted) return all.slice(1);
  const before = all.slice(0, all.findLastIndex(({ tag }) => tag !== "verb") + 1);
  const opens = ({ tag, lower }: TaggedToken) => /^(?:preposition|verb|auxiliary|modal)$/.test(tag) || lower === "but";
  const from = before.findLastIndex(opens);
  // "two directors of Tarrant Steel, who …", "the collapse of the dam, which killed 41"
  const isEvent = sentence.words.findNoun(before[from - 1]?.word ?? "") !== null;
  const isOf = before[from]?.lower === "of" && (clause.opener === "who" || (clause.opener === "which" && isEvent));
  return withoutFrame(before.slice((isOf ? before.slice(0, from).findLastIndex(opens) : from) + 1), sentence);
}

/** "(legte) er Klage ein, die …", "(kündigte) das Werk einen Umbau an, der …": without the pronoun before and the particle of the verb after it. */
function withoutFrame(tokens: readonly TaggedToken[], { words }: ReadSentence): readonly TaggedToken[] {
  if (!words.grammar.verbLast) return tokens;
  const from = tokens.findLastIndex(({ tag }) => tag === "pronoun") + 1;
  const to = tokens.findLastIndex(({ tag }) => tag === "noun" || tag === "number") + 1;
  // "nach langen Kämpfen | eine Waffenruhe, die …": the last of two phrases.
  const last = tokens.findLastIndex(
    ({ tag, lower }, at) =>
      at > from &&
      at < to &&
      tag === "determiner" &&
      !/^(?:de[rs]|dere[rn]|dessen|(?:[mks]?ein|ihr|dies)e[rs])$/.test(lower),
  );
  return from < to ? tokens.slice(Math.max(from, last), to) : tokens;
}

/** "Der Brand im Süden, der das Dorf zerstört hat": a German relative pronoun agrees with what the sentence begins with, not with "im Süden". */
function isAboutFirst(before: readonly TaggedToken[], { opener }: Clause): boolean {
  const [first] = before;
  const preposition = before.findLast(({ tag }) => tag === "preposition");
  const agrees = first?.tag === "determiner" && first.lower === opener;
  return (
    agrees && /^(?:im|am|beim|vom|zum)$/.test(preposition?.lower ?? "") && !before.some(({ tag }) => tag === "verb")
  );
}
