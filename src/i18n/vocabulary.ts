import type { ActorKind } from "../model/actor.ts";
import type { Repair } from "../model/article.ts";
import type { EventType, Role } from "../model/event.ts";
import type { Stance } from "../model/evidence.ts";
import type { Language } from "../model/localized.ts";
import type { Trait } from "../model/trait.ts";

/** The words for the values of one of the model's lists, in every language of the interface. */
type Vocabulary<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

/** Types of events, as a heading or a filter names them. */
export const eventTypeWords = {
  de: {
    agreement: "Abkommen",
    visit: "Besuch",
    delegation: "Delegation",
    deployment: "Truppenentsendung",
    training: "Ausbildung",
    "arms-transfer": "Waffenlieferung",
    meeting: "Treffen",
    statement: "Erklärung",
    confirmation: "Bestätigung",
    denial: "Dementi",
    accusation: "Vorwurf",
    warning: "Warnung",
    order: "Befehl",
    discovery: "Fund",
    other: "Sonstiges",
  },
  en: {
    agreement: "Agreement",
    visit: "Visit",
    delegation: "Delegation",
    deployment: "Troop deployment",
    training: "Training",
    "arms-transfer": "Arms transfer",
    meeting: "Meeting",
    statement: "Statement",
    confirmation: "Confirmation",
    denial: "Denial",
    accusation: "Accusation",
    warning: "Warning",
    order: "Order",
    discovery: "Discovery",
    other: "Other",
  },
} as const satisfies Vocabulary<EventType>;

/** What a participant is in an event, as a heading over several. */
export const roleWords = {
  de: { agent: "Handelnd", partner: "Partner", target: "Betroffen", place: "Ort" },
  en: { agent: "Acting", partner: "Partner", target: "Affected", place: "Place" },
} as const satisfies Vocabulary<Role>;

/** What an actor is. */
export const actorKindWords = {
  de: {
    state: "Staat",
    person: "Person",
    organisation: "Einrichtung",
    "armed-force": "Streitkräfte",
    media: "Medium",
    alliance: "Bündnis oder Staatengemeinschaft",
  },
  en: {
    state: "State",
    person: "Person",
    organisation: "Organisation",
    "armed-force": "Armed forces",
    media: "Media",
    alliance: "Alliance or community of states",
  },
} as const satisfies Vocabulary<ActorKind>;

/** What a speaker does: "jemand bestätigt es". All are verbs that stay in one piece. */
export const stanceWords = {
  de: {
    reports: "berichtet",
    confirms: "bestätigt",
    alleges: "behauptet",
    denies: "bestreitet",
    announces: "verkündet",
  },
  en: {
    reports: "reports",
    confirms: "confirms",
    alleges: "alleges",
    denies: "denies",
    announces: "announces",
  },
} as const satisfies Vocabulary<Stance>;

/** What a sentence is to its event; nouns, which need not agree with one speaker or several. */
export const stanceNouns = {
  de: {
    reports: "Bericht",
    confirms: "Bestätigung",
    alleges: "Angabe",
    denies: "Dementi",
    announces: "Ankündigung",
  },
  en: {
    reports: "Report",
    confirms: "Confirmation",
    alleges: "Assertion",
    denies: "Denial",
    announces: "Announcement",
  },
} as const satisfies Vocabulary<Stance>;

/** How well an event is borne out, as a choice of a filter and as words that stand after "Ereignisse". */
export const traitWords = {
  de: { contested: "bestritten oder abweichend", "single-source": "aus nur einer Quelle" },
  en: { contested: "denied or told differently", "single-source": "from a single source" },
} as const satisfies Vocabulary<Trait>;

/** What cleaning did to an article's file, to stand after "Beim Einlesen bereinigt:". */
export const repairWords = {
  de: {
    "headline-stood-twice": "Die Überschrift stand doppelt",
    "caption-stood-twice": "Die Bildunterschrift stand doppelt",
    "markup-removed": "HTML-Auszeichnung entfernt",
    "headline-missing": "Die Überschrift fehlt, als Ersatz steht der Anfang des Textes",
    "dateline-found": "Datumszeile erkannt",
    "section-found": "Ressort erkannt",
    "byline-found": "Autorenkürzel erkannt",
  },
  en: {
    "headline-stood-twice": "The headline stood twice",
    "caption-stood-twice": "The caption stood twice",
    "markup-removed": "HTML markup removed",
    "headline-missing": "The headline is missing, the beginning of the text stands in for it",
    "dateline-found": "Date line recognised",
    "section-found": "Section recognised",
    "byline-found": "Byline recognised",
  },
} as const satisfies Vocabulary<Repair["kind"]>;
