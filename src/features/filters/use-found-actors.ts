import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import type { ActorId } from "../../model/ids.ts";

export interface FoundActors {
  /** Those with most events first; empty as long as nothing is typed. */
  readonly ids: readonly ActorId[];
  readonly state: "found" | "searching" | "failed";
}

/** The actors of a large timeline whose names begin with what is typed, beyond those that have a choice of their own; of another timeline none. */
export function useFoundActors(words: string, isNeeded = true): FoundActors {
  const large = useLargeTimeline();
  const sought = useDeferredValue(words.trim());
  const enabled = isNeeded && large !== null && sought !== "";
  const { data, isFetching, isError } = useQuery({
    queryKey: ["found-actors", sought],
    queryFn: async ({ signal }) => {
      const found = (await large?.catalogue.findActors(sought, { signal })) ?? [];
      large?.details.hold({ articles: [], actors: found.map(({ actor }) => actor) });
      return found.map(({ actor }) => actor.id);
    },
    enabled,
    networkMode: "always",
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const state = isError ? "failed" : isFetching || (enabled && sought !== words.trim()) ? "searching" : "found";
  return { ids: enabled ? (data ?? []) : [], state };
}
