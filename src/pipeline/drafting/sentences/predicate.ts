import type { VerbForm } from "../words/verb-index.ts";
import type { TaggedToken } from "./tag-words.ts";

/** When what a clause says is, from its verbs alone; `planned`: somebody wants or is to ("soll gewählt werden"). */
export type Tense = "past" | "before" | "present" | "future" | "planned";

/** What a clause says of its subject. */
export interface Predicate {
  /** The verb that carries the meaning. */
  readonly verb: TaggedToken;
  /** Its readings that fit; empty for a verb that no list knows. */
  readonly forms: readonly VerbForm[];
  /** The word that agrees with the subject: the auxiliary, where there is one. */
  readonly finite: TaggedToken;
  readonly tense: Tense;
  readonly isPassive: boolean;
  /** "sei", "habe": in somebody's words. */
  readonly isReported: boolean;
}
