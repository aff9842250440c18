import type { Occurrence, ToldOrder } from "../occurrences/occurrence.ts";
import { goesBack } from "./told-in-order.ts";

/** The date at the head of the paragraph of a chronicle, where what a sentence without a time tells is of then; null where it need not be. */
export function toldUnder({ sentence, clause, told, trigger }: Occurrence): ToldOrder | null {
  const { head, times, predicates, words } = sentence;
  if (head === null || times.length > 0 || told !== "happened") return null;
  const predicate = predicates[clause];
  // "Der Rat hatte das Haus geschlossen", "has closed it": that was before what the paragraph tells.
  const wasBefore = predicate?.tense === "before" || words.grammar.perfect.has(predicate?.finite.lower ?? "");
  return wasBefore || goesBack(sentence, trigger) ? null : { rule: "told-under", position: head };
}
