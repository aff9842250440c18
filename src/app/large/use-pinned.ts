import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Catalogue, EventRef } from "../../catalogue/catalogue.ts";

export interface Pinned {
  readonly passing: readonly EventRef[];
  readonly leftOut: readonly EventRef[];
}

/** Which of the named events pass the filters and which do not, as far as is known. */
export function usePinned(catalogue: Catalogue, key: string, named: readonly EventRef[]): Pinned {
  const places = useQueries({
    queries: named.map(({ ordinal }) => ({
      queryKey: ["place", key, ordinal],
      queryFn: () => catalogue.placeOf(key, ordinal),
      enabled: key !== "",
      retry: false,
      networkMode: "always" as const,
      gcTime: 0,
      staleTime: Infinity,
    })),
  });
  const known = places.map(({ data }) => (data === undefined ? "unknown" : data === null ? "out" : "in")).join(" ");
  return useMemo(() => {
    const states = known.split(" ");
    const those = (state: string) => named.filter((_, index) => states[index] === state);
    return { passing: those("in"), leftOut: those("out") };
  }, [named, known]);
}
