import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { use, useEffect, useMemo, useRef, useState } from "react";
import type { Catalogue, CatalogueQuery, EventRef, LoadProgress, Selection } from "../../catalogue/catalogue.ts";
import { selectionKey } from "../../catalogue/selection-key.ts";
import type { DetailsStore } from "../../data/details-store.ts";
import { DataRootContext } from "../../data/queries.ts";
import { noFilters } from "../../search/filters.ts";
import { useNavigation, useViewNow } from "../../state/navigation.tsx";
import type { View } from "../../state/view.ts";

export interface SelectionState {
  /** Null until the first answer. While other filters are being applied, and where they cannot be, what passed the ones before. */
  readonly selection: Selection | null;
  /** The answer to the filters of the view is on its way. */
  readonly isPending: boolean;
  /** Nothing is filtered. */
  readonly isWhole: boolean;
  readonly progress: LoadProgress | null;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Gives up, and goes back to the filters of which the answer is there. */
  readonly cancel: () => void;
}

type Asked = CatalogueQuery & Pick<View, "filters" | "dates" | "time">;

/** Without filters, the way back that is always there. */
const unasked: Asked = { filters: noFilters, dates: "articles", time: "happened" };

export interface SelectionOptions {
  readonly catalogue: Catalogue;
  readonly details: DetailsStore;
  /** The answer where nothing is filtered, until the catalogue itself has one. */
  readonly initial: Selection;
  /** What is there already does for now: nothing is asked that `initial` answers. */
  readonly waits: boolean;
  /** Told as soon as a selection is asked for; nothing of it is drawn before what is given back has come true. */
  readonly onAsked: (key: string) => Promise<void>;
}

/** What passes the filters of the view. */
export function useSelection({ catalogue, details, initial, waits, onAsked }: SelectionOptions): SelectionState {
  const root = use(DataRootContext);
  const queries = useQueryClient();
  const { adjust } = useNavigation();
  const asked = useAsked();
  const key = selectionKey(asked);
  const [progress, setProgress] = useState<LoadProgress | null>(null);
  const last = useRef<Asked>(unasked);
  const queryKey = ["selection", root, key];
  const isWhole = key === selectionKey(unasked);
  const answer = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      setProgress(null);
      const selecting = catalogue.select(asked, { signal, onProgress: setProgress });
      const foreseen = onAsked(key);
      const selection = await selecting;
      // Where a shard is missing, what passes is known all the same; whoever needs its events says that they are not there.
      await Promise.allSettled([details.load(first(selection.top)), foreseen]);
      return selection;
    },
    enabled: !(isWhole && waits),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    // The catalogue itself remembers only the last few.
    gcTime: 0,
    networkMode: "always",
    retry: false,
    structuralSharing: false,
  });
  const isAnswered = answer.isSuccess && !answer.isPlaceholderData;
  useEffect(() => {
    if (isAnswered) last.current = asked;
  }, [isAnswered, asked]);
  const known = answer.data ?? (isWhole ? initial : null);
  const [kept, setKept] = useState(known);
  if (known !== null && known !== kept) setKept(known);
  return {
    selection: known ?? kept,
    isPending: answer.isFetching,
    isWhole,
    progress,
    error: answer.error,
    retry: () => void answer.refetch(),
    cancel: () => {
      void queries.cancelQueries({ queryKey });
      adjust(last.current);
    },
  };
}

/** At once, and not only when the step has been drawn: the worker looks for the answer meanwhile. */
function useAsked(): Asked {
  const filters = useViewNow((view) => view.filters);
  const dates = useViewNow((view) => view.dates);
  const time = useViewNow((view) => view.time);
  return useMemo(() => ({ filters, dates, time }), [filters, dates, time]);
}

/** Shards that are waited for before a selection is shown: with them it has something to show. */
const FIRST_SHARDS = 8;

/** The events in the shards that hold most of them. */
function first(refs: readonly EventRef[]): EventRef[] {
  const counts = new Map<number, number>();
  for (const { shard } of refs) counts.set(shard, (counts.get(shard) ?? 0) + 1);
  const fullest = [...counts].sort(([, a], [, b]) => b - a).slice(0, FIRST_SHARDS);
  const shards = new Set(fullest.map(([shard]) => shard));
  return refs.filter(({ shard }) => shards.has(shard));
}
