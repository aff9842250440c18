import type { Occurrence } from "../occurrences/occurrence.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TitleWord } from "./title-word.ts";

/** Whether a word turns what is said into its opposite: "not", "ohne". */
export function denies(
  { lower }: Pick<TitleWord, "lower">,
  { words: { grammar } }: Pick<ReadSentence, "words">,
): boolean {
  return grammar.negations.has(lower) || lower === "without" || lower === "ohne";
}

/** Of words that are left out, those without which the opposite would be said: "nicht", "kein Werk". */
export function denialsIn(words: readonly TitleWord[], sentence: ReadSentence): readonly TitleWord[] {
  const at = words.findIndex((word) => denies(word, sentence));
  const word = words[at];
  if (!word) return [];
  if (!/^(?:kein|ohne|without|no$)/.test(word.lower)) return [word];
  const noun = words.findIndex(({ tag }, index) => index > at && tag === "noun");
  return words.slice(at, noun < 0 ? at + 1 : noun + 1);
}

/** "has never confirmed that she met the owner": whether a clause tells what another says only to deny it; alone it would say the opposite. */
export function isBelowDenial({ sentence, clause }: Pick<Occurrence, "sentence" | "clause">): boolean {
  const { kind, parent = null } = sentence.clauses[clause] ?? {};
  if (parent === null || !/^(?:content|infinitive)$/.test(kind ?? "")) return false;
  const around = sentence.clauses[parent]?.tokens ?? [];
  return around.some((token) => denies(token, sentence)) || isBelowDenial({ sentence, clause: parent });
}
