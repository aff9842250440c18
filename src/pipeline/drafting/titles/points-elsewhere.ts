import { objectPronounAt } from "../doers/pronouns.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isInstitution } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import { interviewee } from "../words/speech-words.ts";
import { lacksOwner } from "./owners.ts";
import type { TitleWord } from "./title-word.ts";

/** The words of a title, and those of them that are asked for what they mean. */
export interface AskedWords {
  readonly words: readonly TitleWord[];
  /** Without those of clauses that hang on its own: a pronoun there may mean what stands here. */
  readonly own: readonly TitleWord[];
  /** Of its own, those that tell no time. */
  readonly ownUndated: readonly TitleWord[];
}

/** Whether words mean somebody or something that only another sentence names: "denied this", "sentenced him", "Two died". */
export function pointsElsewhere({ words, own, ownUndated }: AskedWords, occurrence: Occurrence): boolean {
  return (
    !namesSomething(words) ||
    beginsWithWhose(words, occurrence.sentence) ||
    hasPronounLeft(own, occurrence.sentence) ||
    isItLeft(ownUndated, occurrence) ||
    isThisLeft(ownUndated) ||
    isDasLeft(ownUndated, occurrence.sentence) ||
    isThoseLeft(words) ||
    (!goesOnToSay(words, occurrence) && pointsBack(ownUndated)) ||
    isKindLeft(words) ||
    endsInDoingSo(words) ||
    isOfNobodyNamed(words, occurrence) ||
    lacksOwner(words, occurrence)
  );
}

/** At least two words, of which the first is no pointer to what was said before, and one that names something. */
function namesSomething(words: readonly TitleWord[]): boolean {
  const [first, second] = words;
  if (!first || !second) return false;
  // "Arnland's is to vote on it": whose what, another sentence says.
  if (words.some((word, at) => word.isPossessive && word.tag === "noun" && isVerb(words[at + 1] ?? word))) return false;
  // "Two died": of whom, another sentence says.
  return !isPointer(words) && words.some(({ tag, text }) => tag === "noun" || tag === "word" || text !== undefined);
}

/** "Im Zuge derer die Stadt fiel": of whom, another clause says. */
function beginsWithWhose(words: readonly TitleWord[], { words: { grammar } }: ReadSentence): boolean {
  return (
    grammar.verbLast &&
    words.slice(0, 3).some(({ lower, text }) => text === undefined && /^(?:derer|deren|dessen|denen)$/.test(lower))
  );
}

/** "Diese habe versprochen, …": what the first word means stands in another sentence. */
export function isPointer([first, second]: readonly TitleWord[]): boolean {
  const points =
    /^(?:dies\p{L}{0,2}|das|den|dem|der|die|deren|dessen|this|that|these|those|which|who|dabei|dazu)$/u.test(
      first?.lower ?? "",
    );
  if (pointers.test(first?.lower ?? "") && second !== undefined && isVerb(second)) return true;
  const isArticle = /^(?:den|dem|der|die|deren|dessen)$/.test(first?.lower ?? "");
  return (
    points && (isArticle ? second !== undefined && isVerb(second) : second?.tag !== "noun" && second?.tag !== "word")
  );
}

/** "sentenced him", "the owner of one of them": who that is stands in another sentence; ", unter ihnen zwei Kinder" and "one of them, Ole Brandt," name them beside it. */
function hasPronounLeft(words: readonly TitleWord[], { article: { text } }: ReadSentence): boolean {
  const isMarked = (end: number | undefined) => /^\s?[,–—(-]/.test(text.slice(end ?? text.length));
  const isOfThem = (at: number) =>
    /^(?:them|ihnen)$/.test(words[at]?.lower ?? "") &&
    /^(?:of|among|unter|von)$/.test(words[at - 1]?.lower ?? "") &&
    [0, -2, -3, -4].some((offset) => isMarked(words[at + offset]?.end));
  return objectPronounAt(words.filter((word, at) => word.text === undefined && !isOfThem(at))) >= 0;
}

/** "Voss urged lawmakers to overturn it": what an English "it" after the verb stands for, another sentence says, unless a thing stands before it. */
function isItLeft(words: readonly TitleWord[], { sentence }: Occurrence): boolean {
  const verb = words.findIndex(isVerb);
  const it = words.findIndex(({ lower, text }, at) => at > verb && lower === "it" && text === undefined);
  const [before, next] = [words[it - 1], words[it + 1]];
  const isObject = before !== undefined && (before.tag === "preposition" || isVerb(before)) && !(next && isVerb(next));
  const isThing = ({ tag, word }: TitleWord, at: number) =>
    at > verb && at < it && (tag === "noun" || tag === "word") && !isInstitution(word, "en") && !isOffice.en(word);
  return !sentence.words.grammar.verbLast && verb >= 0 && isObject && !words.some(isThing);
}

/** "bezeichnete dies als Spekulation", "denied this": what that is, another sentence says. */
function isThisLeft(words: readonly TitleWord[]): boolean {
  const verb = words.findIndex(isVerb);
  return words.some(({ lower, text }, at) => {
    const next = words[at + 1];
    const isAlone =
      next === undefined || /^(?:preposition|verb|adverb|auxiliary|modal)$/.test(next.tag) || next.lower === "als";
    return verb >= 0 && at > verb && text === undefined && /^(?:dies|this)$/.test(lower) && isAlone;
  });
}

/** "nannte das frei erfunden", "weist das zurück": what that is, another sentence says, unless it follows a colon, or a comma opens a clause with it. */
function isDasLeft(words: readonly TitleWord[], sentence: ReadSentence): boolean {
  const {
    article: { text },
    words: { grammar },
  } = sentence;
  if (!grammar.verbLast) return false;
  const verb = words.findIndex(isVerb);
  return words.some(
    ({ lower, start, end, text: own }, at) =>
      lower === "das" &&
      own === undefined &&
      verb >= 0 &&
      at > verb &&
      !/[,:]\s$/.test(text.slice(0, start)) &&
      !/^\s?[:,]/.test(text.slice(end, end + 2)) &&
      // "das auch von Voss gelobte Buch"
      !phrasesIn(sentence, words).some(
        ({ from, to, preposition, determiner }) =>
          to > at && (from <= at || (preposition === null && determiner === null)),
      ),
  );
}

/** "Three of those were sold": of what, another sentence says. */
function isThoseLeft(words: readonly TitleWord[]): boolean {
  return words.some(
    ({ lower }, at) =>
      /^th[eo]se$/.test(lower) &&
      (at === words.length - 1 || /^(?:auxiliary|modal|verb)$/.test(words[at + 1]?.tag ?? "")),
  );
}

const firstPerson = {
  en: /^(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)$/,
  de: /^(?:[Ii]ch|[Ww]ir|mich|mir|uns|[Mm]ein\p{L}{0,2}|[Uu]nser\p{L}{0,2})$/u,
};

/** "We calibrated the model": who speaks, another sentence says, unless a name stands before it, or that it is an answer. */
function isOfNobodyNamed(words: readonly TitleWord[], { sentence, attribution }: Occurrence): boolean {
  const { language } = sentence.words;
  const speaker = attribution.at(-1);
  const isNamed = speaker?.kind === "actors" || speaker?.words === interviewee;
  return !isNamed && words.some(({ word, text }) => text === undefined && firstPerson[language].test(word));
}

/** "stimmte dagegen, die Brücke zu sperren": the clause that hangs on it says what is meant. */
function goesOnToSay(words: readonly TitleWord[], { sentence: { clauses }, clause }: Occurrence): boolean {
  return clauses.some(
    ({ kind, parent, tokens }) =>
      parent === clause &&
      (kind === "infinitive" || kind === "content") &&
      words.some(({ start }) => start === tokens[0]?.start),
  );
}

/** "Die Partei stimmte dagegen": what adverb stands for something that another sentence says. */
const pointers = /^(?:dagegen|dafür|dazu|daran|darüber|darauf|damit|davon|daraus)$/;

/** "Selwyn denied that", "Der Hafen wies das zurück": of what, another sentence says. */
function pointsBack(words: readonly TitleWord[]): boolean {
  const verb = words.findIndex(({ tag }) => tag === "verb");
  const said = words.slice(verb + 1);
  if (verb >= 0 && said.length <= 2 && said.some(({ lower }) => pointers.test(lower)) && !said.some(namesThing))
    return true;
  // "Der Rat will darüber beraten", where the verb closes the clause.
  const finite = words.findIndex(({ tag }) => tag === "modal" || tag === "auxiliary");
  const between = words.slice(finite + 1, verb);
  const pointer = between.findIndex(({ lower }) => pointers.test(lower));
  if (finite >= 0 && finite < verb && pointer >= 0 && !between.slice(pointer).some(namesThing)) return true;
  const [object, particle, ...more] = said.filter(({ tag }) => tag !== "adverb");
  const isThat = /^(?:that|this|it|so|das|dies)$/.test(object?.lower ?? "");
  return (
    verb >= 0 &&
    isThat &&
    // "ruled that out | on (Tuesday)"
    more.every(({ tag }) => tag === "preposition") &&
    (particle === undefined || particle.tag === "preposition" || particle.lower === "zurück")
  );
}

/** "The worst killed two people", "The strongest, of magnitude 5, hit", "Die Stadt legte einen neuen vor": the worst of what, a new what, another sentence says. */
function isKindLeft(words: readonly TitleWord[]): boolean {
  return words.some(({ lower }, at) => {
    const [kind, next] = words.slice(at + 1, at + 3);
    // "withdrew its own from Arn": its own what, the sentence before says.
    if (
      lower === "own" &&
      at > 1 &&
      isVerb(words[at - 2] as TitleWord) &&
      // "expelled Arnland's envoy and recalled its own"
      !words.slice(0, at).some(({ isPossessive, tag }) => isPossessive && tag === "noun") &&
      !(kind && kind.start - (words[at]?.end ?? 0) <= 1 && /^(?:noun|word|number|quantity|verb)$/.test(kind.tag))
    )
      return true;
    if (!kind || kind.text !== undefined) return false;
    const isNear = next !== undefined && next.start - kind.end <= 1 && /^(?:noun|word|number|quantity)$/.test(next.tag);
    if (isNear) return false;
    const isNew = kind.tag === "word" && /^k?eine[mnrs]?$/.test(lower) && /^\p{Ll}{2,}e[mnrs]?$/u.test(kind.word);
    if (isNew) return next === undefined || /^(?:preposition|verb|auxiliary)$/.test(next.tag);
    if (at > 0 || !/^(?:the|der|die|das)$/.test(lower)) return false;
    if (ordinals.test(kind.lower)) return true;
    // "The harvest failed": what has its verb right behind it may be a noun.
    const isNoun = lower === "the" && next !== undefined && next.start - kind.end <= 1 && isVerb(next);
    const most = lower === "the" ? /^\p{Ll}{2,}est$/u : /^\p{Ll}{2,}ste[nr]?$/u;
    return kind.tag === "word" && !isNoun && most.test(kind.word);
  });
}

const ordinals =
  /^(?:worst|first|second|third|last|latest|largest|biggest|deadliest|other|others|rest|former|latter|erste|zweite|dritte|letzte|andere|anderen|größte|schwerste)$/;

/** "said he had no intention of doing so": of doing what, another sentence says. */
function endsInDoingSo(words: readonly TitleWord[]): boolean {
  const [before, last] = words.slice(-2);
  return last?.lower === "so" && /^(?:do|does|did|doing|done)$/.test(before?.lower ?? "");
}

export function namesThing({ tag, text }: TitleWord): boolean {
  return tag === "noun" || text !== undefined;
}
