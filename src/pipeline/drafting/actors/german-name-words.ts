import type { Token } from "../sentences/tokens.ts";
import { bodyWordOf } from "../words/bodies.ts";
import { languageWords } from "../words/language-words.ts";
import { isOffice } from "../words/offices.ts";
import { withoutGenitive } from "./name-shapes.ts";

const things = Object.values(languageWords.de.things);

/** Whether a word is known to be no name. */
export function isThing(word: string): boolean {
  return things.some((thing) => thing.test(word));
}

/** A word that may be a name: no office, no other body, no common noun of a well-known shape. */
export function isName(token: Token, isTaken: (token: Token) => boolean, mayBeTaken: boolean): boolean {
  const isCommon = /(?:ung|ungen|heit|keit|schaft|tion|tionen|ismus|tät|chen|innen|täter|fall|zeit)$/u.test(token.word);
  return (
    token.isCapital &&
    !isCommon &&
    !isOffice.de(token.word) &&
    (bodyWordOf.de(token.word) === null || /\p{Ll}bund$/u.test(token.word)) &&
    (mayBeTaken || !isTaken(token))
  );
}

/** Whether nothing but a blank stands between two words. */
export function isNext(text: string, token: Token, next: Token): boolean {
  return text.slice(token.end, next.start) === " ";
}

/** "Gerichts" without its ending; the "s" of "Krankenhaus" is its own. */
export function bareNoun(word: string): string {
  return /(?:haus|ss|us)$/u.test(word) ? word : withoutGenitive(word, () => true);
}
