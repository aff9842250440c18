import type { EventType } from "../../../model/event.ts";
import { subjectPhrase } from "../doers/subject-phrase.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { briefOf } from "../sentences/news-briefs.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { likeness } from "./content-words.ts";
import { asDenial, deniedBy } from "./denied.ts";
import { actorsOf, addTo, areSame, type DraftGroup, groupOf, isWide } from "./draft-group.ts";
import { mayBeSameTime } from "./occurrence-time.ts";
import { tellOneCalamity } from "./one-calamity.ts";
import { countsVotesOf } from "./one-vote.ts";

/** Groups the tellings of one article by occurrence, in the order of the text; of a column of news briefs, those of each item. */
export function groupInArticle(occurrences: readonly Occurrence[], known: KnownActors): Group[] {
  const items = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    const brief = briefOf(occurrence.sentence);
    const item = items.get(brief);
    if (item) item.push(occurrence);
    else items.set(brief, [occurrence]);
  }
  return [...items.values()].flatMap((item) => groupInStory(item, known));
}

function groupInStory(occurrences: readonly Occurrence[], known: KnownActors): Group[] {
  const groups: Group[] = [];
  for (const occurrence of occurrences) {
    const denied = deniedBy(occurrence, groups);
    const denial = denied && asDenial(occurrence, denied.group);
    if (denial) denied.group.tellings.push(denial);
    if (denial && denied.isAll) continue;
    const one = groupOf(occurrence, known);
    const home = homeOf({ occurrence, one, groups, known });
    if (home) {
      home.tellings.push(occurrence);
      addTo(home, one);
    } else if (occurrence.refersBackTo.length === 0) groups.push(one);
  }
  return groups;
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
  if (occurrence.isSaying) return undefined;
  if (occurrence.refersBackTo.length > 0) return antecedent(telling, occurrence.refersBackTo);
  if (isOneLikeIt(occurrence)) return undefined;
  // "Die Länder vereinbarten zudem, …": another one beside what was told.
  if (occurrence.isVerbal && addsAnother(occurrence)) return undefined;
  const fitting = groups.filter((group) => !isOnlySaid(group) && !isOfOthers(occurrence, one, group));
  return (
    groups.findLast(
      ({ tellings, time }) =>
        mayBeSameTime(time, one.time) &&
        tellings.some((other) => tellOneCalamity(other, occurrence) || countsVotesOf(other, occurrence)),
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

/** What somebody only says is chosen or left out by itself. */
function isOnlySaid({ tellings: [first] }: Group): boolean {
  return first?.isSaying === true;
}

/** The number, from 0, of the last sentence that tells of a group's occurrence. */
function lastSentence({ tellings }: Group): number {
  return tellings.at(-1)?.sentence.index ?? 0;
}

/** "Die Delegation", "diesem Abkommen": the occurrence of that kind that the article told most of, of those whose people fit. */
function antecedent({ occurrence, one, groups, known }: Telling, types: readonly EventType[]): Group | undefined {
  const named = actorsOf(occurrence, known);
  const fitting = groups.filter(
    ({ type, actors, time, tellings }) =>
      types.includes(type) &&
      !tellings.some(({ isSaying }) => isSaying) &&
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
