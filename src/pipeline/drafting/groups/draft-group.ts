import type { EventType } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import { hashOf } from "../../hashing/hash.ts";
import type { Figure, Occurrence, Told } from "../occurrences/occurrence.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { allWords, contentWords, likeness } from "./content-words.ts";
import { mayBeSameTime, type OccurrenceTime, timeOf } from "./occurrence-time.ts";
import { type SharedFacts, sharedFactsOf } from "./shared-facts.ts";
import { addEach, eachOnce, meet } from "./short-lists.ts";

/**
 * What tellings of one occurrence have in common, by which others are told to be of the same. In its lists each thing stands once. `Word`: ids
 * and words themselves, or numbers that stand for them.
 */
export interface Compared<Word extends string | number = string> {
  readonly type: EventType;
  readonly told: Told;
  /** Those who take part, with those they belong to. */
  readonly actors: Word[];
  /** Of those, the people, bodies and states that act. */
  readonly agents: Word[];
  /** Of those, the people. */
  readonly people: Word[];
  /** See `contentWords`. */
  words: readonly Word[];
  /** Beginnings of the words that tell it, the first telling's first. */
  readonly triggers: Word[];
  readonly figures: SaidFigure[];
  /** Hashes of its longer sentences with the word that tells it: agencies' copies repeat them. */
  readonly sentences: number[];
  /** Of the languages it is told in, what another can be compared by. */
  readonly languages: Word[];
  readonly acts: SharedFacts["acts"];
  readonly names: Word[];
  /** Of its first telling with a named time, else of its first. */
  time: OccurrenceTime;
}

/** The tellings that are taken to be of one occurrence, in the order of the text. */
export interface DraftGroup<Kept> extends Compared {
  readonly tellings: Kept[];
}

/** What figures are compared by. */
type ComparedFigure = Pick<Figure, "min" | "max" | "unit">;

/** A figure and its speaker, as JSON. */
export interface SaidFigure {
  readonly figure: ComparedFigure;
  readonly by: string;
}

/** Types so wide that actors and time alone do not tell two occurrences apart. */
const wide: ReadonlySet<EventType> = new Set([
  "other",
  "statement",
  "warning",
  "order",
  "discovery",
  "meeting",
  "accusation",
  "confirmation",
]);
export function isWide(type: EventType): boolean {
  return wide.has(type);
}

/** Acts of which somebody known and somebody unknown do not do the same one. */
const ownActs: ReadonlySet<EventType> = new Set(["denial", "accusation", "warning", "statement"]);

/** Share of words that two tellings of one occurrence have in common: of wide types inside an article, and between articles. */
const LIKE_ENOUGH = 0.34;

/** A group of one telling. */
export function groupOf(occurrence: Occurrence, known: KnownActors): DraftGroup<Occurrence> {
  const { languages, acts, names } = sharedFactsOf(occurrence);
  return {
    type: occurrence.type,
    told: occurrence.told,
    tellings: [occurrence],
    actors: actorsOf(occurrence, known),
    agents: actorsOf(
      { participants: occurrence.participants.filter(({ role }) => role === "agent" || role === "partner") },
      known,
    ),
    people: eachOnce(
      occurrence.participants.flatMap(({ actor, role }) =>
        role === "agent" && known.byId.get(actor)?.kind === "person" ? [actor] : [],
      ),
    ),
    words: contentWords(occurrence),
    triggers: [triggerStem(occurrence)],
    figures: figuresOf(occurrence),
    sentences: repeatable(occurrence),
    languages,
    acts,
    names,
    time: timeOf(occurrence),
  };
}

/** Those who take part in a telling, and those they belong to. */
export function actorsOf({ participants }: Pick<Occurrence, "participants">, { byId }: KnownActors): ActorId[] {
  return eachOnce(participants.flatMap(({ actor }) => [actor, ...(byId.get(actor)?.affiliations ?? [])]));
}

const lists = ["actors", "agents", "people", "triggers", "sentences", "languages", "acts", "names"] as const;

/** Adds what other tellings have in common. */
export function addTo<Word extends string | number>(group: Compared<Word>, added: Compared<Word>): void {
  group.figures.push(...added.figures);
  group.words = allWords(group.words, added.words);
  for (const part of lists) addEach<unknown>(group[part], added[part]);
  if (added.time.isNamed && !group.time.isNamed) group.time = added.time;
}

/** Whether two groups may be of one occurrence: same type and kind of telling, same people, times that agree, figures that do not clash. */
export function areSame<Word extends string | number>(
  a: Compared<Word>,
  b: Compared<Word>,
  isSameArticle: boolean,
): boolean {
  if (a.type !== b.type || (a.told === "coming") !== (b.told === "coming")) return false;
  if (!isSameArticle && isRepeated(a, b)) return true;
  if (ownActs.has(a.type) && (a.agents.length === 0) !== (b.agents.length === 0)) return false;
  if (!mayBeSameTime(a.time, b.time) || !shareActors(a, b, isSameArticle) || !shareAgents(a, b) || figuresClash(a, b))
    return false;
  const alike = likeness(a.words, b.words);
  if (wide.has(a.type)) return alike >= LIKE_ENOUGH && sameTrigger(a, b);
  return isSameArticle || alike > 0 || (a.time.isNamed && b.time.isNamed);
}

/** Words in a sentence that two writers do not hit upon alike. */
const LEAST_WORDS = 6;
/** Days within which the same words are a copy's: "in der Nacht" is counted from the day that they were written first. */
const COPIED_WITHIN = 7;

/** A sentence of an occurrence by its words, where they are enough to know it by. */
function repeatable({ sentence: { tokens }, trigger }: Occurrence): number[] {
  const words = tokens.filter(({ isMark }) => !isMark).map(({ lower }) => lower);
  return words.length >= LEAST_WORDS ? [hashOf(`${trigger.lower}: ${words.join(" ")}`)] : [];
}

type Times = Pick<Compared, "sentences" | "time">;

/** Whether one tells it in a sentence of the other, at about the same time. */
function isRepeated(a: Times, b: Times): boolean {
  const near = (end: number | null, start: number | null) =>
    end === null || start === null || start - end <= COPIED_WITHIN;
  const shares = meet(a.sentences, b.sentences);
  return shares && near(a.time.latest, b.time.earliest) && near(b.time.latest, a.time.earliest);
}

/** Share of words from which two articles that name nobody tell of the same: one took it from the other, or both from an agency. */
const NEARLY_ALIKE = 0.75;
/** Words that such a telling must have: "Four players were injured" may be said of any match. */
const FEWEST_SHARED = 4;

/** At least half of those named in the shorter telling; a telling that names nobody fits inside its own article only. */
function shareActors<Word extends string | number>(
  a: Compared<Word>,
  b: Compared<Word>,
  isSameArticle: boolean,
): boolean {
  const smaller = Math.min(a.actors.length, b.actors.length);
  const shared = a.actors.filter((actor) => b.actors.includes(actor)).length;
  if (smaller > 0) return shared * 2 >= smaller;
  if (isSameArticle) return true;
  const fewest = Math.min(a.words.length, b.words.length);
  return a.actors.length === b.actors.length && fewest >= FEWEST_SHARED && likeness(a.words, b.words) >= NEARLY_ALIKE;
}

/** What one does another did not: those who act must have somebody in common. */
function shareAgents<Word extends string | number>(a: Compared<Word>, b: Compared<Word>): boolean {
  const agree = (one: readonly Word[], other: readonly Word[]) =>
    one.length === 0 || other.length === 0 || meet(one, other);
  return agree(a.agents, b.agents) && agree(a.people, b.people);
}

/** A verb and the noun made of it begin alike: "demonstrierten", "Demonstration". */
const TRIGGER_LETTERS = 5;

function sameTrigger<Word extends string | number>(a: Compared<Word>, b: Compared<Word>): boolean {
  return a.type !== "other" || meet(a.triggers, b.triggers);
}

/** The beginning of the infinitive, or of the word where there is none. */
function triggerStem({ trigger }: Occurrence): string {
  const lemma = trigger.forms[0]?.lemma ?? trigger.lower.replace(/^ge/u, "");
  return lemma.slice(0, TRIGGER_LETTERS);
}

/** Figures for one thing that exclude each other, given by different speakers, stand side by side as two events. */
function figuresClash(a: Pick<Compared, "figures">, b: Pick<Compared, "figures">): boolean {
  return a.figures.some(({ figure, by }) =>
    b.figures.some((other) => (by !== other.by && excludes(figure, other.figure)) || isFar(figure, other.figure)),
  );
}

/** The figures of a telling, with its speaker. */
function figuresOf({ figures, attribution }: Occurrence): SaidFigure[] {
  const by = figures.length > 0 ? JSON.stringify(attribution.at(-1) ?? null) : "";
  return figures.map(({ min, max, unit }) => ({ figure: { min, max, unit }, by }));
}

/** Numbers of the same things so many times apart are not of one occurrence. */
const FAR = 3;

function isFar(a: ComparedFigure, b: ComparedFigure): boolean {
  const [one, other] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0];
  return (
    a.unit.toLowerCase() === b.unit.toLowerCase() && Math.max(one, other) >= FAR * Math.max(1, Math.min(one, other))
  );
}

function excludes(
  a: { min: number | null; max: number | null },
  b: { min: number | null; max: number | null },
): boolean {
  const below = (high: number | null, low: number | null) => high !== null && low !== null && high < low;
  return below(a.max, b.min) || below(b.max, a.min);
}
