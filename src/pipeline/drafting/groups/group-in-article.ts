import type { EventType } from "../../../model/event.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { subjectPhrase } from "../occurrences/subject-phrase.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { likeness } from "./content-words.ts";
import { actorsOf, addTo, areSame, type DraftGroup, groupOf, isPlainSaying, isWide } from "./draft-group.ts";
import { mayBeSameTime } from "./occurrence-time.ts";
import { tellOneCalamity } from "./one-calamity.ts";

/** How many sentences after an act a saying of the same speaker still belongs to it. */
const NEARBY_SENTENCES = 2;
/** Sayings of one speaker in one article that together make a statement worth an event. */
const LEAST_SAYINGS = 3;

/** Groups the tellings of one article by occurrence, in the order of the text. */
export function groupInArticle(occurrences: readonly Occurrence[], known: KnownActors): Group[] {
  const groups: Group[] = [];
  for (const occurrence of occurrences) {
    const one = groupOf(occurrence, known);
    const home = homeOf({ occurrence, one, groups, known });
    if (home) {
      home.tellings.push(occurrence);
      addTo(home, one);
    } else if (occurrence.refersBackTo.length === 0 || isPlainSaying(occurrence)) groups.push(one);
  }
  return groups.filter(isWorthAnEvent);
}

type Group = DraftGroup<Occurrence>;

/** A telling, as a group of its own as well, and what its article has told before it. */
interface Telling {
  readonly occurrence: Occurrence;
  readonly one: Group;
  readonly groups: readonly Group[];
  readonly known: KnownActors;
}

function homeOf(telling: Telling): Group | undefined {
  const { occurrence, one, groups } = telling;
  if (isPlainSaying(occurrence)) return actOfSpeaker(telling);
  if (occurrence.refersBackTo.length > 0) return antecedent(telling, occurrence.refersBackTo);
  if (isOneLikeIt(occurrence)) return undefined;
  // "Die Länder vereinbarten zudem, …": another one beside what was told.
  if (occurrence.isVerbal && addsAnother(occurrence)) return undefined;
  const fitting = groups.filter((group) => !isOfOthers(occurrence, one, group));
  return (
    groups.findLast(
      ({ tellings, time }) =>
        mayBeSameTime(time, one.time) && tellings.some((other) => tellOneCalamity(other, occurrence)),
    ) ??
    fitting.findLast((group) => areSame(group, one, true)) ??
    namedAgain(telling) ??
    fitting.findLast((group) => continues(group, one))
  );
}

/** "1985 hatte sich ein ähnliches Unglück ereignet": another one than what was told. */
function isOneLikeIt({ sentence, clause }: Occurrence): boolean {
  return (
    sentence.clauses[clause]?.tokens.some(({ lower }) => /^(?:ähnliche[rsnm]?|vergleichbare[rsnm]?)$/.test(lower)) ??
    false
  );
}

function addsAnother({ sentence, clause, type }: Occurrence): boolean {
  const tokens = sentence.clauses[clause]?.tokens ?? [];
  return (
    !isWide(type) &&
    tokens.some(({ lower }) => /^(?:zudem|außerdem|ferner|überdies|additionally|moreover|separately)$/.test(lower))
  );
}

/** "Er betonte …" after a warning belongs to it; later on, to what the speaker says elsewhere in the article. */
function actOfSpeaker({ occurrence, groups, known }: Telling): Group | undefined {
  const speakers = actorsOf(occurrence, known);
  const ofSpeaker = groups.filter(
    (group) => occurrence.refersBackTo.includes(group.type) && speakers.some((speaker) => agentsOf(group).has(speaker)),
  );
  const near = ofSpeaker.findLast((group) => lastSentence(group) >= occurrence.sentence.index - NEARBY_SENTENCES);
  return near ?? ofSpeaker.findLast((group) => group.type === "statement");
}

/** The number, from 0, of the last sentence that tells of a group's occurrence. */
function lastSentence({ tellings }: Group): number {
  return tellings.at(-1)?.sentence.index ?? 0;
}

function agentsOf(group: Group): Set<string> {
  return new Set(
    group.tellings.flatMap(({ participants }) =>
      participants.filter(({ role }) => role === "agent" || role === "partner").map(({ actor }) => actor),
    ),
  );
}

/** "Die Delegation", "diesem Abkommen": the occurrence of that kind that the article told most of, of those whose people fit. */
function antecedent({ occurrence, one, groups, known }: Telling, types: readonly EventType[]): Group | undefined {
  const named = actorsOf(occurrence, known);
  const fitting = groups.filter(
    ({ type, actors, time }) =>
      types.includes(type) &&
      mayBeSameTime(time, one.time) &&
      (named.length === 0 || type === "delegation" || named.some((actor) => actors.includes(actor))),
  );
  return fitting.toSorted((a, b) => lastSentence(b) - lastSentence(a) || b.tellings.length - a.tellings.length)[0];
}

/** "Die Delegation, angeführt von …": a definite noun without a date of its own goes back to what was told. */
function namedAgain(telling: Telling): Group | undefined {
  const { occurrence, one } = telling;
  if (occurrence.isVerbal || one.time.isNamed || !againTypes.has(occurrence.type)) return undefined;
  return antecedent(telling, [occurrence.type]);
}

const againTypes: ReadonlySet<string> = new Set(["delegation", "agreement", "visit", "confirmation", "denial"]);

/**
 * A telling that names nobody goes on with the last one of its type, where the type says enough ("der Truppeneinsatz hat begonnen"). It
 * is another matter when that one is yet to come.
 */
function continues(group: Group, one: Group): boolean {
  const isPast = group.told !== "coming" && one.told !== "coming";
  const isNear = mayBeSameTime(group.time, one.time);
  return one.actors.length === 0 && group.type === one.type && isPast && isNear && !isWide(one.type);
}

/** "80 Beschäftigte unterschrieben einen Brief": a verb of which others, whom nobody knows, are the subject, in other words than a group's. */
function isOfOthers({ sentence, clause, isVerbal }: Occurrence, one: Group, group: Group): boolean {
  const hasDoers = isVerbal && one.actors.length === 0 && subjectPhrase(sentence, clause) !== null;
  return hasDoers && likeness(group.words, one.words) === 0;
}

function isWorthAnEvent({ tellings }: Group): boolean {
  const [first] = tellings;
  return first !== undefined && (!isPlainSaying(first) || tellings.length >= LEAST_SAYINGS);
}
