import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Language } from "../../../model/localized.ts";
import { isCalendarWord } from "../actors/name-shapes.ts";
import { bodyWordOf } from "../words/bodies.ts";
import { givenNames } from "../words/given-names.ts";
import { languageWords } from "../words/language-words.ts";

/** What tells that a family is meant, and none of its people. */
const family = /^(?:Familie|Brüder|Gebrüder|Geschwister|Eheleute|Ehepaar|Dynastie)$/u;

/** Without names that are somebody else's: "Jens Brodersen" is not the firm Brodersen, "die Familie Voss" not Klaas Voss. */
export function withoutNamesakes(
  mentions: readonly ActorMention[],
  text: string,
  byId: ReadonlyMap<ActorId, Actor>,
  language: Language,
): readonly ActorMention[] {
  return mentions.filter(({ actor, position: { start, end } }) => {
    const before = /(?<word>\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.groups?.word;
    if (before === undefined || text.slice(start, end).includes(" ")) return true;
    const kind = byId.get(actor)?.kind;
    return !(
      (kind === "person" && family.test(before)) ||
      (kind === "organisation" && (givenNames.has(before.toLowerCase()) || isRatherGiven(before, language)))
    );
  });
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
