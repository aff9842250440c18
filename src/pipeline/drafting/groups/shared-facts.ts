import type { Language } from "../../../model/localized.ts";
import type { Span } from "../../../model/span.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { oncePerSentence } from "../sentences/sentence-notes.ts";
import { isOffice } from "../words/offices.ts";
import { sharedActs } from "../words/shared-acts.ts";
import { eachOnce } from "./short-lists.ts";

/** What of a telling can be compared with one in another language. */
export interface SharedFacts {
  readonly languages: Language[];
  /** What is done, as both languages name it. */
  readonly acts: number[];
  /** Words with a capital that are no times, no offices and nobody known: places and other names. */
  readonly names: string[];
}

export function sharedFactsOf({ sentence, clause, trigger }: Occurrence): SharedFacts {
  const { language } = sentence.words;
  const tokens = sentence.clauses[clause]?.tokens ?? [];
  const beside = tokens.map(({ lower }) => lower);
  const words = trigger.forms.length > 0 ? trigger.forms.map(({ lemma }) => lemma) : [trigger.lower];
  return {
    languages: [language],
    acts: eachOnce(words.flatMap((word) => [...sharedActs(word, language, beside)])),
    names: eachOnce(namesIn(sentence)),
  };
}

/** "der Vertrag", "einen neuen Hafen": a German word with a capital and an article names a thing, unless it is made of a name ("die Kastenauer Brücke"). */
function isThing(tokens: Occurrence["sentence"]["tokens"], at: number): boolean {
  return tokens[at - 1]?.tag === "determiner" && !/er$/u.test(tokens[at]?.lower ?? "");
}

/** Letters of a name; shorter words with a capital are abbreviations or parts of names. */
const SHORTEST_NAME = 4;

/** Of a sentence, however much it tells. */
const namesIn = oncePerSentence(({ tokens, times, actors, words: { language } }: ReadSentence): readonly string[] => {
  const taken = [...times, ...actors];
  const isTaken = ({ start, end }: Span) => taken.some(({ position }) => position.start < end && start < position.end);
  const names = tokens.filter(
    (token, at) =>
      token.isCapital &&
      token.word.length >= SHORTEST_NAME &&
      (language === "de" ? !isThing(tokens, at) : at > 0) &&
      !isOffice[language](token.word) &&
      !isTaken(token),
  );
  // "Mirwiks", "Kastenauer": a German genitive or adjective may be one, or the name may end so.
  return names.flatMap(({ lower }) =>
    language === "de" && /(?:s|er)$/u.test(lower) ? [lower, lower.replace(/(?:s|er)$/u, "")] : [lower],
  );
});
