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
  const kept = new Map(groups.map((group) => [group, keepTellings(group, article, known)]));
  const chosen = chosenSayings(groups, kept);
  return groups
    .filter((group) => !isOnlySaid(group) || chosen.has(group))
    .map((group) => (kept.get(group) as KeptTellings).group);
}

function isOnlySaid({ tellings: [first] }: Group): boolean {
  return first?.isSaying === true;
}

/** Of each speaker the saying that tells most; the earlier of equals. */
function chosenSayings(groups: readonly Group[], kept: ReadonlyMap<Group, KeptTellings>): ReadonlySet<Group> {
  const acts = groups
    .filter((group) => !isOnlySaid(group) && kept.get(group)?.isWorth)
    .flatMap(({ tellings }) => tellings);
  const best = new Map<string, { readonly group: Group; readonly weight: number }>();
  for (const group of groups) {
    const [saying] = group.tellings;
    if (!saying || !isOnlySaid(group) || !kept.get(group)?.isWorth || isTold(saying, acts)) continue;
    const speaker = speakerOf(saying);
    const weight = isSpecific(saying) || !acts.some((act) => speakerOf(act) === speaker) ? weightOf(saying) : 0;
    if (weight > (best.get(speaker)?.weight ?? 0)) best.set(speaker, { group, weight });
  }
  return new Set([...best.values()].map(({ group }) => group));
}

function speakerOf({ attribution }: Occurrence): string {
  return JSON.stringify(attribution.at(-1) ?? null);
}

/** Whether what is said is told as an act: the words of the saying hold the verb or noun that tells it. */
function isTold({ sentence, words }: Occurrence, acts: readonly Occurrence[]): boolean {
  return acts.some((act) => act.sentence === sentence && words.some((part) => contains(part, act.trigger)));
}
