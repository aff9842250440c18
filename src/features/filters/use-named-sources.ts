import { useQuery } from "@tanstack/react-query";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { FacetOption } from "../../search/facets.ts";
import type { FoundActors } from "./use-found-actors.ts";

export type SourceOptions = readonly FacetOption<ArticleId>[];

/** Has the headlines of all articles held that can be chosen in a large timeline, so that they can be looked through: at first it has those of the few that are shown. */
export function useNamedSources(options: SourceOptions, isNeeded: boolean): FoundActors["state"] {
  const large = useLargeTimeline();
  const enabled = isNeeded && large !== null && options.length > 0;
  const { isFetching, isError } = useQuery({
    queryKey: ["named-sources", large?.selection.key, options.length],
    queryFn: async ({ signal }) => {
      const ids = options.map(({ value }) => value);
      large?.details.hold({ articles: (await large?.catalogue.articles(ids, { signal })) ?? [], actors: [] });
      return ids.length;
    },
    enabled,
    networkMode: "always",
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  return isError ? "failed" : isFetching ? "searching" : "found";
}
