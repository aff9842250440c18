import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Language } from "../../../model/localized.ts";
import type { Span } from "../../../model/span.ts";
import { isCalendarWord } from "../actors/name-shapes.ts";
import { isFirmWord } from "../words/bodies.ts";
import { languageWords } from "../words/language-words.ts";
import { isOffice } from "../words/offices.ts";

/** Behind these a name that a person has, too, is that of a place. */
const placing: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:[Ii]n|[Bb]ei|[Nn]ahe|[Aa]us|nördlich|südlich|östlich|westlich) $/u,
  en: /(?<!\p{L})(?<!(?:[Tt]rust|[Cc]onfidence|[Ff]aith|[Ii]nterest|[Bb]eliever?s?|[Bb]elieved|[Rr]esulted) )(?:[Nn]ear|[Ii]n|[Oo]utside|north of|south of|east of|west of) $/u,
};

/** "in Selm" for the Selm Bread Company: behind these the short name of a body is that of its town. */
const locating =
  /(?<!\p{L})(?<!(?:[Ss]hares?|stakes?|stocks?|[Tt]rading|[Ii]nvest(?:ed|ing|ors?|ments?)?|interests?|holdings?|trust|confidence) )(?:[Ii]n|[Nn]ear|[Oo]utside|[Nn]ahe) $/u;

/** Whether a short name of a body stands where the name of a town does. */
export function isTownOf({ names }: Actor, text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const isShort = !/[\s'’]/.test(name) && names.de !== name && names.de.startsWith(`${name} `);
  return isShort && locating.test(text.slice(Math.max(0, start - REACH), start));
}

/** What people alone do or suffer, right after a name. */
const byPeople: Readonly<Record<Language, RegExp>> = {
  de: /^ (?:(?:starb|heiratete|weinte|kandidiert|kandidierte|schwieg)(?!\p{L})|(?:trat|tritt|wurde|ist) (?:[^.!?]{0,60} )?(?:zurück|verhaftet|festgenommen|zurückgetreten|geboren|vereidigt)(?!\p{L}))/u,
  en: /^,? (?:(?:himself|herself|resigned|died|retired|married|wept)(?!\p{L})|(?:was|has been|had been) (?:arrested|born|jailed|detained|sworn)(?!\p{L}))/u,
};
/** What firms do as well. */
const bySpeakers: Readonly<Record<Language, RegExp>> = {
  de: /^ (?:sagte|sagt|erklärte|fügte|betonte|räumte|nannte)(?!\p{L})/u,
  en: /^ (?:said|says|told|added|admitted|insisted)(?!\p{L})/u,
};
const title = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Herrn?|Frau|Prof|Professor(?:in)?)\.? $/u;

/** Characters before a name in which its office, or a preposition, may stand. */
const REACH = 40;

/** Tells the mentions of a family name alone that may mean a place or a firm of that name, and no person. */
export function createSharedNames(
  mentions: readonly ActorMention[],
  text: string,
  byId: ReadonlyMap<ActorId, Actor>,
  language: Language,
): (mention: ActorMention, person: Actor) => boolean {
  const bodies = mentions.filter(({ actor }) => byId.get(actor)?.kind === "organisation");
  const firms = new Map<string, readonly number[]>();
  const firmsCalled = (name: string) => {
    const before = firms.get(name);
    if (before) return before;
    const found = [...wordsOf(bodies, text, name), ...calledBySomebody(text, name, language)].sort((a, b) => a - b);
    firms.set(name, found);
    return found;
  };
  return ({ position: { start, end } }, person) => {
    const words = text.slice(start, end);
    const name = words.replace(/['’]s?$/u, "");
    if (/\s/.test(name) || !person.names.de.includes(" ")) return false;
    const before = text.slice(Math.max(0, start - REACH), start);
    if (name === words && placing[language].test(before) && !/^['’]/.test(text.slice(end))) return true;
    const named = firmsCalled(name);
    if (named.length === 0 || title.test(before) || isOffice[language](/(\p{L}+) $/u.exec(before)?.[1] ?? ""))
      return false;
    const after = text.slice(end, end + 2 * REACH);
    if (byPeople[language].test(after)) return false;
    const isLastPerson = text.lastIndexOf(person.names[language], start) > (named.findLast((at) => at < start) ?? -1);
    return !(isLastPerson && bySpeakers[language].test(after));
  };
}

/** Where known firms stand of whose names this is a word: "die Orgelbauer Wenzel GmbH". */
function wordsOf(bodies: readonly ActorMention[], text: string, name: string): number[] {
  return bodies.flatMap(({ position: { start, end } }) => {
    const words = text.slice(start, end).split(" ");
    return words.includes(name) && isFirmWord(words.at(-1) ?? "") ? [start] : [];
  });
}

/** "Ansgar Holt Cranes", "die Wenzel AG": where a capital stands behind the name, as in that of a firm. */
function calledBySomebody(text: string, name: string, language: Language): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(`${name} `); at >= 0; at = text.indexOf(`${name} `, at + 1)) {
    const next = /^ (?:& )?(?<word>\p{Lu}\p{L}+)/u.exec(text.slice(at + name.length, at + name.length + REACH))?.groups
      ?.word;
    if (next === undefined || /[\p{L}-]/u.test(text[at - 1] ?? " ")) continue;
    const before = /(?<word>\p{Lu}[\p{L}-]+) $/u.exec(text.slice(Math.max(0, at - REACH), at))?.groups?.word ?? "";
    if (isFirmWord(next) || isNameOfFirm(before, next, language)) found.push(at);
  }
  return found;
}

/** "Ansgar (Holt) Cranes": in English, with another name before it and a noun behind it that is no day. */
function isNameOfFirm(before: string, next: string, language: Language): boolean {
  const isName = before !== "" && !languageWords.en.grammar.tags.has(before.toLowerCase()) && !isOffice.en(before);
  return language === "en" && isName && /s$/.test(next) && !isCalendarWord(next.toLowerCase());
}
