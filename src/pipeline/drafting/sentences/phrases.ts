import type { ActorMention } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import { isStateAdjective } from "../actors/states.ts";
import { bodyWordOf, isInstitution } from "../words/bodies.ts";
import { looksPlural } from "../words/german-plurals.ts";
import type { LanguageWords } from "../words/language-words.ts";
import { isOffice } from "../words/offices.ts";
import type { TaggedToken } from "./tag-words.ts";
import { wordClass } from "./word-class.ts";

/** A noun with what belongs to it: article, adjectives, numbers, its genitive. Indices into the tokens it was read from. */
export interface Phrase {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** The preposition before it, in lower case; the phrase begins with it. */
  readonly preposition: string | null;
  /** The article or possessive, in lower case. */
  readonly determiner: string | null;
}

/** What phrases are told by, beside their words. */
export interface PhraseScene {
  readonly article: { readonly text: string };
  readonly words: LanguageWords;
  readonly actors: readonly ActorMention[];
  readonly times: readonly { readonly position: Span }[];
}

/** The phrases of a clause's words, in their order; "der Präsident der Ukraine" and "Russland und China" are one each. */
export function phrasesOf(tokens: readonly TaggedToken[], scene: PhraseScene): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, scene);
    if (!phrase) {
      at++;
      continue;
    }
    const before = phrases.at(-1);
    const isAfterTime = before && scene.times.some(({ position }) => position.end === tokens[before.to - 1]?.end);
    if (before && !isAfterTime && joins(tokens, before, phrase, scene.words))
      phrases[phrases.length - 1] = { ...before, to: phrase.to };
    else phrases.push(phrase);
    at = phrase.to;
  }
  return phrases;
}

function phraseAt(
  tokens: readonly TaggedToken[],
  start: number,
  { article, words, actors, times }: PhraseScene,
): Phrase | null {
  const first = tokens[start] as TaggedToken;
  const preposition = first.tag === "preposition" ? first.lower : null;
  let at = preposition === null ? start : start + 1;
  while (tokens[at]?.tag === "preposition") {
    // "schlug ein Gesetz vor, um Kosten zu senken": the particle of a verb opens no phrase.
    if (at > start && isApart(article.text, tokens[at - 1] as TaggedToken, tokens[at] as TaggedToken)) return null;
    at++;
  }
  let determiner: string | null = null;
  let noun = -1;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as TaggedToken;
    if (at > start && isApart(article.text, tokens[at - 1] as TaggedToken, token)) break;
    // "am Montag | Präsident Putin"
    if (noun === at - 1 && times.some(({ position }) => position.end === tokens[noun]?.end)) break;
    // "In 2020 | residents sued": a year right after its preposition is a phrase of its own.
    const isYear = !words.grammar.verbLast && preposition !== null && at === start + 2 && noun < 0;
    if (isYear && times.some(({ position }) => position.end === tokens[at - 1]?.end)) {
      noun = at - 1;
      break;
    }
    const isBy = /^vo[nm]$/.test(preposition ?? "");
    if (words.grammar.verbLast && noun >= 0 && noun === at - 1 && endsName(tokens, at, actors, isBy)) break;
    if (words.grammar.verbLast && noun === at - 1 && noun >= 0 && isCountedApart(tokens, start, at, { actors, times }))
      break;
    if (
      words.grammar.verbLast &&
      noun >= 0 &&
      noun === at - 1 &&
      (isThing(tokens, at) || isOfMany(tokens, at, actors) || isOther(tokens, at, words, actors))
    )
      break;
    if (token.tag === "noun") noun = at;
    else if (noun >= 0 && token.tag === "word" && !words.grammar.verbLast) noun = at;
    else if (noun === at - 1 && noun >= 0 && token.tag === "number" && isNumberOfName(tokens, at)) noun = at;
    else if (noun >= 0 && !isNameParticle(tokens, at)) break;
    else if (token.tag === "determiner") {
      // "der beiden Präsidenten"
      if (determiner !== null && !/^(?:beiden?|allen?)$/.test(token.lower)) break;
      determiner ??= token.lower;
    } else if (!isInside(token, tokens[at + 1])) break;
    else if (!words.grammar.verbLast && (token.tag === "word" || token.tag === "number"))
      noun = noun < 0 && endsPhrase(article.text, tokens, at) ? at : noun;
  }
  return noun < 0 ? null : { from: start, to: noun + 1, preposition, determiner };
}

/** What was left out between two words, and any mark but a quotation mark, keeps them in different phrases. */
function isApart(text: string, before: TaggedToken, token: TaggedToken): boolean {
  if (token.start === before.end + 1 && text[before.end] === " ") return false;
  const between = text.slice(before.end, Math.max(before.end, token.start));
  return before.end > token.start || between.length > 4 || /[,;:()\p{L}\p{N}–—]/u.test(between);
}

/** "Ursula van Dam", "Osama bin Laden": small words inside a name. */
const nameParticles = new Set("van bin al el da di del dos".split(" "));

/** "Ariane 6", "Artikel 5" */
function isNumberOfName(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^\d{1,3}$/.test(tokens[at]?.word ?? "") && next?.tag !== "noun" && next?.tag !== "word" && next?.tag !== "number"
  );
}

function isNameParticle(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at] as TaggedToken;
  return nameParticles.has(token.lower) && !token.isCapital && tokens[at + 1]?.tag === "noun";
}

/** "Nordkorea | Moskau", "Südkorea | Vorwürfe": after the whole name of somebody known another German noun begins a phrase of its own. */
function endsName(tokens: readonly TaggedToken[], at: number, actors: readonly ActorMention[], isBy: boolean): boolean {
  const [last, token] = [tokens[at - 1] as TaggedToken, tokens[at] as TaggedToken];
  const name = actors.find(({ position }) => position.end === last.end && position.start <= last.start);
  if (!name || !token.isCapital || last.word.endsWith("s") || isStateAdjective(last.word)) return false;
  // "der Schweizer Firma Vogt"
  if (last.lower === `${name.actor}er`) return false;
  // "von der Firma Vogt Seiltechnik gebaut": whose name is only half known.
  const kind = tokens.findLast(({ end }, index) => index < at && end <= name.position.start);
  return !(isBy && kind && bodyWordOf.de(kind.word)?.explains);
}

/** "warfen 63 Mitarbeiter | Voigt vor": after people who are counted the name of one is a phrase of its own. */
function isCountedApart(
  tokens: readonly TaggedToken[],
  from: number,
  at: number,
  { actors, times }: Pick<PhraseScene, "actors" | "times">,
): boolean {
  const isTime = ({ start }: TaggedToken) =>
    times.some(({ position }) => position.start <= start && start < position.end);
  const isCounted = tokens
    .slice(from, at)
    .some((each) => (each.tag === "quantity" || (each.tag === "number" && each.word !== "1")) && !isTime(each));
  const token = tokens[at] as TaggedToken;
  return isCounted && actors.some(({ position }) => position.start === token.start);
}

/** "hatte eine Gruppe | Messungen veröffentlicht": a German noun of such an ending is no name of what stands before it, unless that is a body. */
function isThing(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1] as TaggedToken, tokens[at] as TaggedToken];
  if (isBareThing(token) && before.isCapital) return true;
  return token.isCapital && isAbstract(token) && !before.isPossessive && bodyWordOf.de(before.word) === null;
}

const isAbstract = wordClass(({ word }) => /(?:ungen|heiten|keiten|schaften|tionen|täten)$/u.test(word));

/** "beantragte Solaris | Insolvenz", "meldete Voltana | Kurzarbeit an": what German takes without an article. */
const bareThings =
  /^(?:Insolvenz|Konkurs|Klage|Anklage|Kurzarbeit|Berufung|Revision|Beschwerde|Widerspruch|Einspruch|Strafanzeige|Anzeige)$/;
const isBareThing = wordClass(({ word }) => bareThings.test(word));

/** "hat das Unternehmen | Zahlen vorgelegt": beside a word for a body a plural that is nobody's name is a thing of its own. */
function isOfMany(tokens: readonly TaggedToken[], at: number, actors: readonly ActorMention[]): boolean {
  const [before, token] = [tokens[at - 1] as TaggedToken, tokens[at] as TaggedToken];
  if (before.isPossessive || !bodyWordOf.de(before.word)?.explains || !looksPlural(token)) return false;
  return !actors.some(({ position }) => position.start <= token.start && token.end <= position.end);
}

/** "erhob die Staatsanwaltschaft | Anklage", "verurteilte das Gericht | Ministerin Lohmann": beside a body stands a thing or an office of its own. */
function isOther(
  tokens: readonly TaggedToken[],
  at: number,
  { findNoun, things }: LanguageWords,
  actors: readonly ActorMention[],
): boolean {
  const [before, token] = [tokens[at - 1] as TaggedToken, tokens[at] as TaggedToken];
  if (!token.isCapital || !isBody(before) || before.isPossessive) return false;
  if (actors.some(({ position }) => position.start <= before.start && token.end <= position.end)) return false;
  // "Sprecherin Ada Voss": somebody who speaks for a body goes with the name.
  if (/sprecher(?:s|in)?$/u.test(before.lower)) return false;
  // "die Reederei Halm": what a body is called by goes with it.
  const beginsActor =
    !bodyWordOf.de(before.word)?.explains && actors.some(({ position }) => position.start === token.start);
  return (
    beginsActor ||
    isOffice.de(token.word) ||
    findNoun(token.word) !== null ||
    Object.values(things).some((thing) => thing.test(token.lower))
  );
}

const isBody = wordClass(({ word }) => isInstitution(word, "de") || bodyWordOf.de(word)?.ends === true);

/** What may stand between the article and its noun. */
function isInside({ tag, lower }: TaggedToken, next: TaggedToken | undefined): boolean {
  if (tag === "number" || tag === "quantity" || tag === "word") return true;
  if (tag === "adverb") return next?.tag === "word" || next?.tag === "quantity";
  // "more than 100", "mehr als 100"
  const compares = lower === "als" || lower === "than" || lower === "to" || lower === "zu";
  return compares && (next?.tag === "number" || next?.tag === "quantity");
}

/** An English noun in small letters: the word after it is none of its phrase. */
function endsPhrase(text: string, tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    !/^(?:word|noun|number|quantity)$/.test(next.tag) ||
    isApart(text, tokens[at] as TaggedToken, next)
  );
}

/** A genitive belongs to the noun before it, an "of" as well; "and" makes one of two phrases. */
function joins(tokens: readonly TaggedToken[], before: Phrase, phrase: Phrase, { grammar }: LanguageWords): boolean {
  const gap = tokens.slice(before.to, phrase.from);
  if (gap.length === 1 && gap[0]?.tag === "conjunction")
    return phrase.preposition === null && isNear(tokens, before, phrase);
  if (gap.length > 0 || !isNear(tokens, before, phrase)) return false;
  if (!grammar.verbLast) return phrase.preposition === "of";
  const [first] = tokens.slice(phrase.from);
  // "unabhängiger Experten", "nordkoreanischer Soldaten"
  const isBare = phrase.determiner === null && first?.tag === "word" && /\p{Ll}{3}er$/u.test(first.word);
  return (
    phrase.preposition === null &&
    (isBare || /^(?:des|der|eines|einer|dieses|dieser|seines|ihrer|ihres|beider|aller)$/.test(phrase.determiner ?? ""))
  );
}

function isNear(tokens: readonly TaggedToken[], before: Phrase, phrase: Phrase): boolean {
  const [last, first] = [tokens[before.to - 1], tokens[phrase.from]];
  return last !== undefined && first !== undefined && first.start - last.end <= 8;
}
