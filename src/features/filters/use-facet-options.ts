import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { type FacetName, type FacetOption, type FacetValues, facetOptions } from "../../search/facets.ts";
import { useFilters } from "./use-filters.ts";

export interface CountedOptions<F extends FacetName> {
  readonly options: readonly FacetOption<FacetValues[F]>[];
  /** Whether the choices are there; those before are shown while others are counted. */
  readonly state: "counting" | "counted" | "failed";
  readonly retry: () => void;
}

/** The choices of a facet; of a large timeline those that most events have, empty until they have been counted. */
export function useFacetOptions<F extends FacetName>(facet: F): CountedOptions<F> {
  const { context } = useFilters();
  const large = useLargeTimeline();
  const { data, isError, refetch } = useQuery({
    queryKey: ["facet", facet, large?.selection.key],
    queryFn: () => large?.facet(facet),
    enabled: Boolean(large?.selection.key),
    placeholderData: keepPreviousData,
    networkMode: "always",
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const isLarge = large !== null;
  const options = useMemo(
    () => (isLarge ? (data ?? []) : facetOptions(facet, context)),
    [isLarge, data, facet, context],
  );
  const state = !isLarge || data ? "counted" : isError ? "failed" : "counting";
  return { options, state, retry: () => void refetch() };
}
