import { useMemo } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { type FacetContext, type FacetName, type FacetValues, toggle } from "../../search/facets.ts";
import { type Filters, noFilters } from "../../search/filters.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";

export interface FilterControl {
  readonly filters: Filters;
  /** What facets are counted over; the same object until something of it changes. */
  readonly context: FacetContext;
  readonly change: (change: Partial<Filters>) => void;
  readonly toggle: <F extends FacetName>(facet: F, value: FacetValues[F]) => void;
  readonly reset: () => void;
}

/** The filters of the view and the ways to change them; each change is a new history entry. */
export function useFilters(): FilterControl {
  const corpus = useCorpus();
  const filters = useView((view) => view.filters);
  const dates = useView((view) => view.dates);
  const time = useView((view) => view.time);
  const { open } = useNavigation();
  const context = useMemo(
    () => ({ events: corpus.eventsBy(time), filters, dates, among: corpus }),
    [corpus, filters, dates, time],
  );
  return {
    filters,
    context,
    change: (change) => open((view) => ({ filters: { ...view.filters, ...change } })),
    toggle: (facet, value) => open((view) => ({ filters: toggle(view.filters, facet, value) })),
    reset: () => open({ filters: noFilters }),
  };
}
