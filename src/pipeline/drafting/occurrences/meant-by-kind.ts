import type { ActorId } from "../../../model/ids.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import type { TellingContext } from "./occurrence.ts";

/** Words that only say of what kind somebody is who was told of before: "der 41-Jährige", "das Unternehmen". */
export const kindOnly = /^(?:\d{2}-jährige[rn]?|unternehmen|konzern|firma|hersteller|reederei)$/;

/** Whom such a word means, alone with its article; null where it is none, or nobody was told of. */
export function meantByKind([article, word, ...more]: readonly TaggedToken[], context: TellingContext): ActorId | null {
  if (!/^(?:der|die|das)$/.test(article?.lower ?? "") || !kindOnly.test(word?.lower ?? "") || more.length > 0)
    return null;
  return /^\d/.test(word?.lower ?? "") ? context.lastPerson : context.firm;
}
