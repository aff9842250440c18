import type { Occurrence } from "../occurrences/occurrence.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { isInstitution } from "../words/bodies.ts";
import { rulesOut } from "../words/given-name-forms.ts";
import { isOffice } from "../words/offices.ts";
import type { TitleWord } from "./title-word.ts";

/** "Two of its ships sank", "Police searched his home", "Landrat Ole Brahms unterzeichnete gegen ihren Willen": whether nobody in the words can be whose something is. */
export function lacksOwner(words: readonly TitleWord[], { sentence, clause }: Occurrence): boolean {
  const finite = words.findIndex(({ start }) => start === sentence.predicates[clause]?.finite.start);
  const opensAside = words[0]?.tag === "preposition" || words[0]?.lower === "to";
  return words.some(({ text, lower, isPossessive }, at) => {
    if (text !== undefined || isPossessive || !owned.test(lower)) return false;
    if (at === 0) return true;
    // "sein Minister Ole Brahms": who that is stands there.
    if (words[at + 1]?.tag === "noun" && words[at + 2]?.tag === "noun") return false;
    // "In his speech the mayor …": it may be theirs who come after.
    const whole = opensAside && at < finite ? words : words.slice(0, at);
    const mayOwn = mayOwnIn(sentence);
    // "searched their flat": whose, that is nobody who searches.
    if (
      takes.test(sentence.predicates[clause]?.verb.forms[0]?.lemma ?? "") &&
      at > finite &&
      finite >= 0 &&
      !words.slice(finite + 1, at).some(({ tag }) => tag === "noun" || tag === "word")
    )
      return true;
    return !whole.some((_, index) => index !== at + 1 && mayOwn(words, index, lower, sentence));
  });
}

/**
 * "Im August trat sein Minister Ole Brahms zurück", "Police arrested its chairman, Ole Brahms,": where nobody in the words can be whose he is,
 * his name says enough.
 */
export function withoutOwnerOfNamed(words: readonly TitleWord[], occurrence: Occurrence): readonly TitleWord[] {
  const { sentence } = occurrence;
  return words.flatMap((word, at) => {
    if (at === 0 || word.text !== undefined || !owned.test(word.lower)) return [word];
    const office = words[at + 1];
    const name = sentence.actors.find(({ position }) => position.start === words[at + 2]?.start);
    const isNamed = name !== undefined && office !== undefined && isOffice[sentence.words.language](office.word);
    if (!isNamed || words.slice(0, at).some((_, index) => mayOwnIn(sentence)(words, index, word.lower, sentence)))
      return [word];
    return sentence.article.text[office.end] === "," ? [{ ...word, text: "the" }] : [];
  });
}

/** What is done to what others have. */
const takes = /^(?:search|raid|storm|confiscate|ransack|durchsuchen|stürmen|beschlagnahmen)$/;

const mayOwnIn = ({ words: { grammar } }: ReadSentence) => (grammar.verbLast ? mayOwnGerman : mayOwnEnglish);

const owned = /^(?:his|her|its|their|(?:sein|ihr)(?:e[mnrs]?)?)$/;

/** Of a thing or a body anything may be the owner, of a person nobody who is a body: "Police searched his home". */
function mayOwnEnglish(words: readonly TitleWord[], at: number, owner: string): boolean {
  const { tag, word, lower, text } = words[at] as TitleWord;
  if (tag === "pronoun") return text !== undefined;
  if ((tag !== "noun" && tag !== "word") || lower === "one") return false;
  return /^(?:its|their)$/.test(owner) || !(isInstitution(word, "en") || /^\p{Lu}{2,}$/u.test(word));
}

/** "ihr Wille" is no man's and no "das" or "den" Vertrag's, "sein Wille" no woman's and nobody's of many. */
function mayOwnGerman(words: readonly TitleWord[], at: number, owner: string, sentence: ReadSentence): boolean {
  const { tag, word, lower, start, text } = words[at] as TitleWord;
  if (tag === "pronoun") return text !== undefined;
  // "beide", "zwölf": whoever is counted is many.
  if (tag === "quantity" || lower === "beide") return owner.startsWith("ihr");
  if (tag !== "noun" || words[at - 1]?.tag === "preposition") return false;
  const isHers = owner.startsWith("ihr");
  const name = sentence.actors.find(({ position }) => position.start <= start && start < position.end)?.position;
  if (name) {
    const title = words.findLast(({ end }) => end < name.start && name.start - end === 1);
    const isMan = title && isOffice.de(title.word) && !/in(?:nen)?$/.test(title.word);
    const isOther = rulesOut(sentence.article.text.slice(name.start, name.end), isHers ? "she" : "he");
    return !(isOther || (isMan && isHers));
  }
  const article = words.slice(Math.max(0, at - 3), at).findLast((each) => each.tag === "determiner")?.lower ?? "";
  if (isHers)
    return !(/^(?:das|des|dem|k?ein|k?eine[mns])$/.test(article) || isOffice.de(word) || isOneOf(article, word));
  return !/^(?:k?einer?)$/.test(article);
}

/** "den Vertrag" is one; "den Verträgen" are many. */
function isOneOf(article: string, word: string): boolean {
  return article === "den" && !/[ns]$/.test(word);
}
