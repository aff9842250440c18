import type { TaggedToken } from "../tag-words.ts";

/** How a clause hangs together with the one before it. */
export type ClauseKind = "main" | "content" | "relative" | "subordinate" | "coordinate" | "infinitive" | "participle";

/** A clause of a sentence; one with another inside it has its tokens from both sides. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The word that opens a dependent clause, in lower case. */
  readonly opener: string | null;
  /** Index of the clause it depends on or goes on from; null for a main clause. */
  readonly parent: number | null;
  readonly tokens: readonly TaggedToken[];
}

/** A clause to which words are still added. */
export interface GrowingClause extends Clause {
  readonly tokens: TaggedToken[];
}
