import type { Occurrence } from "../occurrences/occurrence.ts";
import { subjectTokens } from "../occurrences/subject-phrase.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import type { TitleWord } from "./title-word.ts";

/** German auxiliaries of many, and the same of one. */
const ofOne: ReadonlyMap<string, string> = new Map([
  ["waren", "war"],
  ["sind", "ist"],
  ["wurden", "wurde"],
  ["werden", "wird"],
  ["hatten", "hatte"],
  ["haben", "hat"],
]);
const ofMany: ReadonlyMap<string, string> = new Map([...ofOne].map(([many, one]) => [one, many]));

/**
 * "waren die Chirurgie geschlossen und 60 Leute versetzt worden": an auxiliary that clauses with a subject each share has the number of both
 * together; alone, each gets that of its own.
 */
export function agreeing(words: readonly TitleWord[], { sentence, clause }: Occurrence): readonly TitleWord[] {
  const finite = sentence.predicates[clause]?.finite;
  if (!sentence.words.grammar.verbLast || finite?.tag !== "auxiliary" || !isSharedByTwo(sentence, clause)) return words;
  const forms = isMany(subjectTokens(sentence, clause)) ? ofMany : ofOne;
  const form = forms.get(finite.lower);
  return form === undefined
    ? words
    : words.map((word) => (word.start === finite.start ? { ...word, text: form } : word));
}

/** Whether another clause with a subject of its own has the same auxiliary. */
export function isSharedByTwo({ clauses, predicates, ...rest }: Occurrence["sentence"], clause: number): boolean {
  const finite = predicates[clause]?.finite;
  const subjects = clauses.flatMap((_, at) =>
    predicates[at]?.finite.start === finite?.start
      ? [subjectTokens({ clauses, predicates, ...rest }, at)[0]?.start ?? -1]
      : [],
  );
  return new Set(subjects).size > 1;
}

/** Nouns of which "die" is one. */
const feminine =
  /(?:ung|heit|keit|schaft|ion|tät|ik|ie|ur|enz|anz|ei|behörde|klinik|schule|straße|brücke|bank|stadt)$/u;

function isMany(tokens: readonly TaggedToken[]): boolean {
  const [first] = tokens;
  const noun = tokens.find(({ tag }) => tag === "noun");
  if (tokens.some(({ tag }) => tag === "conjunction" || tag === "quantity")) return true;
  if (first?.tag === "number") return first.word !== "1";
  return first?.lower === "die" ? !feminine.test(noun?.lower ?? "") : first?.tag !== "determiner";
}
