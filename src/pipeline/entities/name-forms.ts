import type { ActorKind } from "../../model/actor.ts";

/** The "s" is of names that end in lower case: "Kim Jong-uns". */
const adjectiveEndings = ["", "e", "en", "er", "es", "em", "s"];
const genitiveEndings = ["", "s", "es"];
/** Of a place: its people and what comes from it, "Moskauer", "Ukrainer", "Iranern". */
const peopleEndings = ["er", "ern", "ers", "erin", "erinnen"];
/** Of "Vereinte" in "die Vereinten Nationen". */
const weakEndings = ["", "n", "r", "s", "m"];

/**
 * The forms in which a word of a name may stand in a text. A word in lower case is an adjective ("nordkoreanisch"); one
 * in capitals is an abbreviation and takes at most an "s".
 */
export function nameForms(word: string, kind: ActorKind): string[] {
  if (isAbbreviation(word)) return [word, `${word}s`];
  if (/^\p{Ll}/u.test(word)) return withCapital(endings(word, adjectiveEndings));
  const names = [...endings(word, word.endsWith("e") ? weakEndings : []), ...endings(word, genitiveEndings)];
  return kind === "state" ? [...names, ...endings(word.replace(/e$/, ""), peopleEndings)] : names;
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function endings(stem: string, list: readonly string[]): string[] {
  return list.map((ending) => stem + ending);
}

/** Adjectives stand capitalised at the beginning of sentences and in names. */
function withCapital(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
}
