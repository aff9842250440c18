import type { Claim } from "../model/claim.ts";
import type { TimelineEvent } from "../model/event.ts";
import { excludes } from "../model/standing.ts";

/**
 * How much an event matters, from what can be counted: 3 for each article that tells it, 1 for each passage, 2 for each of its
 * figures that another one excludes, 1 for each participant. Articles weigh most, since they chose independently to tell it.
 */
export function salienceOf(
  event: Pick<TimelineEvent, "evidence" | "claims" | "participants">,
  claimsOfTimeline: readonly Claim[],
): number {
  const articles = new Set(event.evidence.map(({ article }) => article)).size;
  const disputed = event.claims.filter((own) =>
    claimsOfTimeline.some((other) => other.property === own.property && excludes(own, other)),
  ).length;
  return 3 * articles + event.evidence.length + 2 * disputed + event.participants.length;
}
