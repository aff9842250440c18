import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Language } from "../../../model/localized.ts";
import { isCalendarWord } from "../actors/name-shapes.ts";
import { bodyWordOf } from "../words/bodies.ts";
import { givenNames } from "../words/given-names.ts";
import { languageWords } from "../words/language-words.ts";
import { isOffice } from "../words/offices.ts";
import { isNamesake } from "./other-bearers.ts";
import { createSharedNames, isTownOf } from "./shared-names.ts";

/** What tells that a family is meant, and none of its people. */
const family = /^(?:Familie|Brüder|Gebrüder|Geschwister|Eheleute|Ehepaar|Dynastie)$/u;

/** Without names that are somebody else's: "Jens Brodersen" is not the firm Brodersen, "die Familie Voss" not Klaas Voss. */
export function withoutNamesakes(
  mentions: readonly ActorMention[],
  text: string,
  byId: ReadonlyMap<ActorId, Actor>,
  language: Language,
): readonly ActorMention[] {
  const isEarlier = createEarlier(mentions, text, byId);
  const isShared = createSharedNames(mentions, text, byId, language);
  return mentions.filter((mention) => {
    const { actor, position } = mention;
    const { start, end } = position;
    const person = byId.get(actor);
    if (
      person?.kind === "person" &&
      (isEarlier(mention) || isNamesake(text, mention, person, language) || isShared(mention, person))
    )
      return false;
    if (person?.kind === "organisation" && isTownOf(person, text, position)) return false;
    const before = /(?<word>\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.groups?.word;
    if (before === undefined || text.slice(start, end).includes(" ")) return true;
    const kind = byId.get(actor)?.kind;
    return !(
      (kind === "person" && family.test(before)) ||
      (kind === "organisation" &&
        (givenNames.has(before.toLowerCase()) ||
          isRatherGiven(before, language) ||
          isHolder(before, person, text.slice(start, end))))
    );
  });
}

/** "Bürgermeister Wenzel" for the firm Wenzel GmbH: whoever holds an office is no firm. */
function isHolder(before: string, body: Actor | undefined, name: string): boolean {
  const isShort = body?.names.de !== name;
  return isShort && (/^(?:Herrn?|Frau)$/.test(before) || isOffice.de(before));
}

/**
 * "Adelheid Farn-Okoro …, Okoro …, her son Daniel Okoro": before somebody's whole name a family name alone is another's, where the text
 * has already told of one.
 */
function createEarlier(
  mentions: readonly ActorMention[],
  text: string,
  byId: ReadonlyMap<ActorId, Actor>,
): (mention: ActorMention) => boolean {
  const first = new Map<ActorId, number>();
  for (const { actor, position } of mentions) {
    const isWhole = byId.get(actor)?.kind === "person" && text.slice(position.start, position.end).includes(" ");
    if (isWhole && !first.has(actor)) first.set(actor, position.start);
  }
  return ({ actor, position: { start, end } }) => {
    const whole = first.get(actor);
    if (whole === undefined || whole <= start) return false;
    const before = text.slice(0, start);
    for (let at = before.indexOf(text.slice(start, end)); at > 0; at = before.indexOf(text.slice(start, end), at + 1)) {
      const given = /(?:(?<=\p{L})-|(?<given>\p{Lu}\p{Ll}+) )$/u.exec(before.slice(Math.max(0, at - LONGEST_WORD), at));
      if (given && (given.groups?.given === undefined || givenNames.has(given.groups.given.toLowerCase()))) return true;
    }
    return false;
  };
}

/** "Der Lehrer Thure Brodersen": between capitals of a German sentence a short word that is neither a thing nor what bodies are called may be a given name. */
function isRatherGiven(word: string, language: Language): boolean {
  if (language !== "de" || word.length > LONGEST_GIVEN || isCalendarWord(word.toLowerCase())) return false;
  const { findNoun, grammar } = languageWords.de;
  return bodyWordOf.de(word) === null && !grammar.tags.has(word.toLowerCase()) && findNoun(word) === null;
}

/** Letters: of a longer word a German noun is as likely. */
const LONGEST_GIVEN = 6;

/** Letters. */
const LONGEST_WORD = 20;
