import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isTime } from "../times/is-time.ts";
import { bodyWordOf } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import { cut } from "./cut-line.ts";
import { denies } from "./denials.ts";
import type { Spare } from "./spare.ts";
import { apposition, offices } from "./spare-offices.ts";
import { nextPhrase } from "./spare-phrases.ts";
import { lineOf, type TitleWord } from "./title-word.ts";
import { subjectFirst } from "./word-order.ts";

/**
 * A line of at most so many characters. What can be spared is left out: phrases with a preposition that name nobody known, and in a line as
 * short as a label also the office before a person's name, adjectives, articles and the other such phrases. What is still too long is cut
 * between two phrases; a German line that ends in its verb keeps it.
 */
export function shortened(words: readonly TitleWord[], sentence: ReadSentence, longest: number): string {
  const { text } = sentence.article;
  const spares = [apposition, offices, opening, nextPhrase(false), adjectives, nextPhrase(true), articles];
  let kept = words;
  let line = lineOf(text, kept);
  for (const spare of spares) {
    while (line.length > longest) {
      const less = spare(kept, sentence);
      if (less.length === kept.length) break;
      kept = less;
      line = lineOf(text, kept);
    }
  }
  if (line.length > longest) return cut(kept, sentence, longest);
  return line;
}

/** "Nach Ansicht der Kläger": who says it must not be lost. */
const opinion =
  /(?:ansicht|meinung|auffassung|einschätzung|angaben?|informationen|erkenntnissen?|berichte?s?n?|darstellung|schätzung(?:en)?|aussagen?|recherchen|überzeugung|vermutung(?:en)?|anklage|papier|gutachten|lesart|augen)$/iu;

/** "Nach langer Debatte hat der Rat …": without what stands before a German verb and is not its subject, which then comes first. */
const opening: Spare = (words, sentence) => {
  const verb = words.findIndex((word) => isVerb(word));
  if (!sentence.words.grammar.verbLast || verb < 1) return words;
  const [first] = phrasesIn(sentence, words);
  const isTimed = first?.from === 0 && isTime(sentence, words, first.from, first.to);
  const isAside = isTimed || (words[0]?.tag === "preposition" && words[0].lower !== "zwischen");
  const isSaid = words.slice(0, verb).some(({ word }) => opinion.test(word));
  const turned = subjectFirst(words.slice(verb), sentence);
  return isAside && !isSaid && turned[0]?.start !== words[verb]?.start ? turned : words;
};

/** Tells the adjectives before nouns that say only more of them. */
function adjectivesOf({ words: { language }, article: { text } }: ReadSentence) {
  // "its rival Fjordcell", "the investor Noordwal": what a name is, no adjective of it.
  const isRole = (word: string) =>
    language === "en" && (bodyWordOf.en(word)?.explains === true || isOffice.en(word) || word === "rival");
  return (words: readonly TitleWord[], at: number): boolean => {
    const [before, each, next] = [words[at - 1], words[at] as TitleWord, words[at + 1]];
    if (each.tag !== "word" || next?.tag !== "noun" || next.isAdded || !before || isRole(each.word)) return false;
    // "In reaction, NATO said"
    if (language === "en" && text[each.end] === ",") return false;
    // "eine für 2021 geplante Sanierung": without the participle what it takes would be left alone.
    if (before.tag === "noun" || before.tag === "number") return false;
    // "the novelist Ada Voss": without what she is, the article would stand before her name.
    return !(language === "en" && before.tag === "determiner" && next.isCapital);
  };
}

/** Without adverbs, and without adjectives before a noun. */
const adjectives: Spare = (words, sentence) => {
  const isAdjective = adjectivesOf(sentence);
  return words.filter(
    (each, at) =>
      each.text !== undefined || denies(each, sentence) || !(each.tag === "adverb" || isAdjective(words, at)),
  );
};

const articles: Spare = (words, { words: { language } }) =>
  words.filter(
    ({ tag, lower }, at) =>
      tag !== "determiner" ||
      words[at - 1]?.tag === "noun" ||
      !(language === "de" ? /^(?:d(?:er|ie|as|en|em|es)|ein\p{L}{0,2})$/u : /^(?:the|an?)$/).test(lower),
  );
