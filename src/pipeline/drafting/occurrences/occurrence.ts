import type { EventType, Participant } from "../../../model/event.ts";
import type { AttributionStep, Stance } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { OrderRule } from "../../dating/dating-input.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { rulesOut } from "../words/given-name-forms.ts";

/** How an occurrence is told: as past, as going on, as yet to come. */
export type Told = "happened" | "lasting" | "coming";

/** A number of things that an occurrence is told with. */
export interface Figure {
  readonly words: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** What is counted, as it stands in the text. */
  readonly unit: string;
}

/** One telling of an occurrence in one sentence. */
export interface Occurrence {
  readonly sentence: ReadSentence;
  /** Index of its clause in the sentence. */
  readonly clause: number;
  readonly trigger: TaggedToken;
  readonly type: EventType;
  readonly told: Told;
  readonly telling: readonly Span[];
  /** The words that make its title. */
  readonly words: readonly Span[];
  readonly participants: readonly Participant[];
  readonly attribution: readonly AttributionStep[];
  readonly stance: Stance;
  readonly figures: readonly Figure[];
  /** Of a noun that only names what was told before ("die Delegation"): the types that it may go back to. */
  readonly refersBackTo: readonly EventType[];
  /** Whether the sentence stands by itself as a telling; a title is better taken from a verb. */
  readonly isVerbal: boolean;
  /** Whether it is no more than what somebody says, and no act such as a promise or a warning. */
  readonly isSaying: boolean;
  /** How it lies to another time that the article names, where it has none of its own; null where nothing tells. */
  readonly order: ToldOrder | null;
  /** What its pronoun stands for, in the words of a sentence before; null where it has none, or it cannot be told. */
  readonly standsFor: string | null;
}

/** A time that the article names, and by which step of a derivation it places what is told. */
export interface ToldOrder {
  readonly rule: OrderRule;
  readonly position: Span;
}

/** What an article has told so far, for pronouns. */
export interface TellingContext {
  /** Who the last sentence was about. */
  readonly subject: readonly ActorId[];
  /** The words for it, without what an article or a possessive before them refers back to; null where a pronoun stood there. */
  readonly named: NamedSubject | null;
  /** Whom its object pronoun stood for, or whom it accused, which is not its subject: "the president asked her to …"; null where there is none. */
  readonly apart: ApartSubject | null;
  /** The one person known whom it named, or a sentence before; null where that may be several, or somebody private. */
  readonly person: KnownPerson | null;
  /** The states and alliances that it named. */
  readonly parties: readonly ActorId[];
  /** The person whom it named last. */
  readonly lastPerson: ActorId | null;
  /** Who was named last with an office right before the name, and that office in lower case; German alone. */
  readonly holder: { readonly actor: ActorId; readonly office: string } | null;
  /** The firm that a sentence was about last, where no other body was since. */
  readonly firm: ActorId | null;
  /** Who spoke last. */
  readonly speaker: readonly AttributionStep[] | null;
  /** When what it told last happened, as far as the text carries on from there; null where it told of no such time. */
  readonly arrived: Arrived | null;
}

/** A time at which a story has arrived. */
export interface Arrived {
  readonly position: Span;
  /** Whether that is so long ago that it is not the news itself. */
  readonly isLongAgo: boolean;
  /** Sentences since that name no time. */
  readonly age: number;
}

/** What is known before the first sentence. */
export const nothingTold: TellingContext = {
  subject: [],
  named: null,
  apart: null,
  person: null,
  parties: [],
  lastPerson: null,
  holder: null,
  firm: null,
  speaker: null,
  arrived: null,
};

/** The words for the subject of a sentence, and which pronouns may stand for it. */
export interface NamedSubject {
  readonly words: string;
  readonly pronouns: ReadonlySet<string>;
}

/** Somebody for whom pronouns of the next sentence stand, though it was not about them; nobody where that may be several. */
export interface ApartSubject extends Pick<TellingContext, "subject" | "named"> {
  /** In the form of a subject: "she". */
  readonly pronouns: ReadonlySet<string>;
  /** Only in German reported speech: else the subject may be meant as well. */
  readonly isOnlyReported: boolean;
}

/** Somebody for whom "he" or "she" may stand, though a sentence since was about something else. */
export interface KnownPerson {
  readonly actor: ActorId;
  readonly name: string;
  /** Sentences since that named nobody. */
  readonly age: number;
}

/** Whom a pronoun stands for after what an article has told so far; `isReported`: in what somebody else says, in German. */
export function meantAfter(
  context: TellingContext,
  pronoun: string,
  isReported = false,
): Pick<TellingContext, "subject" | "named"> {
  const { apart } = context;
  if (apart?.pronouns.has(pronoun)) return apart.isOnlyReported && !isReported ? nobodyMeant : apart;
  const other = otherOf[pronoun];
  if (other === undefined || context.named?.pronouns.has(pronoun)) return context;
  const { person, named } = context;
  if (person && !rulesOut(person.name, pronoun))
    return { subject: [person.actor], named: { words: person.name, pronouns: new Set([pronoun]) } };
  // "Ole Brandt resigned. She …": somebody else.
  return person !== null || named?.pronouns.has(other) ? nobodyMeant : context;
}

/** The English pronoun of whom one of these does not stand for. */
const otherOf: Readonly<Record<string, string>> = { he: "she", she: "he" };
const nobodyMeant = { subject: [], named: null };
