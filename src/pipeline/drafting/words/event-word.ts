import type { EventType } from "../../../model/event.ts";

/** Kinds of things that tell what a general verb means: sending soldiers is not sending weapons. */
export type ThingClass =
  | "pact"
  | "talks"
  | "troops"
  | "arms"
  | "envoys"
  | "charge"
  | "directive"
  | "utterance"
  | "way"
  | "force"
  | "life"
  | "step"
  | "found"
  | "emergency"
  | "sentence"
  | "clashes"
  | "vote"
  | "cabinet"
  | "decree"
  | "trial"
  | "insolvency"
  | "inquiry"
  | "ballot"
  | "craft"
  | "prize"
  | "together"
  | "guilty"
  | "post"
  | "access"
  | "passive"
  | "defeat"
  | "arrest"
  | "player"
  | "home"
  | "people"
  | "blame"
  | "safety"
  | "aground"
  | "fire"
  | "appeal"
  | "game"
  | "street"
  | "court"
  | "over"
  | "labour"
  | "custody"
  | "ties"
  | "void"
  | "amount"
  | "justice"
  | "known"
  | "role"
  | "sympathy"
  | "source"
  | "effect"
  | "signature"
  | "price"
  | "petition"
  | "ruling"
  | "storm"
  | "distress"
  | "shots"
  | "oath"
  | "admission"
  | "fault"
  | "prospect"
  | "against"
  | "alarm"
  | "goods"
  | "body"
  | "object";

/** A type, or "noun": what takes place, begins or is held is told by the noun of the clause. */
export type MeantType = EventType | "noun";

/** What a word tells: the first meaning whose thing (null: none is needed) stands in the clause; without any it names no event. */
export type Meaning = readonly (readonly [thing: ThingClass | null, type: MeantType])[];

/** What verbs tell, with their infinitives parted by spaces; a meaning is "type", "thing>type", or several of them parted by spaces. */
export type VerbList = readonly (readonly [meaning: string, infinitives: string])[];

/**
 * What nouns tell, with their stems, and the types that one goes back to where it only names what was told before ("die Reise"); where
 * these are not given, those of its meaning.
 */
export type NounList = readonly (readonly [meaning: string, stems: string, refersBackTo?: string])[];

/** The words of each kind of thing, as patterns parted by spaces; "passive" and "object" are told by the verb itself. */
export type Things = Readonly<Record<Exclude<ThingClass, "passive" | "object">, string>>;

/** The meaning that a list writes as "pact>agreement other". */
export function meaningOf(words: string): Meaning {
  return words.split(" ").map((each) => {
    const [type = "", thing = null] = each.split(">").reverse();
    return [thing as ThingClass | null, type as MeantType];
  });
}
