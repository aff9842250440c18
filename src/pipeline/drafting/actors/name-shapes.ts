import type { Token } from "../sentences/tokens.ts";
import { givenNames } from "../words/given-names.ts";

/** Family names that stand before the given name, as is the custom in East Asia. */
const familyNamesFirst = new Set(
  "Kim Lee Park Choi Yoon Moon Roh Ri Jang Pak Xi Li Wang Hu Wen Jiang Mao Deng Zhou Chen Zhang Liu Zhao Han Nguyen Ho Abe".split(
    " ",
  ),
);
const nounEndings =
  /(?:\p{L}{3}ung|übung|ungen|heit|keit|schaft|tion|tionen|ismus|tät|nis|tum|amt|dienst|treffen|krieg|besuch|gipfel)$/u;
const particles = new Set([
  "von",
  "van",
  "de",
  "der",
  "den",
  "bin",
  "al",
  "el",
  "da",
  "du",
  "di",
  "zu",
  "ibn",
  "le",
  "la",
]);
const noNames = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december col adm gen lt sgt capt maj professor prof dr mr mrs ms sir dame lord lady sheikh prime montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember herr frau".split(
    " ",
  ),
);
const LONGEST_NAME = 4;

/** Months, weekdays and ranks are capitalised, but no names; in lower case. */
export function isCalendarWord(word: string): boolean {
  return noNames.has(word);
}

/** The name that begins at a token: capitalised words, with particles inside; its number of tokens, 0 where none begins. */
export function nameLength(tokens: readonly Token[], from: number, stops: (token: Token) => boolean): number {
  let length = 0;
  while (length < LONGEST_NAME) {
    const [before, token] = [tokens[from + length - 1], tokens[from + length]];
    if (!token || (length > 0 && before && !isBeside(before, token))) break;
    const isName =
      token.isCapital &&
      (token.word.length > 1 || isInitial(token)) &&
      (!nounEndings.test(token.lower) || (length > 0 && givenNames.has(before?.lower ?? ""))) &&
      !noNames.has(token.lower) &&
      !stops(token);
    const next = tokens[from + length + 1];
    // "Rita van der Berg", but not "stellte Rita Berg den Plan vor"
    const isArticle = /^(?:der|den)$/.test(token.lower) && !particles.has(before?.lower ?? "");
    const joins =
      length > 0 &&
      particles.has(token.lower) &&
      !isArticle &&
      next?.isCapital &&
      !stops(next) &&
      isOfName(token, next);
    if (!isName && !joins) break;
    length++;
  }
  return length;
}

/** "Karl von und zu Hohenau", but not "Präsident Mull zu Gesprächen": where a family is from looks like a place. */
function isOfName({ lower }: Token, next: Token): boolean {
  return lower !== "zu" || /(?:berg|burg|stein|thal|feld|heim|hausen|dorf|hof|au|egg|see)s?$/u.test(next.lower);
}

/** A blank alone stands between them, behind an initial its full stop as well. */
function isBeside(before: Token, token: Token): boolean {
  return !before.isPossessive && token.start - before.end <= (isInitial(before) ? 2 : 1);
}

/** "S. Somanath", "John F. Kimball", "J.R. Tolan" */
function isInitial({ word }: Token): boolean {
  return /^\p{Lu}(?:\.\p{Lu}){0,2}$/u.test(word);
}

/** A name as its words stand in a text: behind an initial inside it its full stop. */
export function writtenName(tokens: readonly Token[]): string {
  return tokens
    .map((token, at) => (isInitial(token) && at < tokens.length - 1 ? `${token.word}.` : token.word))
    .join(" ");
}

/** The part of a full name that stands for it in the rest of an article: the family name; null where there is none. */
export function shortName(fullName: string): string | null {
  const parts = fullName.split(" ");
  if (parts.length < 2) return null;
  const first = parts[0] as string;
  return familyNamesFirst.has(first) ? first : (parts.at(-1) ?? null);
}

/** One key for all ways to write a name: case, hyphens and full stops do not count. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-‐‑.\s]+/g, " ")
    .trim();
}

/** "Putins" may be a genitive: the name without its ending where the text also has it so. */
export function withoutGenitive(name: string, isKnown: (name: string) => boolean): string {
  const bare = name.replace(/['’]s$|s$|['’]$/u, "");
  return bare !== name && isKnown(bare) ? bare : name.replace(/['’]s$/u, "");
}

/** "SARKOZY" as it stands in other texts: "Sarkozy"; abbreviations stay. */
export function withoutCapitals(name: string): string {
  return name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
