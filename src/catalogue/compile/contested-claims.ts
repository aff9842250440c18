import type { Claim } from "../../model/claim.ts";
import { growingCounts, growingNumbers } from "../../model/growing.ts";

/** Finds out which claims are excluded by another of their property, without comparing each with each. */
export interface ClaimRecord {
  readonly push: (event: number, claims: readonly Claim[]) => void;
  /** The events with a claim that another excludes. */
  readonly contested: () => Set<number>;
}

/** Of the claims of a property: the lowest upper and the highest lower bound. A claim is excluded where it lies beyond one of them. */
interface Extremes {
  readonly number: number;
  lowestMax: number;
  highestMin: number;
}

export function claimRecord(): ClaimRecord {
  const properties = new Map<string, Extremes>();
  const [event, property, min, max] = [growingCounts(), growingCounts(), growingNumbers(), growingNumbers()];
  return {
    push: (own, claims) => {
      for (const claim of claims) {
        const bounds = { min: claim.min ?? Number.NEGATIVE_INFINITY, max: claim.max ?? Number.POSITIVE_INFINITY };
        const known = properties.get(claim.property) ?? {
          number: properties.size,
          lowestMax: Number.POSITIVE_INFINITY,
          highestMin: Number.NEGATIVE_INFINITY,
        };
        known.lowestMax = Math.min(known.lowestMax, bounds.max);
        known.highestMin = Math.max(known.highestMin, bounds.min);
        properties.set(claim.property, known);
        event.push(own);
        property.push(known.number);
        min.push(bounds.min);
        max.push(bounds.max);
      }
    },
    contested: () => {
      const extremes = [...properties.values()];
      const excluded = new Set<number>();
      property.all().forEach((number, claim) => {
        const { lowestMax, highestMin } = extremes[number] as Extremes;
        const isExcluded = lowestMax < (min.all()[claim] as number) || (max.all()[claim] as number) < highestMin;
        if (isExcluded) excluded.add(event.all()[claim] as number);
      });
      return excluded;
    },
  };
}
