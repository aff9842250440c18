import type { Language } from "../../../model/localized.ts";
import type { Token } from "../sentences/tokens.ts";
import { wordClass } from "../sentences/word-class.ts";
import { germanAdjectives } from "./states.ts";

/** Parts of the world and of states, which have adjectives as well. */
const noStates: ReadonlySet<string> = new Set(
  "Afrika Amerika Asien Europa Arabien Islam Hessen Thüringen Brandenburg Tirol Kärnten Katalonien Wallonien Flandern Schottland England Kurdistan".split(
    " ",
  ),
);
const adjective = /^(?<base>\p{Ll}{2,}isch)e[nrsm]?$/u;
/** What an adjective describes that is one of a state. */
const organs =
  /^(?:(?:\p{L}*minister|ministerpräsident)(?:s|n|en|in|innen|ium|iums|ien)?|(?:staats|regierungs)chef(?:s|in|innen)?|staatsoberhaupt(?:s|es)?|(?:staats)?präsident(?:en|in)?|luftwaffe|streitkräften?|armee|militärs?|kriegsmarine|marine|\p{L}*truppen|soldaten|botschaft(?:ers?|erin)?|hauptstadt|küstenwache|grenzschutz|geheimdienst(?:s|es)?|staatsgebiet|hoheitsgewässern?|regierung|delegation|seite)$/u;
/** How many words may stand between an adjective and what it describes: "valdonische schwere Panzertruppen". */
const REACH = 2;

/** What a German article says of states by adjectives alone. */
export interface DescribedStates {
  /** Takes in a sentence. */
  add(tokens: readonly Token[], isTaken: (token: Token) => boolean): void;
  /** The adjectives of states without their endings: "valdonisch". */
  adjectives(): readonly string[];
  /** The names that go with these adjectives: "Valdonien" stands without an article somewhere, too. */
  names(): readonly string[];
}

export function createDescribedStates(language: Language): DescribedStates {
  const adjectives = new Set<string>();
  const bare = new Set<string>();
  return {
    add(tokens, isTaken) {
      if (language !== "de") return;
      for (const [at, token] of tokens.entries()) {
        if (!(mayBeAdjective(token) || looksBare(token)) || isTaken(token)) continue;
        const base = adjective.exec(at === 0 ? token.lower : token.word)?.groups?.base;
        if (base && describesOrgan(tokens, at)) adjectives.add(base);
        if (isBareName(tokens, at)) bare.add(token.word);
      }
    },
    adjectives: () => [...adjectives],
    names: () =>
      adjectives.size === 0
        ? []
        : [...bare].filter(
            (name) => !noStates.has(name) && germanAdjectives(name).some((each) => adjectives.has(each)),
          ),
  };
}

/** "die valdonische Armee", "der valdonischen schweren Truppen" */
function describesOrgan(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.slice(at + 1, at + 2 + REACH).find(({ isCapital }) => isCapital);
  return noun !== undefined && organs.test(noun.lower);
}

const bareBefore = /^(?:in|nach|aus|von|zwischen|mit|gegen|für|und|an|über|vor|zu|durch)$/;

const mayBeAdjective = wordClass(({ lower }) => adjective.test(lower));
const looksBare = wordClass(({ word }) => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !/(?<!i)en$/u.test(word));

/** A word with a capital, as names of states have it: after a preposition without an article, or first in its sentence. */
function isBareName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !looksBare(token)) return false;
  return before === undefined || bareBefore.test(before.lower);
}
