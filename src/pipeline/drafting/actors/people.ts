import type { Language } from "../../../model/localized.ts";
import type { Token } from "../sentences/tokens.ts";
import { wordClass } from "../sentences/word-class.ts";
import { beginsClub, bodyWordOf } from "../words/bodies.ts";
import { givenNames } from "../words/given-names.ts";
import { kin } from "../words/kin.ts";
import { languageWords } from "../words/language-words.ts";
import { isOffice as isOfficeWord } from "../words/offices.ts";
import { nameLength, writtenName } from "./name-shapes.ts";
import { actingInPublic } from "./public-acts.ts";
import { toldOffices } from "./told-offices.ts";

/** A person whom a text introduces with a public office. */
export interface IntroducedPerson {
  readonly name: string;
  /** The tokens of the sentence right before the name, in which a state may stand. */
  readonly from: number;
  readonly at: number;
  /** Named with the office of a head of state: the state may be told elsewhere. */
  readonly isRuler: boolean;
}

const ruler =
  /^(?:machthabers?|diktators?|staatschefs?|präsident(?:en|in)?|königs?|königin|president|ruler|dictator|leader|king|queen|emperor)$/iu;

/** How many words may stand between a name and the office after it: "Kim Kum-chol, dem Präsidenten der …". */
const APPOSITION = 4;
/** Of these, how many after an English "of": "the director of the Arn Institute for Marine Research, Ada Voss". */
const LONGEST_BODY = 9;

/**
 * The people of a sentence who are named with a public office, before the name ("Präsident Putin") or after it ("X, the president of
 * Y"), or who do or are made something in public, or are in the headline. Whoever else stands there is private and stays out.
 */
export function introducedPeople(
  tokens: readonly Token[],
  language: Language,
  isOther: (token: Token) => boolean,
  headline = "",
): IntroducedPerson[] {
  const people: IntroducedPerson[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isOneOfMany(tokens, at, language)) {
      const named = afterComma(tokens, at, stopper(language, isOther), language);
      if (named) people.push(named);
    }
    if (language === "de" && token.lower === "um") {
      const leader = aroundWhom(tokens, at, stopper(language, isOther));
      if (leader) people.push(leader);
    }
    if (!isOffice[language](token) && !isHead(tokens, at, language) && !isColleague(tokens, at, isOther)) continue;
    const after = afterOffice(tokens, at, language, isOther);
    if (after) people.push(after, ...colleagues(tokens, at, after, stopper(language, isOther)));
    const before = beforeOffice(tokens, at, language, isOther);
    if (before) people.push(before);
  }
  const stops = stopper(language, isOther);
  const lengthAt = (at: number) => nameLength(tokens, at, stops);
  const acting = [
    ...actingInPublic(tokens, { language, headline }, lengthAt),
    ...toldOffices(tokens, { language, lengthAt }),
  ];
  return [...people, ...acting.flatMap(({ at, length }) => personAt(tokens, at, at, length) ?? [])];
}

/** "One of the country's best-known conductors, Ada Voss, …": an English office in the plural, of which one bearer is named. */
function isOneOfMany(tokens: readonly Token[], at: number, language: Language): boolean {
  if (language !== "en" || at > ONE_OF || tokens[0]?.lower !== "one" || tokens[1]?.lower !== "of") return false;
  const { word, lower } = tokens[at] as Token;
  return lower.endsWith("s") && isOfficeWord.en(word.slice(0, -1));
}

/** Words from "one of" to the office. */
const ONE_OF = 10;

/** "sein rumänischer Kollege": somebody of the same office, in the state that stands before. */
function isColleague(tokens: readonly Token[], at: number, isOther: (token: Token) => boolean): boolean {
  const before = tokens[at - 1];
  return isColleagueWord(tokens[at] as Token) && before !== undefined && isOther(before);
}

const isColleagueWord = wordClass(({ word }) => /^Kolleg(?:en?|in)$/.test(word));

/** "the head of the prison service": of one thing or another; German has words of its own for it. */
function isHead(tokens: readonly Token[], at: number, language: Language): boolean {
  return language === "en" && tokens[at]?.lower === "head" && tokens[at + 1]?.lower === "of";
}

/** Whether a word is a public office. German ones are nouns and so have a capital. */
const isOffice = {
  de: wordClass(({ word, isCapital }) => isCapital && isOfficeWord.de(word)),
  en: wordClass(({ word }) => isOfficeWord.en(word)),
};

/** "Präsident Wladimir Putin", "Südkoreas Präsident, Yoon Suk Yeol,", "Chef des …geheimdienstes, Kyrylo Budanow," */
function afterOffice(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isOther: (token: Token) => boolean,
): IntroducedPerson | null {
  const stops = stopper(language, isOther);
  const next = tokens[at + 1];
  if (!next) return null;
  const start = afterTitle(tokens, at + 1);
  const direct = ownLength(tokens, start, nameLength(tokens, start, stops), language);
  if (direct >= 1 && !isGeneric(tokens, start, direct, language)) return personAt(tokens, at, start, direct);
  return afterComma(tokens, at, stops, language);
}

/** "die Archäologen um Dr. Hanna Ruland", "ein Forscherteam um Ole Brahms": who leads a German team of public offices. */
function aroundWhom(tokens: readonly Token[], um: number, stops: (token: Token) => boolean): IntroducedPerson | null {
  const team = tokens[um - 1];
  if (!team?.isCapital || !(isOfficeWord.de(team.word) || researchers.test(team.word))) return null;
  const from = afterTitle(tokens, um + 1);
  const length = nameLength(tokens, from, stops);
  return length >= 2 ? personAt(tokens, from, from, length) : null;
}

const researchers = /^(?:Forscher|Forschungs|Wissenschaftler|Ärzte|Autoren|Arbeits|Ausgrabungs)(?:team|gruppe)s?$/u;

/** "Südkoreas Präsident, Yoon Suk Yeol,": the name between commas after the words for its office. */
function afterComma(
  tokens: readonly Token[],
  at: number,
  stops: (token: Token) => boolean,
  language: Language,
): IntroducedPerson | null {
  const isOfBody = language === "en" && tokens[at + 1]?.lower === "of";
  const reach = at + 1 + (isOfBody ? LONGEST_BODY : APPOSITION);
  const comma = tokens.findIndex((token, index) => index > at && index <= reach && token.word === ",");
  if (comma < 0) return null;
  const from = afterTitle(tokens, afterTrade(tokens, comma + 1, language));
  const length = nameLength(tokens, from, stops);
  const after = tokens[from + length];
  const closes = after === undefined || after.isMark;
  return length >= 2 && closes ? personAt(tokens, at, from, length) : null;
}

/** "Ihre Sprecherin, die Apothekerin | Nadja Voss,", "its spokeswoman, pharmacist | Nadja Voss,": after what else somebody is. */
function afterTrade(tokens: readonly Token[], from: number, language: Language): number {
  const [first, second, third] = tokens.slice(from, from + 3);
  if (language === "de")
    return /^(?:der|die)$/.test(first?.lower ?? "") && second?.isCapital && third?.isCapital ? from + 2 : from;
  return first !== undefined && !first.isCapital && !first.isMark && second?.isCapital ? from + 1 : from;
}

/** "(löste) Landrat Ole Brahms | Katastrophenalarm | (aus)", "Ministerin Ina Holts | Mann": a long third word that no given name stands before, or one for kin, is a German noun. */
function ownLength(tokens: readonly Token[], from: number, length: number, language: Language): number {
  const [second, third] = tokens.slice(from + 1, from + length);
  const isNoun =
    language === "de" &&
    third !== undefined &&
    second?.isCapital === true &&
    !givenNames.has(second.lower) &&
    ((third.lower.length >= LONG_WORD && !third.word.includes("-")) ||
      (second.lower.endsWith("s") && kin.test(third.lower)));
  return isNoun ? 2 : length;
}

/** Letters of a word that is rather a noun than the third part of a name. */
const LONG_WORD = 9;

/** "die Außenminister Ole Brahms, Rita Lohmann und Ulf Harms": all of them bear the office, which stands in the plural. */
function colleagues(
  tokens: readonly Token[],
  at: number,
  { name, at: start }: IntroducedPerson,
  stops: (token: Token) => boolean,
): IntroducedPerson[] {
  const isPlural = tokens[at - 1]?.lower === "die" && /(?:en|er|chefs)$/u.test(tokens[at]?.lower ?? "");
  const found: IntroducedPerson[] = [];
  for (let end = start + name.split(" ").length; isPlural && /^(?:,|und)$/.test(tokens[end]?.lower ?? ""); ) {
    const length = nameLength(tokens, end + 1, stops);
    const person = length >= 2 ? personAt(tokens, at, end + 1, length) : null;
    if (!person) break;
    found.push(person);
    end += 1 + length;
  }
  return found;
}

/** "Direktor Prof. Dr. Ole Brahms": where the name begins. */
function afterTitle(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:prof(?:essor(?:in)?)?|dr)$/.test(tokens[at]?.lower ?? "")) at++;
  return at;
}

/** "Kim Kum-chol, dem Präsidenten der …", "Hillary Clinton, the secretary of state". */
function beforeOffice(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isOther: (token: Token) => boolean,
): IntroducedPerson | null {
  const { grammar } = languageWords[language];
  for (let comma = at - 1; comma >= Math.max(1, at - APPOSITION); comma--) {
    if (tokens[comma]?.word !== ",") continue;
    const opens = tokens[comma + 1];
    if (!opens || (grammar.relatives.has(opens.lower) && language === "en")) return null;
    if (comma + 1 !== at && !grammar.determiners.has(opens.lower) && !isOther(opens)) return null;
    for (let length = 4; length >= 2; length--) {
      const start = comma - length;
      const before = tokens[start - 1];
      // "die Vorsitzende der Zelta Nor, Ministerin …": what an article stands before is a body.
      if (start < 0 || (before?.isCapital && start > 1) || grammar.determiners.has(before?.lower ?? "")) continue;
      if (nameLength(tokens, start, stopper(language, isOther)) === length)
        return personAt(tokens, start, start, length);
    }
    return null;
  }
  return null;
}

function stopper(language: Language, isOther: (token: Token) => boolean): (token: Token) => boolean {
  const isNoPart = isNoPartOfName[language];
  return (token) => isNoPart(token) || isOther(token);
}

/** What stands in no name: bodies, offices, small words, verbs, and nouns that tell of occurrences. */
const isNoPartOfName = { de: wordClass(noPartOfName("de")), en: wordClass(noPartOfName("en")) };

function noPartOfName(language: Language): (word: Pick<Token, "word" | "lower" | "isCapital">) => boolean {
  return ({ word, lower, isCapital }) => {
    const { grammar, verbs, findNoun } = languageWords[language];
    return (
      bodyWordOf[language](word)?.ends === true ||
      isOfficeWord[language](word) ||
      (language === "de" && beginsClub(word)) ||
      grammar.determiners.has(lower) ||
      grammar.prepositions.has(lower) ||
      grammar.subordinators.has(lower) ||
      grammar.tags.has(lower) ||
      (verbs.has(lower) && !isCapital) ||
      (findNoun(word) !== null && !(language === "de" && isGenitiveOnly(word)))
    );
  };
}

/** "Falko Brandes": what could only be the genitive of a noun stands beside no name. */
function isGenitiveOnly(word: string): boolean {
  return /\p{Ll}{4,}es$/u.test(word) && languageWords.de.findNoun(word.slice(0, -2)) !== null;
}

/** A single word after an office names nobody for certain in German, where nouns have capitals: "Minister Treffen". */
function isGeneric(tokens: readonly Token[], from: number, length: number, language: Language): boolean {
  if (length > 1) return false;
  const word = tokens[from]?.word ?? "";
  return language === "de"
    ? !/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+)?$/u.test(word)
    : !/^\p{Lu}[\p{L}'’-]{2,}$/u.test(word);
}

/** Whoever is named by an initial alone ("Rolf T.") is not to be known. */
function isAnonymous(name: string): boolean {
  return /(?:^|\s)\p{Lu}$/u.test(name);
}

function personAt(tokens: readonly Token[], from: number, at: number, length: number): IntroducedPerson | null {
  const [written, next] = [writtenName(tokens.slice(at, at + length)), tokens[at + length]];
  // "Ministerin Ina Holts Mann"
  const name = next?.isCapital && kin.test(next.lower) ? written.replace(/(?<=\p{Ll})s$/u, "") : written;
  const isRuler = tokens.slice(Math.max(0, from - 1), at).some(({ word }) => ruler.test(word));
  return isAnonymous(name) ? null : { name, from: Math.max(0, from - 3), at, isRuler };
}

/** The whole name, its first word a given one, that begins at a token of an English sentence; null where none does. */
export function nameOfState(tokens: readonly Token[], from: number): string | null {
  const length = givenNames.has(tokens[from]?.lower ?? "")
    ? nameLength(
        tokens,
        from,
        stopper("en", () => false),
      )
    : 0;
  return length < 2 ? null : writtenName(tokens.slice(from, from + length));
}

/** "Ole Brandt, 61, was …": the name that an English sentence begins with, told by an age; null where none does. */
export function nameAfterOffice(tokens: readonly Token[]): string | null {
  const length = nameLength(
    tokens,
    0,
    stopper("en", () => false),
  );
  const [comma, age, after] = tokens.slice(length, length + 3);
  const isAged = comma?.word === "," && /^\d{2}$/.test(age?.word ?? "") && after?.word === ",";
  return length >= 2 && isAged ? writtenName(tokens.slice(0, length)) : null;
}
