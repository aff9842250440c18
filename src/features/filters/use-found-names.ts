import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { type LargeTimeline, useLargeTimeline } from "../../data/large-timeline.ts";
import type { FacetName, FacetValues } from "../../search/facets.ts";

export interface FoundNames<F extends FacetName> {
  /** Those with most events first; empty as long as nothing is typed. */
  readonly ids: readonly FacetValues[F][];
  /** How many more the words find. */
  readonly more: number;
  /** `partly`: there may be yet others. */
  readonly state: "found" | "partly" | "searching" | "failed";
}

interface Found {
  readonly ids: readonly string[];
  readonly more: number;
  readonly isWhole: boolean;
}

/** By names one looks for those of which there are more than choices. */
const searches: Partial<
  Record<FacetName, (large: LargeTimeline, words: string, signal: AbortSignal) => Promise<Found>>
> = {
  actors: findActors,
  says: findActors,
  sources: async ({ catalogue, details }, words, signal) => {
    const { total, best, isWhole } = await catalogue.findArticles(words, { signal });
    details.hold({ articles: best, actors: [] });
    return { ids: best.map(({ id }) => id), more: total - best.length, isWhole };
  },
};

async function findActors({ catalogue, details }: LargeTimeline, words: string, signal: AbortSignal): Promise<Found> {
  const found = await catalogue.findActors(words, { signal });
  details.hold({ articles: [], actors: found.map(({ actor }) => actor) });
  return { ids: found.map(({ actor }) => actor.id), more: 0, isWhole: true };
}

/** The actors or articles of a large timeline whose names have the words, beyond those that have a choice of their own; of other timelines and facets none. */
export function useFoundNames<F extends FacetName>(facet: F, words: string, isNeeded = true): FoundNames<F> {
  const large = useLargeTimeline();
  const sought = useDeferredValue(words.trim());
  const search = searches[facet];
  const enabled = isNeeded && large !== null && search !== undefined && sought !== "";
  const { data, isFetching, isError } = useQuery({
    queryKey: ["found-names", search === findActors ? "actors" : facet, sought],
    queryFn: ({ signal }) => (large && search ? search(large, sought, signal) : null),
    enabled,
    networkMode: "always",
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const found = (enabled && data) || { ids: [], more: 0, isWhole: true };
  const isAwaited = isFetching || (enabled && sought !== words.trim());
  const state = isError ? "failed" : isAwaited ? "searching" : found.isWhole ? "found" : "partly";
  return { ids: found.ids as readonly FacetValues[F][], more: found.more, state };
}
