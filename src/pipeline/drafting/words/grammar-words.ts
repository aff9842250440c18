import type { Role } from "../../../model/event.ts";

/** Words that change whether and how a clause tells of something; all in lower case. */
export interface GrammarWords {
  /** A clause that begins with one depends on the one before. */
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Of those: they open a clause even without a comma before them. */
  readonly insideOpeners: ReadonlySet<string>;
  /** Whether the verb of a dependent clause stands at its end. */
  readonly verbLast: boolean;
  /** Of subordinators: what follows is what somebody says. */
  readonly contentMarkers: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** "könnte", "möglicherweise", "if": nothing is said to have happened. */
  readonly hypothetical: ReadonlySet<string>;
  /** "befürchtet", "hopes": what depends on it is nobody's report. */
  readonly doubt: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** "soll", "allegedly": told on somebody else's word. */
  readonly hearsay: ReadonlySet<string>;
  /** "wird", "will": it is yet to come, unless it is a passive. */
  readonly future: ReadonlySet<string>;
  /** "bereits", "seit", "weiterhin" with a present tense: it lasts. */
  readonly lasting: ReadonlySet<string>;
  /** Prepositions, and what one makes of the actor after it; null: the actor belongs to the noun before. */
  readonly prepositions: ReadonlyMap<string, Role | null>;
  /** Prepositions after which an occurrence came before (or after) the one of the clause. */
  readonly otherTime: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Third-person pronouns that stand for a person named before. */
  readonly pronouns: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Of the passive: the actor after it did it. */
  readonly agentMarkers: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
}

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Role by preposition from lines such as `partner: mit zwischen`. */
export function rolesOf(lists: Readonly<Record<Role | "none", string>>): ReadonlyMap<string, Role | null> {
  return new Map(
    Object.entries(lists).flatMap(([role, words]) =>
      words.split(/\s+/).map((word) => [word, role === "none" ? null : (role as Role)] as const),
    ),
  );
}
