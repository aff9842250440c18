import type { Phrase } from "../sentences/phrases.ts";
import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isOffice } from "../words/offices.ts";
import type { Spare } from "./spare.ts";
import type { TitleWord } from "./title-word.ts";

/** "Den früheren Chef der Werft, Peer Hansmann," "the state's attorney general, Rosa Lind,": the name alone, which its office stands beside. */
export const apposition: Spare = (words, sentence) => {
  for (const phrase of phrasesIn(sentence, words)) {
    const name = nameBeside(phrase, words, sentence);
    if (!name) continue;
    const named = words.slice(name.from, name.to).map((word, at) => (at === 0 ? { ...word, text: word.word } : word));
    const last = named.at(-1) as TitleWord;
    return [...words.slice(0, phrase.from), ...named.slice(0, -1), { ...last, isBare: true }, ...words.slice(name.to)];
  }
  return words;
};

/** Where the name of somebody known stands between commas after the words for their office; null where none does. */
function nameBeside(
  { from, to, preposition }: Phrase,
  words: readonly TitleWord[],
  { actors, article: { text }, words: { language } }: ReadSentence,
): { readonly from: number; readonly to: number } | null {
  const isAfterComma = (at: number) => text[words[at - 1]?.end ?? -1] === ",";
  const first = words.findIndex((_, at) => at >= to && isAfterComma(at));
  // ", Colonel Idris Malo,": another office may stand before the name.
  const own = first < 0 ? -1 : words.findIndex(({ word }, at) => at >= first && !isOffice[language](word));
  const name = own < 0 ? undefined : actors.find(({ position }) => position.start === words[own]?.start);
  const isWhole = from === 0 || words[from]?.tag === "determiner" || isVerb(words[from - 1] as TitleWord);
  if (preposition !== null || !isWhole || !name || words.slice(to, first).some(isVerb)) return null;
  const after = words.findIndex(({ start }) => start >= name.position.end);
  const isTitle = words.slice(from, first).some(({ word }) => isOffice[language](word));
  if (!isTitle || (after >= 0 && !isAfterComma(after))) return null;
  return { from: own, to: after < 0 ? words.length : after };
}

/** "Der frühere Landrat Peer Hansmann": without the office before the name of somebody known, and what belongs to it. */
export const offices: Spare = (words, sentence) => {
  const isKnown = (word: TitleWord) => sentence.actors.some(({ position }) => position.start === word.start);
  for (const { from, to, preposition } of phrasesIn(sentence, words)) {
    const name = words.findIndex((word, at) => at > from && at < to && isKnown(word));
    const before = words.slice(from, name);
    const isTitle = name > 0 && isOffice[sentence.words.language](words[name - 1]?.word ?? "");
    // "die Regierung der Ministerin Ada Voss" is not the minister.
    const opens = before.find(({ tag }) => tag === "noun");
    const isOwn = opens !== undefined && isOffice[sentence.words.language](opens.word);
    if (
      preposition === null &&
      isTitle &&
      (isOwn || !sentence.words.grammar.verbLast) &&
      before.every(({ text, tag }) => text === undefined && tag !== "conjunction" && tag !== "preposition")
    )
      return words.filter((_, at) => at < from || at >= name);
  }
  return words;
};
