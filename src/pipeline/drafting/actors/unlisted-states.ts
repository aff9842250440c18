import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Language } from "../../../model/localized.ts";
import { findEach } from "../../find-each.ts";
import { slugOf } from "../../slug.ts";
import type { Token } from "../sentences/tokens.ts";
import { wordClass } from "../sentences/word-class.ts";
import { isOffice } from "../words/offices.ts";
import { isCalendarWord, withoutGenitive } from "./name-shapes.ts";
import { germanAdjectives } from "./states.ts";

/** What only a state has, before "of" and its name, or after its name: "foreign ministers of Ostmark and Westmark", "Ostmark's air force". */
const organs: Readonly<Record<Language, RegExp>> = {
  de: /^(?:(?:außen|premier|verteidigungs)minister(?:s|n|in|innen)?|(?:staats|regierungs)chef(?:s|in|innen)?|staatsoberhaupt|staatspräsident(?:en|in)?|luftwaffe|streitkräfte)$/,
  en: /^(?:(?:foreign|prime|defen[cs]e) (?:ministers?|ministry)|heads? of state|air force|armed forces|central bank|ruling (?:party|coalition|junta))$/,
};
/** Right before a name: "Republik Ostmark", "Nachbarland Ostmark", "Kingdom of Ostmark". */
const kinds: Readonly<Record<Language, RegExp>> = {
  de: /^(?:\p{L}*republik|(?:insel|golf|zwerg|nachbar|klein)staat(?:s|es)?|nachbarland(?:s|es)?|(?:königreich|fürstentum|emirat|sultanat|großherzogtum)(?:s|es)?)$/u,
  en: /^(?:(?:republic|kingdom|principality|emirate|sultanate|state|province) of|(?:\S+ )?neighbou?ring)$/,
};
const of: Readonly<Record<Language, RegExp>> = { de: /^(?:von|der|des)$/, en: /^of$/ };

/** The states of no atlas that a sentence names as such, by their names: made-up, former, or not recognised ones. */
export function unlistedStates(
  tokens: readonly Token[],
  language: Language,
  isTaken: (token: Token) => boolean,
): string[] {
  const found = findEach(tokens, (token, at) => {
    if (!isName(token, language, isTaken)) return null;
    if (language === "de" && isBetween(tokens, at)) return token.word;
    const name = nameOf(token, tokens[at + 1], language);
    const isState =
      kinds[language].test(wordsUpTo(tokens, at, language === "en" ? 2 : 1)) ||
      isOfOrgan(tokens, at, language) ||
      (name !== token.word || token.isPossessive ? isOwner(tokens, at, language) : false);
    return isState ? name : null;
  });
  if (found.length === 0) return found;
  return [...new Set([...found, ...findEach(tokens, (_, at) => joined(tokens, at, language, isTaken, found))])];
}

/** What there is between two states: "die Grenze zwischen Ostmark und Westmark". */
const ties =
  /(?:waffenruhe|waffenstillstand(?:s|es)?|feuerpause|kriege?s?|grenze|grenzgebiet|grenzkonflikt|friedens(?:abkommens?|vertrage?s?|gespräche)|beziehungen)$/;

/** Whether a German word is one of two names after "zwischen" that such a word stands before. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const isFirst = tokens[at - 1]?.lower === "zwischen" && tokens[at + 1]?.lower === "und";
  const isSecond = tokens[at - 1]?.lower === "und" && tokens[at - 3]?.lower === "zwischen";
  return (isFirst && ties.test(tokens[at - 2]?.lower ?? "")) || (isSecond && ties.test(tokens[at - 4]?.lower ?? ""));
}

/** "the foreign ministers of Ostmark and Westmark": the second is a state where the first is one. */
function joined(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isTaken: (token: Token) => boolean,
  states: readonly string[],
): string | null {
  const [and, before] = [tokens[at - 1], tokens[at - 2]];
  const token = tokens[at] as Token;
  const isJoined = /^(?:und|and)$/.test(and?.lower ?? "") && before !== undefined && states.includes(before.word);
  return isJoined && isOfOrgan(tokens, at - 2, language) && isName(token, language, isTaken) ? token.word : null;
}

function isOfOrgan(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at - 1]?.lower ?? "";
  return of[language].test(word) && organs[language].test(wordsUpTo(tokens, at - 1, language === "en" ? 2 : 1));
}

/** "Ostmarks Außenminister", "Ostmark's foreign minister". */
function isOwner(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens.slice(at + 1, at + 1 + (language === "en" ? 2 : 1));
  return organs[language].test(next.map(({ lower }) => lower).join(" "));
}

function wordsUpTo(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(Math.max(0, at - count), at)
    .map(({ lower }) => lower)
    .join(" ");
}

function nameOf(token: Token, next: Token | undefined, language: Language): string {
  return language === "de" && next && organs.de.test(next.lower) ? withoutGenitive(token.word, () => true) : token.word;
}

function isName(token: Token, language: Language, isTaken: (token: Token) => boolean): boolean {
  return token.isCapital && looksLikeName[language](token) && !isTaken(token);
}

const looksLikeName = { de: wordClass(likeName("de")), en: wordClass(likeName("en")) };

function likeName(language: Language): (word: Pick<Token, "word" | "lower">) => boolean {
  return ({ word, lower }) => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !isCalendarWord(lower) && !isOffice[language](word);
}

/** What a state's adjective stands before in English: "the Ostmarkian army". */
const ofState =
  /^(?:government|president|army|navy|parliament|forces|troops|soldiers|authorities|ambassador|embassy|capital|police|border|prime|foreign|interior|defen[cs]e|finance|minister|officials|opposition|military|border)$/;
const mayBeOfState = wordClass(({ word, isCapital }) => isCapital && /(?:an|ish|ese|i)$/.test(word));
/** Parts of the world, which are no states. */
const continents = /^(?:Africa|Asia|America|Europe|Arabia|Scandinavia|Antarctica)$/;

/** The words of a sentence that may be the adjectives of states of no atlas, by what they describe. */
export function stateAdjectives(
  tokens: readonly Token[],
  language: Language,
  isTaken: (token: Token) => boolean,
): string[] {
  if (language !== "en") return [];
  return findEach(tokens, (token, at) =>
    mayBeOfState(token) && ofState.test(tokens[at + 1]?.lower ?? "") && isName(token, language, isTaken)
      ? token.word
      : null,
  );
}

/** The names that texts use from which such adjectives are made: "Ostmarkia" of "Ostmarkian". */
export function namesBehind(adjectives: ReadonlySet<string>, capitals: ReadonlySet<string>): string[] {
  if (adjectives.size === 0) return [];
  return [...capitals].filter(
    (name) => name.length > 3 && !continents.test(name) && adjectivesOf(name).some((word) => adjectives.has(word)),
  );
}

/** Endings of what is from a state, in English. */
const endings = ["n", "an", "ian", "ish", "ese", "i", "er"];

/** Words of the texts: those with a capital, and German adjectives of states, without their endings. */
interface UsedWords {
  readonly capitals: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
}

/** Such states as actors: "Valdonien" and "Valdonia" are one. */
export function unlistedStatesOf(names: readonly string[], used: UsedWords): Actor[] {
  const known = new Set(names);
  return names.flatMap((name) => {
    const [german, english] = [name.replace(/ia$/u, "ien"), name.replace(/ien$/u, "ia")];
    if (name === english && known.has(german) && german !== english) return [];
    const isInBoth = english !== name && (known.has(english) || used.capitals.has(english));
    return [isInBoth ? inBoth(unlistedState(name, used), unlistedState(english, used)) : unlistedState(name, used)];
  });
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

function inBoth(german: Actor, { names, aliases }: Actor): Actor {
  return {
    ...german,
    names: { de: german.names.de, en: names.en },
    aliases: [...new Set([...german.aliases, ...aliases.filter(isCapital)])],
  };
}

/** Such a state as an actor, with those of the adjectives that its name may have that the texts use. */
function unlistedState(name: string, { capitals, adjectives }: UsedWords): Actor {
  const german = germanAdjectives(name);
  const [likely = ""] = german;
  return {
    id: slugOf(name) as ActorId,
    kind: "state",
    names: { de: name, en: name },
    aliases: [
      ...new Set([
        ...(german.some((word) => adjectives.has(word)) ? german.filter((word) => adjectives.has(word)) : [likely]),
        ...adjectivesOf(name).filter((word) => capitals.has(word)),
      ]),
    ],
    affiliations: [],
  };
}

function adjectivesOf(name: string): string[] {
  const stem = name.replace(/[aeoy]$/u, "");
  return [name, stem].flatMap((base) => endings.map((ending) => base + ending));
}
