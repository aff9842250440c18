import type { Claim } from "../model/claim.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { PropertyId } from "../model/ids.ts";

/** Weighs the events of one timeline. */
export type Scale = (event: Pick<TimelineEvent, "evidence" | "claims" | "participants">) => number;

/**
 * How much an event matters, from what can be counted: 3 for each article that tells it, 1 for each passage, 2 for each of its
 * figures that another one excludes, 1 for each participant. Articles weigh most, since they chose independently to tell it.
 */
export function createScale(claimsOfTimeline: readonly Claim[]): Scale {
  const extremes = extremesOf(claimsOfTimeline);
  const isDisputed = ({ property, min, max }: Claim) => {
    const { lowestMax, highestMin } = extremes.get(property) ?? none;
    return (min !== null && lowestMax < min) || (max !== null && max < highestMin);
  };
  return ({ evidence, claims, participants }) => {
    const articles = new Set(evidence.map(({ article }) => article)).size;
    return 3 * articles + evidence.length + 2 * claims.filter(isDisputed).length + participants.length;
  };
}

/** Of the figures of one property: a figure that lies above the one or below the other is excluded by some of them. */
interface Extremes {
  readonly lowestMax: number;
  readonly highestMin: number;
}

const none: Extremes = { lowestMax: Number.POSITIVE_INFINITY, highestMin: Number.NEGATIVE_INFINITY };

function extremesOf(claims: readonly Claim[]): ReadonlyMap<PropertyId, Extremes> {
  const extremes = new Map<PropertyId, Extremes>();
  for (const { property, min, max } of claims) {
    const { lowestMax, highestMin } = extremes.get(property) ?? none;
    extremes.set(property, {
      lowestMax: Math.min(lowestMax, max ?? none.lowestMax),
      highestMin: Math.max(highestMin, min ?? none.highestMin),
    });
  }
  return extremes;
}
