import { useQuery } from "@tanstack/react-query";
import type { Catalogue, CatalogueQuery } from "../../catalogue/catalogue.ts";
import { selectionKey } from "../../catalogue/selection-key.ts";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { type Relaxation, relaxations, relaxFilters } from "../../search/relax-filters.ts";
import { useView } from "../../state/navigation.tsx";

export interface Relaxations {
  /** Each single step that brings events back, the mildest first; none until they have been counted. */
  readonly steps: readonly Relaxation[];
  /** What the filters leave is not known yet: that nothing is left is the answer to those before. */
  readonly isPending: boolean;
}

/** What to undo when nothing is left. The steps of a large timeline are counted over all of its events. */
export function useRelaxations(): Relaxations {
  const corpus = useCorpus();
  const large = useLargeTimeline();
  const filters = useView((view) => view.filters);
  const dates = useView((view) => view.dates);
  const time = useView((view) => view.time);
  const query = { filters, dates, time };
  const key = selectionKey(query);
  const isPending = large !== null && (large.selection.key !== key || large.selection.total > 0);
  const counted = useQuery({
    queryKey: ["relaxations", key],
    queryFn: ({ signal }) => (large ? countSteps(large.catalogue, query, signal) : []),
    enabled: large !== null && !isPending,
    networkMode: "always",
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (large) return { steps: counted.data ?? [], isPending };
  return { steps: relaxFilters(corpus.eventsBy(time), filters, dates, corpus), isPending };
}

async function countSteps(catalogue: Catalogue, query: CatalogueQuery, signal: AbortSignal): Promise<Relaxation[]> {
  const steps = relaxations(query.filters).map(async (step) => ({
    ...step,
    count: await catalogue.count({ ...query, filters: step.filters }, { signal }),
  }));
  return (await Promise.all(steps)).filter(({ count }) => count > 0);
}
