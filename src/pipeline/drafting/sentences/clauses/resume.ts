import type { Meaning } from "../../words/event-word.ts";
import type { GrammarWords } from "../../words/grammar-words.ts";
import type { LanguageWords } from "../../words/language-words.ts";
import type { SpeechWords } from "../../words/speech-words.ts";
import type { TaggedToken } from "../tag-words.ts";
import { describes, endsLikeVerb, hasVerb, isPredicated, isVerb } from "../verbs.ts";
import type { GrowingClause } from "./clause.ts";
import { isGapped } from "./gapped.ts";
import { isJoint, type Segment } from "./segments.ts";

/** Goes on with the nearest clause around that still lacks its verb, else begins a new one. */
export function resume(
  clauses: GrowingClause[],
  current: number,
  { tokens: segment, isApart }: Segment,
  { grammar, speech }: LanguageWords,
): number {
  const [first] = segment;
  const isJoined = first !== undefined && isJoint(first, grammar);
  for (let at: number | null = current; at !== null && !isJoined; at = clauses[at]?.parent ?? null) {
    const clause = clauses[at];
    if (!clause || isComplete(clause, grammar)) continue;
    clause.tokens.push(...segment);
    return at;
  }
  const main = mainAbove(clauses, current);
  if (grammar.verbLast && main !== current && sharesAuxiliary(segment, clauses[main] as GrowingClause)) {
    clauses.push({ kind: "coordinate", opener: null, parent: main, tokens: [...segment] });
    return clauses.length - 1;
  }
  const isParallel = !isApart && goesOnAfterHad(segment, clauses[current] as GrowingClause);
  const joined = isJoined && !isParallel && joinsMain(segment, grammar, speech) ? main : current;
  const before = clauses[joined] as GrowingClause;
  clauses.push({
    kind: isJoined ? "coordinate" : "main",
    opener: isJoined && before.kind !== "main" ? before.opener : null,
    parent: isJoined ? joined : null,
    tokens: [...segment],
  });
  return clauses.length - 1;
}

/**
 * Whether what "and" adds goes on with the main clause, not with the dependent one before it: a German verb right after "und" shows it
 * ("bestritt, dass …, und warf …"), an English one of saying ("denied that … and accused …").
 */
function joinsMain(segment: readonly TaggedToken[], { verbLast }: GrammarWords, { verbs }: SpeechWords): boolean {
  const [next, later, third] = segment.slice(1);
  // "and in July rejected an offer"
  const isTimed =
    !verbLast && next?.tag === "preposition" && (later?.tag === "number" || calendar.test(later?.word ?? ""));
  const verb = isTimed ? third : next?.tag === "adverb" ? later : next;
  if (!verb || verb === segment.at(-1) || verb.tag === "pronoun") return false;
  if (verbLast) return isVerb(verb);
  return (
    verb.tag === "verb" &&
    verb.forms.some(({ kind, lemma, meaning }) => kind === "past" && isSpeech(lemma, meaning, verbs))
  );
}

const calendar =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/**
 * "said that it had opened the sluices and warned the mayor": whom somebody says they had warned is said as well, since nobody else stands behind
 * it; what somebody warns of, denies or orders is done in the main clause.
 */
function goesOnAfterHad(segment: readonly TaggedToken[], { kind, tokens }: GrowingClause): boolean {
  const at = segment[1]?.tag === "adverb" ? 2 : 1;
  const [verb, object] = segment.slice(at);
  const warns = verb?.forms.some(
    (form) => form.kind === "participle" && form.meaning.some(([, type]) => type === "warning"),
  );
  const hasObject = object !== undefined && object.tag !== "preposition" && object.lower !== "that";
  return kind === "content" && warns === true && hasObject && tokens.some(({ lower }) => lower === "had");
}

/** "hatte eingeräumt, nichts geprüft zu haben, den Rest aber bestritten": a participle that goes back to the auxiliary of the main clause. */
function sharesAuxiliary(segment: readonly TaggedToken[], { tokens }: GrowingClause): boolean {
  const [last, ...others] = segment.toReversed();
  const isParticipleAlone =
    last?.tag === "verb" && last.forms.some(({ kind }) => kind === "participle") && !others.some(isVerb);
  return isParticipleAlone && isPredicated(tokens) && tokens.some(({ tag }) => tag === "auxiliary");
}

const speechTypes: ReadonlySet<string> = new Set(["accusation", "denial", "warning", "statement", "order"]);

function isSpeech(lemma: string, meaning: Meaning, verbs: SpeechWords["verbs"]): boolean {
  return verbs.has(lemma) || meaning.some(([thing, type]) => thing === null && speechTypes.has(type));
}

function mainAbove(clauses: readonly GrowingClause[], from: number): number {
  let at = from;
  for (let next: number | null = from; next !== null; next = clauses[next]?.parent ?? null) at = next;
  return at;
}

/** "In a study published in May, …": what stands before an English subject, though a participle describes it. */
function isFronted(tokens: readonly TaggedToken[]): boolean {
  const isPart = (_: TaggedToken, at: number) => describes(tokens, at);
  return (
    tokens[0]?.tag === "preposition" &&
    hasVerb(tokens) &&
    tokens.every((token, at) => !isVerb(token) || isPart(token, at))
  );
}

/** In German an auxiliary alone leaves the clause open: "sollen 12.000 Soldaten, …, entsandt werden". */
export function isComplete(clause: GrowingClause, { verbLast }: GrammarWords): boolean {
  const { kind, tokens } = clause;
  if (kind === "infinitive" || (verbLast && isGapped(clause))) return true;
  if (!verbLast && kind === "main" && isFronted(tokens)) return false;
  const last = tokens.at(-1);
  if (last && kind !== "main" && endsLikeVerb(last)) return true;
  // "A first attempt to land, on 19 August, was …": an infinitive is no predicate.
  return verbLast ? isPredicated(tokens) : tokens.some((token, at) => isVerb(token) && tokens[at - 1]?.lower !== "to");
}
