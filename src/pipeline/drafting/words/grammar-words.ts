import type { Role } from "../../../model/event.ts";

/** What a word does in its sentence, as far as its own form tells. */
export type Tag =
  | "auxiliary"
  | "modal"
  | "preposition"
  | "determiner"
  | "pronoun"
  | "conjunction"
  | "subordinator"
  | "adverb"
  | "quantity";

/** Words that change whether and how a clause tells of something; all in lower case. */
export interface GrammarWords {
  /** What the small words do, where nothing around them says otherwise. */
  readonly tags: ReadonlyMap<string, Tag>;
  /** A clause that begins with one depends on the one before. */
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Of those: they open a clause even without a comma before them. */
  readonly insideOpeners: ReadonlySet<string>;
  /** Whether the verb of a dependent clause stands at its end. */
  readonly verbLast: boolean;
  /** Of subordinators: what follows is what somebody says. */
  readonly contentMarkers: ReadonlySet<string>;
  /** Of auxiliaries: they make the passive. */
  readonly passive: ReadonlySet<string>;
  /** Of auxiliaries: they make the perfect. */
  readonly perfect: ReadonlySet<string>;
  /** Of auxiliaries: what was before something that is past itself. */
  readonly before: ReadonlySet<string>;
  /** Of auxiliaries and modals: "wird", "will": it is yet to come, unless it is a passive. */
  readonly future: ReadonlySet<string>;
  /** "sei", "habe": somebody's words, told by nobody else. */
  readonly reported: ReadonlySet<string>;
  /** "könnte", "möglicherweise", "if": nothing is said to have happened. */
  readonly hypothetical: ReadonlySet<string>;
  /** "befürchtet", "hopes": what depends on it is nobody's report. */
  readonly doubt: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Infinitives of verbs by which nothing is done, with a date or without: "remained", "expected"; of other verbs a date tells an act. */
  readonly states: ReadonlySet<string>;
  /** "soll", "allegedly": told on somebody else's word. */
  readonly hearsay: ReadonlySet<string>;
  /** "bereits", "seit", "weiterhin" with a present tense: it lasts. */
  readonly lasting: ReadonlySet<string>;
  /** Prepositions, and what one makes of the actor after it; null: the actor belongs to the noun before. */
  readonly prepositions: ReadonlyMap<string, Role | null>;
  /** Prepositions after which an occurrence came before (or after) the one of the clause. */
  readonly otherTime: ReadonlySet<string>;
  /** Prepositions after which a time is not when a past occurrence was: "seit Mai", "bis Freitag", "für Montag". */
  readonly notItsTime: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Third-person pronouns that stand for somebody or something named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Of those: they stand for one person, as a rule. */
  readonly personal: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Of the passive: the actor after it did it. */
  readonly agentMarkers: ReadonlySet<string>;
  /** Words that only lead over from the sentence before: "zudem", "meanwhile". */
  readonly connectives: ReadonlySet<string>;
}

export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Role by preposition from lines such as `partner: mit zwischen`. */
export function rolesOf(lists: Readonly<Record<Role | "none", string>>): ReadonlyMap<string, Role | null> {
  return new Map(
    Object.entries(lists).flatMap(([role, words]) =>
      words.split(/\s+/).map((word) => [word, role === "none" ? null : (role as Role)] as const),
    ),
  );
}

/** The first list that holds a word decides. */
export function tagsOf(lists: readonly (readonly [Tag, Iterable<string>])[]): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const [tag, words] of lists) for (const word of words) if (!tags.has(word)) tags.set(word, tag);
  return tags;
}
