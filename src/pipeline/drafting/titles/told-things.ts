import { privateNamesIn } from "../doers/private-names.ts";
import type { Phrase } from "../sentences/phrases.ts";
import { isQuoted, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isTime } from "../times/is-time.ts";
import { goesWith, takesMore } from "../words/noun-complements.ts";

/** Which thing a noun meant where an article told of it before. */
export interface ToldThing {
  /** Its words there: "of Arn", "für den Umbau"; with the noun where that said more: "Grundschule Arn". */
  readonly words: string;
  /** Whether the words stand in place of the noun, rather than behind it. */
  readonly isName: boolean;
}

/** Where an article has a noun before a place, and what it says of it there. */
interface Mention {
  /** The noun as it stood there, in lower case: "grundschule" for "Schule". */
  readonly noun: string;
  readonly isOther: boolean;
  readonly isNew: boolean;
  readonly thing: ToldThing | null;
}

/** The one thing that "the" and a noun can mean after what the sentences before told; null where that may be several, or is not said. */
export function thingTold(noun: string, before: number, sentence: ReadSentence): ToldThing | null {
  const mentions = mentionsOf(noun, before, sentence);
  const said = mentions.findIndex(({ thing }) => thing !== null);
  const first = mentions[said];
  if (!first || mentions.some(({ isOther }) => isOther)) return null;
  const isOpen = mentions
    .slice(said + 1)
    .some(
      ({ isNew, thing, noun: own }) =>
        isNew || own.length > first.noun.length || (thing !== null && thing.words !== first.thing?.words),
    );
  return isOpen ? null : first.thing;
}

function mentionsOf(noun: string, before: number, { article: { text }, all, index }: ReadSentence): Mention[] {
  const found: Mention[] = [];
  let at = Math.max(0, index - REACH);
  // A capital or none.
  const rest = noun.slice(1);
  let place = text.indexOf(rest, all[at]?.span.start);
  for (; place >= 0 && place < before; place = text.indexOf(rest, place + 1)) {
    while (at < index && (all[at] as ReadSentence).span.end <= place) at++;
    const sentence = all[at] as ReadSentence;
    const mention = sentence.isCaption ? null : mentionAt(noun.toLowerCase(), place, sentence);
    if (mention) found.push(mention);
  }
  return found;
}

/** Sentences; in a text that is longer the noun may long mean another. */
const REACH = 30;

function mentionAt(noun: string, place: number, sentence: ReadSentence): Mention | null {
  const token = sentence.tokens.find(({ start, end }) => start <= place && place < end);
  if (!token || isQuoted(sentence, token)) return null;
  const { lower } = token;
  const isCompound = sentence.words.grammar.verbLast && lower.endsWith(noun);
  if (lower !== noun && !isCompound)
    return isPlural(lower, noun) ? { noun, isOther: !isOneOf(token, sentence), isNew: false, thing: null } : null;
  const clause = sentence.clauses.find(({ tokens }) => tokens.some(({ start }) => start === token.start));
  if (!clause) return null;
  const at = clause.tokens.findIndex(({ start }) => start === token.start);
  const phrases = phrasesIn(sentence, clause.tokens);
  const phrase = phrases.findIndex(({ from, to }) => from <= at && at < to);
  const { from, determiner } = phrases[phrase] ?? {};
  if (from === undefined) return null;
  const opening = clause.tokens.slice(from, at);
  return {
    noun: lower,
    isOther: opening.some(({ lower: word, tag }) => others.test(word) || tag === "number" || tag === "quantity"),
    isNew: /^(?:an?|k?eine?[mnrs]?)$/.test(determiner ?? ""),
    thing: thingAt({ sentence, tokens: clause.tokens, phrases, phrase, at }, noun),
  };
}

function isPlural(word: string, noun: string): boolean {
  return word.startsWith(noun) && /^(?:s|e[nr]?|n)$/.test(word.slice(noun.length));
}

/** "one of the oldest bridges": of many, but it tells of one. */
function isOneOf({ start }: TaggedToken, { article: { text } }: ReadSentence): boolean {
  return /\b(?:one of|eine[rs]? de[rs]) [^.,;]{0,24}$/iu.test(text.slice(Math.max(0, start - 40), start));
}

/** What says that there are several, or that it is not what the words say. */
const others =
  /^(?:(?:an)?other|second|third|earlier|previous|former|similar|next|first|last|alleged|supposed|so-called|each|every|any|some|no|zweite[mnrs]?|dritte[mnrs]?|ander\p{L}*|weiter\p{L}+|früher\p{L}+|ähnlich\p{L}+|erste[mnrs]?|nächste[mnrs]?|letzte[mnrs]?|mutmaßlich\p{L}*|angeblich\p{L}*|jede[mnrs]?|kein\p{L}*)$/u;

/** Where a noun stands. */
interface Place {
  readonly sentence: ReadSentence;
  readonly tokens: readonly TaggedToken[];
  readonly phrases: readonly Phrase[];
  readonly phrase: number;
  /** The noun's own place among the tokens. */
  readonly at: number;
}

function thingAt(place: Place, noun: string): ToldThing | null {
  const name = nameAt(place);
  if (name || !takesMore(noun)) return name;
  const { sentence, tokens, at } = place;
  const end = complementEnd(place);
  const own = tokens.slice(at + 1, end);
  if (own.length === 0 || own.some((token) => isOpen(token, sentence))) return null;
  const [first, last] = [tokens[at] as TaggedToken, own.at(-1) as TaggedToken];
  const from = first.lower === noun ? (own[0] as TaggedToken).start : first.start;
  const words = sentence.article.text.slice(from, last.end);
  return words.length > LONGEST || /[\n„“”"«»;:()]/u.test(words) ? null : { words, isName: false };
}

/** Characters; longer ones say more than which. */
const LONGEST = 48;

/** "the Sedgebrook Brooch", "die Arnseer Brücke": its name ends in the noun. */
function nameAt({ sentence: { words, article, actors }, tokens, phrases, phrase, at }: Place): ToldThing | null {
  const { from } = phrases[phrase] as Phrase;
  const noun = tokens[at] as TaggedToken;
  const next = tokens[at + 1];
  if (next && next.start - noun.end <= 1 && next.tag === "noun") return null;
  let first = at;
  while (first > from && isOfName(tokens[first - 1] as TaggedToken, words.grammar.verbLast)) first--;
  const opens = tokens[first] as TaggedToken;
  const isActor = actors.some(({ position }) => position.start < noun.end && opens.start < position.end);
  if (
    first === at ||
    !noun.isCapital ||
    isActor ||
    tokens[first - 1]?.lower !== (words.grammar.verbLast ? "die" : "the")
  )
    return null;
  return { words: article.text.slice(opens.start, noun.end), isName: true };
}

function isOfName({ word, isCapital, isPossessive, tag }: TaggedToken, isGerman: boolean): boolean {
  if (!isCapital || isPossessive || tag === "number" || tag === "determiner") return false;
  return !isGerman || /\p{Ll}{3}er$/u.test(word);
}

/** Exclusive; the noun's own place where nothing follows that belongs to it. */
function complementEnd({ sentence, tokens, phrases, phrase, at }: Place): number {
  const own = phrases[phrase] as Phrase;
  const [next, following] = [tokens[at + 1], phrases[phrase + 1]];
  if (own.to > at + 1) return next && belongs(next, sentence) ? own.to : at + 1;
  const isNear = following?.from === own.to && next !== undefined && next.start - (tokens[at] as TaggedToken).end === 1;
  if (!isNear || following.preposition === null || isTime(sentence, tokens, following.from, following.to))
    return at + 1;
  const after = tokens[following.to];
  const isSubject =
    after !== undefined && isVerb(after) && !tokens.slice(0, own.from).some(isVerb) && own.preposition === null;
  const named = tokens[following.from + 1];
  const isPlace = named?.isCapital === true && named.tag === "noun";
  const takes = goesWith(tokens[at]?.lower ?? "", following.preposition, isPlace);
  return takes ||
    (isSubject &&
      !/^(?:by|durch|nach|after|before|vor|since|seit|during|despite|trotz|wegen|am|um)$/.test(following.preposition))
    ? following.to
    : at + 1;
}

/** "of Arn", "der Werft", "Kaltenbrunn": what follows in the same phrase says whose or which, where it does not only stand in a list with it. */
function belongs({ tag, lower, word }: TaggedToken, { words: { grammar, findNoun } }: ReadSentence): boolean {
  if (!grammar.verbLast) return lower === "of";
  return /^(?:des|der|eine[rs])$/.test(lower) || (tag === "noun" && findNoun(word) === null);
}

/** Words that mean nothing by themselves, and names of private people. */
function isOpen({ tag, lower, start, end }: TaggedToken, sentence: ReadSentence): boolean {
  return (
    tag === "pronoun" ||
    tag === "mark" ||
    sentence.words.grammar.possessives.has(lower) ||
    /^(?:th(?:is|at|ese|ose)|dies\p{L}*|jene\p{L}*|which|whose|them|deren|dessen)$/u.test(lower) ||
    sentence.times.some(({ position }) => position.start < end && start < position.end) ||
    privateNamesIn(sentence).some((name) => name.start < end && start < name.end)
  );
}
