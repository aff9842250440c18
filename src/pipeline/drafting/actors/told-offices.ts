import type { Language } from "../../../model/localized.ts";
import type { Token } from "../sentences/tokens.ts";
import { bodyWordOf } from "../words/bodies.ts";
import { givenNames } from "../words/given-names.ts";
import { isOffice } from "../words/offices.ts";

/** Where a name stands in a sentence. */
interface NamedAt {
  readonly at: number;
  readonly length: number;
}

/** What a sentence is looked through with: how long a name is that begins somewhere. */
interface Naming {
  readonly language: Language;
  lengthAt(at: number): number;
}

/** Words of a name. */
const LONGEST = 4;

/** The names of whom a sentence says that they hold an office, or of which party they are: "Ada Voss is the new president", "Ines Kolb (SPD)". */
export function toldOffices(tokens: readonly Token[], naming: Naming): NamedAt[] {
  const holds = tokens.some(({ lower }) => being[naming.language].test(lower));
  return [...(holds ? holders(tokens, naming) : []), ...(naming.language === "de" ? partyMembers(tokens, naming) : [])];
}

const being: Readonly<Record<Language, RegExp>> = {
  de: /^(?:ist|war|wird|wurde|bleibt|wählten?|ernannten?|beriefen?|bestimmten?)$/,
  en: /^(?:is|was|became|becomes|remains|remained)$/,
};

/** "Der Armenier Levon Hakasar ist neuer Präsident", "Ada Voss became the bank's first chairwoman". */
function holders(tokens: readonly Token[], { language, lengthAt }: Naming): NamedAt[] {
  const found: NamedAt[] = [];
  for (const [verb, { lower }] of tokens.entries()) {
    if (!being[language].test(lower) || !namesOffice(tokens, verb, language)) continue;
    for (let length = LONGEST; length >= 2; length--) {
      const at = verb - length;
      const [before, first] = [tokens[at - 1], tokens[at]];
      if (!first || lengthAt(at) !== length) continue;
      const isDescribed = language === "de" && isWhoSomebodyIs(tokens, at);
      const isWhole = before === undefined || !before.isCapital || isDescribed || at === 1;
      if (!isWhole || !(isDescribed || givenNames.has(first.lower.split("-")[0] ?? ""))) continue;
      found.push({ at, length });
      break;
    }
  }
  return found;
}

/** "Der Armenier | Levon Hakasar", "den Tischler | Udo Rahn": right before a name, behind its article, stands what a person is, whatever their given name. */
function isWhoSomebodyIs(tokens: readonly Token[], at: number): boolean {
  const [article, noun] = [tokens[at - 2], tokens[at - 1]];
  return (
    /^(?:der|die|den|dem)$/.test(article?.lower ?? "") &&
    noun?.isCapital === true &&
    /(?:er|e|in|en|ist|ant|ent|or)$/u.test(noun.lower) &&
    bodyWordOf.de(noun.word) === null
  );
}

/** Words from such a verb to the office. */
const REACH = 8;

/** "ist (seit Montag) neuer Präsident", "is the (new) president of": an office, not somebody by or with whom something is. */
function namesOffice(tokens: readonly Token[], verb: number, language: Language): boolean {
  const after = tokens.slice(verb + 1, verb + 1 + REACH);
  const mark = after.findIndex(({ isMark }) => isMark);
  const own = mark < 0 ? after : after.slice(0, mark);
  const at = own.findIndex(({ word, isCapital }) => isOffice[language](word) && isCapital === (language === "de"));
  const before = at === 0 ? tokens[verb] : own[at - 1];
  if (at < 0 || !before) return false;
  if (language === "de")
    return (
      /^(?:der|die|eine?|zum|zur|ist|war|wird|bleibt|\p{Ll}{2,}(?:er|e|en))$/u.test(before.lower) &&
      !byOthers.test(own[at - 2]?.lower ?? "")
    );
  return (
    own
      .slice(0, at)
      .every(
        ({ lower, isPossessive }) =>
          isPossessive || /^(?:the|an?|its|their|his|her|new|first|\p{Ll}+(?:ed|er|al|ing|ive|or))$/u.test(lower),
      ) && at > 0
  );
}

const byOthers = /^(?:vo[nm]|durch|bei|mit|gegen|für|wegen|unter)$/;

/** What stands in brackets behind a politician's name. */
const parties =
  /^(?:SPD|CDU|CSU|FDP|AfD|Grünen?|Linken?|Linkspartei|BSW|SSW|ÖVP|SPÖ|FPÖ|Neos|NEOS|SVP|GLP|EVP|FDP\/DVP|CDU\/CSU|parteilos)$/;

/** "Ines Kolb (SPD)", "Udo Rahn (Freie Wähler)": whose party is told is a public person. */
function partyMembers(tokens: readonly Token[], { lengthAt }: Naming): NamedAt[] {
  const found: NamedAt[] = [];
  for (let bracket = 2; bracket < tokens.length; bracket++) {
    const [open, first, second] = tokens.slice(bracket, bracket + 3);
    if (open?.word !== "(" || !first) continue;
    const isParty = parties.test(first.word) || (first.word === "Freie" && second?.word === "Wähler");
    for (let length = LONGEST; isParty && length >= 2; length--) {
      if (lengthAt(bracket - length) !== length) continue;
      found.push({ at: bracket - length, length });
      break;
    }
  }
  return found;
}
