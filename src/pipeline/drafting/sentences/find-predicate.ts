import type { LanguageWords } from "../words/language-words.ts";
import type { Clause } from "./clauses.ts";
import { englishPredicate } from "./english-predicate.ts";
import { germanPredicate } from "./german-predicate.ts";
import type { Predicate } from "./predicate.ts";

/** The predicate of a clause; null where it has none of its own. */
export function findPredicate(clause: Clause, { grammar }: LanguageWords): Predicate | null {
  return grammar.verbLast ? germanPredicate(clause, grammar) : englishPredicate(clause, grammar);
}
