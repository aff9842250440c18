import type { ActorId } from "../../../model/ids.ts";
import type { TellingContext } from "../occurrences/occurrence.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isOffice } from "../words/offices.ts";

/** Words that only say of what kind somebody is who was told of before: "der 41-Jährige", "das Unternehmen". */
export const kindOnly = /^(?:\d{2}-jährige[rn]?|unternehmen|konzern|firma|hersteller|reederei)$/;

/** "die Ministerin" after "Gesundheitsministerin Ada Voss". */
function isOfOffice(word: string, office: string): boolean {
  return word.length >= SHORTEST_OFFICE && office.endsWith(word) && isOffice.de(word);
}

/** "der Manager" after "Vorstandschef Ole Brahms", "die Politikerin" after "Ministerin Ada Voss". */
function isOfTrade(word: string, office: string): boolean {
  if (/^manager(?:in)?$/.test(word)) return /(?:chef(?:in)?|vorst[aä]nd(?:in)?|geschäftsführer(?:in)?)$/.test(office);
  return (
    /^politiker(?:in)?$/.test(word) &&
    /(?:minister|abgeordnete|senator|kanzler|bürgermeister|politiker)(?:in)?[rn]?$/.test(office)
  );
}

/** Letters; "Chef" is too short to tell of whom. */
const SHORTEST_OFFICE = 6;

/** Whom such a word means, alone with its article; null where it is none, or nobody was told of. */
export function meantByKind([article, word, ...more]: readonly TaggedToken[], context: TellingContext): ActorId | null {
  if (!/^(?:der|die|das)$/.test(article?.lower ?? "") || !word || more.length > 0) return null;
  const { holder } = context;
  if (holder && isOfOffice(word.lower, holder.office)) return holder.actor;
  if (holder && holder.actor === context.lastPerson && isOfTrade(word.lower, holder.office)) return holder.actor;
  if (!kindOnly.test(word.lower)) return null;
  return /^\d/.test(word?.lower ?? "") ? context.lastPerson : context.firm;
}
