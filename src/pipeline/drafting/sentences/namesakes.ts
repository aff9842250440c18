import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import { givenNames } from "../words/given-names.ts";

/** What tells that a family is meant, and none of its people. */
const family = /^(?:Familie|Brüder|Gebrüder|Geschwister|Eheleute|Ehepaar|Dynastie)$/u;

/** Without names that are somebody else's: "Jens Brodersen" is not the firm Brodersen, "die Familie Voss" not Klaas Voss. */
export function withoutNamesakes(
  mentions: readonly ActorMention[],
  text: string,
  byId: ReadonlyMap<ActorId, Actor>,
): readonly ActorMention[] {
  return mentions.filter(({ actor, position: { start, end } }) => {
    const before = /(?<word>\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.groups?.word;
    if (before === undefined || text.slice(start, end).includes(" ")) return true;
    const kind = byId.get(actor)?.kind;
    return !(
      (kind === "person" && family.test(before)) ||
      (kind === "organisation" && givenNames.has(before.toLowerCase()))
    );
  });
}

/** Letters. */
const LONGEST_WORD = 20;
