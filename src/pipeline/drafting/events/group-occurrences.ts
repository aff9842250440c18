import type { Occurrence } from "../occurrences/occurrence.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { actorsOf, addTo, areSame, type DraftGroup, groupOf, isPlainSaying, isWide } from "./draft-group.ts";
import { createGroupIndex } from "./group-index.ts";

/** How many sentences after an act a saying of the same speaker still belongs to it. */
const NEARBY_SENTENCES = 2;
/** Sayings of one speaker in one article that together make a statement worth an event. */
const LEAST_SAYINGS = 3;

/** Groups the tellings of one article by occurrence, in the order of the text. */
export function groupInArticle(occurrences: readonly Occurrence[], known: KnownActors): DraftGroup[] {
  const groups: DraftGroup[] = [];
  for (const occurrence of occurrences) {
    const one = groupOf(occurrence, known);
    const home = homeOf(occurrence, one, groups, known);
    if (home) addTo(home, one);
    else if (occurrence.refersBackTo.length === 0 || isPlainSaying(occurrence)) groups.push(one);
  }
  return groups.filter(isWorthAnEvent);
}

function homeOf(
  occurrence: Occurrence,
  one: DraftGroup,
  groups: readonly DraftGroup[],
  known: KnownActors,
): DraftGroup | undefined {
  if (isPlainSaying(occurrence)) return actOfSpeaker(occurrence, groups, known);
  if (occurrence.refersBackTo.length > 0) return antecedent(occurrence, groups, known);
  return (
    groups.findLast((group) => areSame(group, one, true)) ??
    namedAgain(occurrence, one, groups, known) ??
    groups.findLast((group) => continues(group, one))
  );
}

/** "Er betonte …" after a warning belongs to it; later on, to what the speaker says elsewhere in the article. */
function actOfSpeaker(
  occurrence: Occurrence,
  groups: readonly DraftGroup[],
  known: KnownActors,
): DraftGroup | undefined {
  const speakers = actorsOf(occurrence, known);
  const ofSpeaker = groups.filter(
    (group) =>
      occurrence.refersBackTo.includes(group.type) && [...speakers].some((speaker) => agentsOf(group).has(speaker)),
  );
  const near = ofSpeaker.findLast(
    (group) => (group.occurrences.at(-1)?.sentence.index ?? 0) >= occurrence.sentence.index - NEARBY_SENTENCES,
  );
  return near ?? ofSpeaker.findLast((group) => group.type === "statement");
}

function agentsOf(group: DraftGroup): Set<string> {
  return new Set(
    group.occurrences.flatMap(({ participants }) =>
      participants.filter(({ role }) => role === "agent" || role === "partner").map(({ actor }) => actor),
    ),
  );
}

/** "Die Delegation", "diesem Abkommen": the occurrence of that kind that the article told most of, of those whose people fit. */
function antecedent(occurrence: Occurrence, groups: readonly DraftGroup[], known: KnownActors): DraftGroup | undefined {
  const named = actorsOf(occurrence, known);
  const fitting = groups.filter(
    ({ type, actors }) =>
      occurrence.refersBackTo.includes(type) &&
      (named.size === 0 || type === "delegation" || [...named].some((actor) => actors.has(actor))),
  );
  const last = ({ occurrences }: DraftGroup) => occurrences.at(-1)?.sentence.index ?? 0;
  return fitting.toSorted((a, b) => last(b) - last(a) || b.occurrences.length - a.occurrences.length)[0];
}

/** "Die Delegation, angeführt von …": a definite noun without a date of its own goes back to what was told. */
function namedAgain(
  occurrence: Occurrence,
  one: DraftGroup,
  groups: readonly DraftGroup[],
  known: KnownActors,
): DraftGroup | undefined {
  if (occurrence.isVerbal || one.time.isNamed || !againTypes.has(occurrence.type)) return undefined;
  return antecedent({ ...occurrence, refersBackTo: [occurrence.type] }, groups, known);
}

const againTypes: ReadonlySet<string> = new Set(["delegation", "agreement", "visit", "confirmation", "denial"]);

/**
 * A telling that names nobody goes on with the last one of its type, where the type says enough ("der Truppeneinsatz hat begonnen"). It
 * is another matter when that one is yet to come.
 */
function continues(group: DraftGroup, one: DraftGroup): boolean {
  const isPast = group.told !== "coming" && one.told !== "coming";
  return one.actors.size === 0 && group.type === one.type && isPast && !isWide(one.type);
}

function isWorthAnEvent({ occurrences }: DraftGroup): boolean {
  const [first] = occurrences;
  return first !== undefined && (!isPlainSaying(first) || occurrences.length >= LEAST_SAYINGS);
}

/** Joins the groups of all articles that tell of one occurrence, in the order of the articles. */
export function groupAcrossArticles(byArticle: readonly (readonly DraftGroup[])[]): DraftGroup[] {
  const groups: DraftGroup[] = [];
  const index = createGroupIndex();
  for (const ofArticle of byArticle) {
    for (const group of ofArticle) {
      const home = index.near(group).find((other) => areSame(other, group, false) && !shareArticle(other, group));
      if (home) addTo(home, group);
      else groups.push(group);
      index.add(home ?? group);
    }
  }
  return groups;
}

/** What one article tells apart stays apart. */
function shareArticle(a: DraftGroup, b: DraftGroup): boolean {
  const articles = new Set(a.occurrences.map(({ sentence }) => sentence.article));
  return b.occurrences.some(({ sentence }) => articles.has(sentence.article));
}
