import type { Occurrence } from "../occurrences/occurrence.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { actorsOf, addTo, areSame, type DraftGroup, groupOf, isPlainSaying, isWide } from "./draft-group.ts";

/** How many sentences after an act a saying of the same speaker still belongs to it. */
const NEARBY_SENTENCES = 2;
/** Sayings of one speaker in one article that together make a statement worth an event. */
const LEAST_SAYINGS = 3;

/** Groups the tellings of one article by occurrence, in the order of the text. */
export function groupInArticle(occurrences: readonly Occurrence[], known: KnownActors): DraftGroup<Occurrence>[] {
  const groups: DraftGroup<Occurrence>[] = [];
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
  one: DraftGroup<Occurrence>,
  groups: readonly DraftGroup<Occurrence>[],
  known: KnownActors,
): DraftGroup<Occurrence> | undefined {
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
  groups: readonly DraftGroup<Occurrence>[],
  known: KnownActors,
): DraftGroup<Occurrence> | undefined {
  const speakers = actorsOf(occurrence, known);
  const ofSpeaker = groups.filter(
    (group) =>
      occurrence.refersBackTo.includes(group.type) && [...speakers].some((speaker) => agentsOf(group).has(speaker)),
  );
  const near = ofSpeaker.findLast(
    (group) => (group.tellings.at(-1)?.sentence.index ?? 0) >= occurrence.sentence.index - NEARBY_SENTENCES,
  );
  return near ?? ofSpeaker.findLast((group) => group.type === "statement");
}

function agentsOf(group: DraftGroup<Occurrence>): Set<string> {
  return new Set(
    group.tellings.flatMap(({ participants }) =>
      participants.filter(({ role }) => role === "agent" || role === "partner").map(({ actor }) => actor),
    ),
  );
}

/** "Die Delegation", "diesem Abkommen": the occurrence of that kind that the article told most of, of those whose people fit. */
function antecedent(
  occurrence: Occurrence,
  groups: readonly DraftGroup<Occurrence>[],
  known: KnownActors,
): DraftGroup<Occurrence> | undefined {
  const named = actorsOf(occurrence, known);
  const fitting = groups.filter(
    ({ type, actors }) =>
      occurrence.refersBackTo.includes(type) &&
      (named.size === 0 || type === "delegation" || [...named].some((actor) => actors.has(actor))),
  );
  const last = ({ tellings }: DraftGroup<Occurrence>) => tellings.at(-1)?.sentence.index ?? 0;
  return fitting.toSorted((a, b) => last(b) - last(a) || b.tellings.length - a.tellings.length)[0];
}

/** "Die Delegation, angeführt von …": a definite noun without a date of its own goes back to what was told. */
function namedAgain(
  occurrence: Occurrence,
  one: DraftGroup<Occurrence>,
  groups: readonly DraftGroup<Occurrence>[],
  known: KnownActors,
): DraftGroup<Occurrence> | undefined {
  if (occurrence.isVerbal || one.time.isNamed || !againTypes.has(occurrence.type)) return undefined;
  return antecedent({ ...occurrence, refersBackTo: [occurrence.type] }, groups, known);
}

const againTypes: ReadonlySet<string> = new Set(["delegation", "agreement", "visit", "confirmation", "denial"]);

/**
 * A telling that names nobody goes on with the last one of its type, where the type says enough ("der Truppeneinsatz hat begonnen"). It
 * is another matter when that one is yet to come.
 */
function continues(group: DraftGroup<Occurrence>, one: DraftGroup<Occurrence>): boolean {
  const isPast = group.told !== "coming" && one.told !== "coming";
  return one.actors.size === 0 && group.type === one.type && isPast && !isWide(one.type);
}

function isWorthAnEvent({ tellings }: DraftGroup<Occurrence>): boolean {
  const [first] = tellings;
  return first !== undefined && (!isPlainSaying(first) || tellings.length >= LEAST_SAYINGS);
}
