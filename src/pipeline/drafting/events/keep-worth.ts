import { contains } from "../../../model/span.ts";
import type { DraftArticle } from "../draft-article.ts";
import type { DraftGroup } from "../groups/draft-group.ts";
import { isSpecific, weightOf } from "../groups/telling-sayings.ts";
import type { ToldGroup } from "../groups/told-group.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { type KeptTellings, keepTellings } from "./keep-tellings.ts";

type Group = DraftGroup<Occurrence>;

/** The groups of an article as they are kept: of what a speaker only says, the one thing that tells most and that nothing else tells. */
export function keepWorth(groups: readonly Group[], article: DraftArticle, known: KnownActors): ToldGroup[] {
  const keep = (group: Group) => keepTellings(group, article, known);
  const kept = new Map(groups.filter((group) => !isOnlySaid(group)).map((group) => [group, keep(group)]));
  const acts = [...kept].flatMap(([{ tellings }, { isWorth }]) => (isWorth ? tellings : []));
  for (const sayings of sayingsBySpeaker(groups, acts).values()) {
    const chosen = firstWorth(sayings, keep);
    if (chosen) kept.set(...chosen);
  }
  return groups.flatMap((group) => kept.get(group)?.group ?? []);
}

function isOnlySaid({ tellings: [first] }: Group): boolean {
  return first?.isSaying === true;
}

/** A saying is made ready to be kept only where none that tells more is worth it: most are not kept. */
function firstWorth(sayings: readonly Weighed[], keep: (group: Group) => KeptTellings): [Group, KeptTellings] | null {
  for (const { group } of sayings) {
    const kept = keep(group);
    if (kept.isWorth) return [group, kept];
  }
  return null;
}

/** What somebody says, and how much that tells. */
interface Weighed {
  readonly group: Group;
  readonly weight: number;
}

/** Of each speaker the sayings that tell something, from the one that tells most; the earlier of equals first. */
function sayingsBySpeaker(groups: readonly Group[], acts: readonly Occurrence[]): ReadonlyMap<string, Weighed[]> {
  const sayings = new Map<string, Weighed[]>();
  const actors = new Set(acts.map(speakerOf));
  for (const group of groups) {
    const [saying] = group.tellings;
    if (!saying || !isOnlySaid(group) || isTold(saying, acts)) continue;
    const speaker = speakerOf(saying);
    const weight = isSpecific(saying) || !actors.has(speaker) ? weightOf(saying) : 0;
    if (weight > 0) sayings.set(speaker, [...(sayings.get(speaker) ?? []), { group, weight }]);
  }
  for (const each of sayings.values()) each.sort((a, b) => b.weight - a.weight);
  return sayings;
}

function speakerOf({ attribution }: Occurrence): string {
  return JSON.stringify(attribution.at(-1) ?? null);
}

/** Whether what is said is told as an act: the words of the saying hold the verb or noun that tells it. */
function isTold({ sentence, words }: Occurrence, acts: readonly Occurrence[]): boolean {
  return acts.some((act) => act.sentence === sentence && words.some((part) => contains(part, act.trigger)));
}
