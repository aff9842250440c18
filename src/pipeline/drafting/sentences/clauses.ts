import type { GrammarWords } from "../words/grammar-words.ts";
import { isMark, type Token } from "./tokens.ts";

/** How a clause hangs together with the one before it. */
export type ClauseKind = "main" | "content" | "relative" | "subordinate" | "coordinate";

/** A clause of a sentence; one with another inside it has its tokens from both sides. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The word that opens a dependent clause, in lower case. */
  readonly opener: string | null;
  /** Index of the clause it depends on or goes on from; null for a main clause. */
  readonly parent: number | null;
  readonly tokens: readonly Token[];
}

/** What clauses are told by. */
export interface ClauseWords {
  readonly grammar: GrammarWords;
  /** Verbs of the lexicon, of speech, and auxiliaries. */
  isVerb(token: Token): boolean;
  /** A verb that tells something: not an auxiliary. */
  isFullVerb(token: Token): boolean;
  isSpeechVerb(token: Token): boolean;
}

interface Draft {
  readonly kind: ClauseKind;
  readonly opener: string | null;
  readonly parent: number | null;
  readonly tokens: Token[];
}

interface Segment {
  readonly tokens: Token[];
  /** What somebody says, though no word opens it: "he said troops were sent". */
  readonly isContent: boolean;
}

/** Divides a sentence into its clauses, by marks, subordinating words and the verbs around "and". */
export function clausesOf(tokens: readonly Token[], words: ClauseWords): Clause[] {
  const clauses: Draft[] = [{ kind: "main", opener: null, parent: null, tokens: [] }];
  let current = 0;
  for (const segment of segmentsOf(tokens, words)) {
    const [first] = segment.tokens;
    if (!first) continue;
    const opening = segment.isContent ? "content" : opens(segment.tokens, words);
    const isFirst = clauses[current]?.tokens.length === 0;
    if (opening) {
      const clause = {
        kind: opening,
        opener: first.lower,
        parent: isFirst ? null : current,
        tokens: [...segment.tokens],
      };
      clauses.splice(isFirst ? current : clauses.length, isFirst ? 1 : 0, clause);
      current = isFirst ? current : clauses.length - 1;
    } else if (isFirst) clauses[current]?.tokens.push(...segment.tokens);
    else if (!segment.tokens.some(words.isVerb)) clauses[current]?.tokens.push(...segment.tokens);
    else current = resume(clauses, current, segment.tokens, words);
  }
  return clauses.filter((clause) => clause.tokens.length > 0);
}

/** A German verb at the end of a clause that no list knows: "… darstellt", "… teilnimmt". */
const finalVerb = /^\p{Ll}+(?:t|te|ten|en|st)$/u;

function opens(segment: readonly Token[], { grammar, isVerb }: ClauseWords): ClauseKind | null {
  const [first, second] = segment;
  const last = segment.at(-1);
  if (!first || !last) return null;
  if (grammar.verbLast && grammar.contentMarkers.has(first.lower)) return "content";
  const hasVerb = segment.some(isVerb) || (segment.length > 1 && finalVerb.test(last.word));
  if (!hasVerb) return null;
  if (grammar.contentMarkers.has(first.lower)) return "content";
  if (grammar.subordinators.has(first.lower)) return "subordinate";
  const word = grammar.prepositions.has(first.lower) && second ? second : first;
  if (!grammar.relatives.has(word.lower)) return null;
  // A German relative clause ends in its verb; "die USA liefern …" is a clause of its own.
  return !grammar.verbLast || isVerb(last) || finalVerb.test(last.word) ? "relative" : null;
}

/** Goes on with the nearest clause around that still lacks its verb, else begins a new one. */
function resume(clauses: Draft[], current: number, segment: readonly Token[], words: ClauseWords): number {
  const [first] = segment;
  const joined = first !== undefined && words.grammar.conjunctions.has(first.lower);
  for (let at: number | null = current; at !== null && !joined; at = clauses[at]?.parent ?? null) {
    const clause = clauses[at];
    if (!clause || isComplete(clause, words)) continue;
    clause.tokens.push(...segment);
    return at;
  }
  const before = clauses[current] as Draft;
  clauses.push({
    kind: joined ? "coordinate" : "main",
    opener: joined && before.kind !== "main" ? before.opener : null,
    parent: joined ? current : null,
    tokens: [...segment],
  });
  return clauses.length - 1;
}

/** In German an auxiliary alone leaves the clause open: "sollen 12.000 Soldaten, …, entsandt werden". */
function isComplete(clause: Draft, { grammar, isVerb, isFullVerb }: ClauseWords): boolean {
  const last = clause.tokens.at(-1);
  const closed = last !== undefined && clause.kind !== "main" && (isVerb(last) || finalVerb.test(last.word));
  return closed || clause.tokens.some(grammar.verbLast ? isFullVerb : isVerb);
}

/** The stretches between marks; "and" between two predicates, and a subordinating word inside, part as well. */
function segmentsOf(tokens: readonly Token[], words: ClauseWords): Segment[] {
  const segments: Segment[] = [{ tokens: [], isContent: false }];
  for (const [index, token] of tokens.entries()) {
    if (isMark(token)) {
      segments.push({ tokens: [], isContent: false });
      continue;
    }
    const before = tokens[index - 1];
    if (before && !isMark(before)) {
      const rest = upToMark(tokens.slice(index));
      if (parts(token, before, rest, words, segments.at(-1)?.tokens ?? []))
        segments.push({ tokens: [], isContent: false });
      else if (isSaid(token, before, rest, words)) segments.push({ tokens: [], isContent: true });
    }
    segments.at(-1)?.tokens.push(token);
  }
  return segments;
}

function upToMark(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(isMark);
  return end < 0 ? tokens : tokens.slice(0, end);
}

function parts(
  token: Token,
  before: Token,
  rest: readonly Token[],
  { grammar, isVerb }: ClauseWords,
  soFar: readonly Token[],
): boolean {
  if (grammar.insideOpeners.has(token.lower)) return token.lower !== "that" || isVerb(before);
  if (!grammar.conjunctions.has(token.lower)) return false;
  const after = rest.slice(1);
  // "France and Norway signed": without a verb before it, "and" joins names.
  return grammar.verbLast ? isVerb(before) && after.some(isVerb) : soFar.some(isVerb) && after.slice(0, 3).some(isVerb);
}

function isSaid(
  token: Token,
  before: Token,
  rest: readonly Token[],
  { grammar, isSpeechVerb, isVerb }: ClauseWords,
): boolean {
  if (grammar.verbLast || !isSpeechVerb(before) || token.lower === "that") return false;
  return !grammar.prepositions.has(token.lower) && rest.slice(1).some(isVerb);
}
