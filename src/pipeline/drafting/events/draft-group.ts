import type { EventType } from "../../../model/event.ts";
import type { ActorId, ArticleId } from "../../../model/ids.ts";
import { hashOf } from "../../hash.ts";
import type { Figure, Occurrence, Told } from "../occurrences/occurrence.ts";
import { speechVerbOf } from "../occurrences/speakers.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { allWords, contentWords, likeness } from "./content-words.ts";
import { mayBeSameTime, type OccurrenceTime, timeOf } from "./occurrence-time.ts";
import { type SharedFacts, sharedFactsOf } from "./shared-facts.ts";
import { addEach, eachOnce, meet } from "./short-lists.ts";
import type { TellingHead } from "./telling.ts";

/**
 * The tellings that are taken to be of one occurrence, and what others are told to be of the same by. There are many groups, most of one
 * telling: lists of a few things, each in them once, take a fraction of the memory of sets.
 */
export interface DraftGroup<Kept = TellingHead> {
  readonly type: EventType;
  readonly told: Told;
  readonly tellings: Kept[];
  readonly articles: ArticleId[];
  /** Those who take part, with those they belong to. */
  readonly actors: ActorId[];
  /** Of those, the people, bodies and states that act. */
  readonly agents: ActorId[];
  /** Of those, the people. */
  readonly people: ActorId[];
  /** See `contentWords`. */
  words: readonly string[];
  /** Beginnings of the words that tell it, the first telling's first. */
  readonly triggers: string[];
  readonly figures: SaidFigure[];
  /** Hashes of its longer sentences with the word that tells it: agencies' copies repeat them. */
  readonly sentences: number[];
  /** Of the languages it is told in, what another can be compared by. */
  readonly languages: SharedFacts["languages"];
  readonly acts: SharedFacts["acts"];
  readonly names: SharedFacts["names"];
  /** Of its first telling with a named time, else of its first. */
  time: OccurrenceTime;
}

/** What figures are compared by. */
type ComparedFigure = Pick<Figure, "min" | "max" | "unit">;

/** A figure and its speaker, as JSON. */
interface SaidFigure {
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
  return {
    type: occurrence.type,
    told: occurrence.told,
    tellings: [occurrence],
    articles: [occurrence.sentence.article.id],
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
    ...sharedFactsOf(occurrence),
    time: timeOf(occurrence),
  };
}

/** Those who take part in a telling, and those they belong to. */
export function actorsOf({ participants }: Pick<Occurrence, "participants">, { byId }: KnownActors): ActorId[] {
  return eachOnce(participants.flatMap(({ actor }) => [actor, ...(byId.get(actor)?.affiliations ?? [])]));
}

const lists = [
  "articles",
  "actors",
  "agents",
  "people",
  "triggers",
  "sentences",
  "languages",
  "acts",
  "names",
] as const;

/** Adds tellings to a group. */
export function addTo<Kept>(group: DraftGroup<Kept>, added: DraftGroup<Kept>): void {
  group.tellings.push(...added.tellings);
  group.figures.push(...added.figures);
  group.words = allWords(group.words, added.words);
  for (const part of lists) addEach<unknown>(group[part], added[part]);
  if (added.time.isNamed && !group.time.isNamed) group.time = added.time;
}

/** What two groups are compared by. */
export type Compared = Omit<DraftGroup<unknown>, "tellings">;

/** Whether two groups may be of one occurrence: same type and kind of telling, same people, times that agree, figures that do not clash. */
export function areSame(a: Compared, b: Compared, isSameArticle: boolean): boolean {
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

/** Whether one tells it in a sentence of the other, at about the same time. */
function isRepeated(a: Compared, b: Compared): boolean {
  const near = (end: number | null, start: number | null) =>
    end === null || start === null || start - end <= COPIED_WITHIN;
  const shares = meet(a.sentences, b.sentences);
  return shares && near(a.time.latest, b.time.earliest) && near(b.time.latest, a.time.earliest);
}

/** Share of words from which two articles that name nobody tell of the same: one took it from the other, or both from an agency. */
const NEARLY_ALIKE = 0.75;

/** At least half of those named in the shorter telling; a telling that names nobody fits inside its own article only. */
function shareActors(a: Compared, b: Compared, isSameArticle: boolean): boolean {
  const smaller = Math.min(a.actors.length, b.actors.length);
  const shared = a.actors.filter((actor) => b.actors.includes(actor)).length;
  if (smaller > 0) return shared * 2 >= smaller;
  return isSameArticle || (a.actors.length === b.actors.length && likeness(a.words, b.words) >= NEARLY_ALIKE);
}

/** What one does another did not: those who act must have somebody in common. */
function shareAgents(a: Compared, b: Compared): boolean {
  const agree = (one: readonly ActorId[], other: readonly ActorId[]) =>
    one.length === 0 || other.length === 0 || meet(one, other);
  return agree(a.agents, b.agents) && agree(a.people, b.people);
}

/** A verb and the noun made of it begin alike: "demonstrierten", "Demonstration". */
const TRIGGER_LETTERS = 5;

function sameTrigger(a: Compared, b: Compared): boolean {
  return a.type !== "other" || meet(a.triggers, b.triggers);
}

/** The beginning of the infinitive, or of the word where there is none. */
function triggerStem({ trigger }: Occurrence): string {
  const lemma = trigger.forms[0]?.lemma ?? trigger.lower.replace(/^ge/u, "");
  return lemma.slice(0, TRIGGER_LETTERS);
}

/** Figures for one thing that exclude each other, given by different speakers, stand side by side as two events. */
function figuresClash(a: Compared, b: Compared): boolean {
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

/** Whether a saying is no more than that: no act such as a promise or a warning. */
export function isPlainSaying({ sentence, clause, type, refersBackTo }: Occurrence): boolean {
  // "said it would close two mills" is an announcement.
  if (refersBackTo.length === 0) return false;
  const isAct = sentence.predicates[clause]?.forms.some(({ meaning }) => meaning.length > 0) ?? false;
  return type === "statement" && speechVerbOf(sentence, clause) !== null && !isAct;
}
