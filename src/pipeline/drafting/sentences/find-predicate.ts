import type { LanguageWords } from "../words/language-words.ts";
import type { Clause } from "./clauses/clause.ts";
import { englishPredicate, sharedChain } from "./english-predicate.ts";
import { germanPredicate, sharedPredicate } from "./german-predicate.ts";
import type { Predicate } from "./predicate.ts";

/** The predicates of a sentence's clauses; null for one that has none of its own. */
export function findPredicates(clauses: readonly Clause[], { grammar }: LanguageWords): (Predicate | null)[] {
  const found: (Predicate | null)[] = [];
  for (const clause of clauses) {
    const own = grammar.verbLast ? germanPredicate(clause, grammar) : englishPredicate(clause, grammar);
    const before = clause.kind === "coordinate" && clause.parent !== null ? found[clause.parent] : null;
    const shared = before && (grammar.verbLast ? sharedPredicate : sharedChain)(clause, own, before);
    found.push(shared ?? own);
  }
  return found;
}
