import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { Language } from "../../../model/localized.ts";
import { isField } from "../actors/german-explained.ts";
import { isCalendarWord } from "../actors/name-shapes.ts";
import { isFirmWord } from "../words/bodies.ts";
import { givenNames } from "../words/given-names.ts";
import { isOffice } from "../words/offices.ts";

/** Whether a family name alone is, or may be, that of another than the person it is known of. */
export function isNamesake(text: string, { position }: ActorMention, person: Actor, language: Language): boolean {
  const { start, end } = position;
  const name = text.slice(start, end).replace(/['’]s$/u, "");
  // "General Westmar, William Westmar": of whom only the family name is known may have any given name.
  if (/\s/.test(name) || !person.names.de.includes(" ")) return false;
  const around = { before: text.slice(Math.max(0, start - NEAR), start), name, person, language };
  return (
    /\p{L}-$/u.test(around.before) ||
    isHalf(text, name, text.slice(end, end + LONGEST_WORD), language) ||
    hasOtherGiven(around) ||
    isOtherForm(around) ||
    goesOn(around, text.slice(end, end + LONGEST_WORD)) ||
    isAfterOther(around)
  );
}

/** "Krog-Voss" for Nils Krog: half of a double name; in German only where a given name tells that it is none of many other words. */
function isHalf(text: string, name: string, after: string, language: Language): boolean {
  const other = /^-\p{Lu}\p{Ll}+/u.exec(after)?.[0];
  if (other === undefined || language === "en") return other !== undefined;
  const double = `${name}${other}`;
  for (let at = text.indexOf(double); at >= 0; at = text.indexOf(double, at + 1)) {
    const first = given.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.groups?.given;
    if (first !== undefined && givenNames.has(first.toLowerCase())) return true;
  }
  return false;
}

interface Named {
  readonly before: string;
  readonly name: string;
  readonly person: Actor;
  readonly language: Language;
}

/** Characters after somebody's whole name in which the family name alone may be theirs as well: two or three sentences. */
const NEAR = 300;
/** Letters. */
const LONGEST_WORD = 20;

/** The given name, with initials behind it, that ends right before a family name. */
const given = /(?<![\p{L}-])(?<given>\p{Lu}\p{L}+)(?:-\p{Lu}\p{L}+)? (?:\p{Lu}\. ?)*$/u;

/** "Karl Brandt", "Tom K. Brandt": another given name than that of Ola Brandt. */
function hasOtherGiven({ before, person }: Named): boolean {
  const first = given.exec(before.slice(-LONGEST_WORD))?.groups?.given;
  return first !== undefined && givenNames.has(first.toLowerCase()) && !isOwn(first, person);
}

function isOwn(first: string, { names, aliases }: Actor): boolean {
  return [names.de, names.en, ...aliases].some((name) => name.startsWith(`${first} `) || name.startsWith(`${first}-`));
}

/** "Mr. Dormers" for Ida Dormer: an English genitive has its apostrophe. */
function isOtherForm({ name, person: { names, aliases }, language }: Named): boolean {
  return language === "en" && /\p{Ll}s$/u.test(name) && ![names.en, ...aliases].some((each) => each.endsWith(name));
}

/** "Kim Tal Il" for Kim Tal Un, "Brandt Energie" for Ola Brandt: a longer name that begins so, as what stands before the verb of a German sentence does. */
function goesOn({ before, name, person: { names }, language }: Named, after: string): boolean {
  const next = /^ (?<next>\p{Lu}[\p{L}-]*)/u.exec(after)?.groups?.next;
  if (next === undefined || isCalendarWord(next.toLowerCase())) return false;
  if (names.de.startsWith(`${name} `)) return true;
  const isOpening = /(?:^|[.!?]\s|\n)$/.test(before) && /^ \S+ \p{Ll}/u.test(after);
  return language === "de" && (isOpening || isField(next) || isFirmWord(next));
}

/** "Minister Ina Holt's husband, Karl Holt, was arrested. Holt …": where another of that name was just named, without her office it may be either. */
function isAfterOther({ before, name, person, language }: Named): boolean {
  const office = /(?<word>\p{Lu}?\p{L}+) $/u.exec(before)?.groups?.word;
  if (office !== undefined && isOffice[language](office)) return false;
  for (let at = before.lastIndexOf(name); at > 0; at = before.lastIndexOf(name, at - 1)) {
    const first = given.exec(before.slice(Math.max(0, at - LONGEST_WORD), at))?.groups?.given;
    if (first !== undefined && isOwn(first, person)) return false;
    if (first !== undefined && givenNames.has(first.toLowerCase())) return true;
  }
  return false;
}
