import { type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Catalogue, EventRef } from "../../catalogue/catalogue.ts";
import { CatalogueSourceContext } from "../../data/catalogue-source.ts";
import type { Corpus } from "../../data/corpus.ts";
import { CorpusContext } from "../../data/corpus-context.tsx";
import { createDetailsStore, type DetailsStore, type HeldDetails } from "../../data/details-store.ts";
import { corpusOf, extendCorpus } from "../../data/extend-corpus.ts";
import { type LargeTimeline, LargeTimelineContext, SelectingContext } from "../../data/large-timeline.ts";
import { DataRootContext } from "../../data/queries.ts";
import { SearchServiceContext } from "../../features/search/search-query.ts";
import { useLanguage } from "../../i18n/language-context.tsx";
import type { CatalogueInfo } from "../../model/catalogue.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { sortEvents } from "../../search/select-events.ts";
import type { SearchService } from "../../search/text/search-service.ts";
import { atRest } from "../../state/at-rest.ts";
import { useView } from "../../state/navigation.tsx";
import { SessionContext } from "../../state/session-store.tsx";
import { isPanelOpen } from "../../state/view.ts";
import { useLayout } from "../frame/use-layout.ts";
import { LoadingPage } from "../states/LoadingPage.tsx";
import { countFacet } from "./count-facet.ts";
import { initialSelection } from "./initial-selection.ts";
import { LargeStatus } from "./LargeStatus.tsx";
import { createStretchFinder } from "./stretch-finder.ts";
import { useLookups } from "./use-lookups.ts";
import { usePinned } from "./use-pinned.ts";
import { useSelection } from "./use-selection.ts";
import { useStretch } from "./use-stretch.ts";
import { useWholeTop } from "./use-whole-top.ts";

export interface LargeTimelineProviderProps {
  /** What stands in the first file. */
  readonly corpus: Corpus;
  readonly info: CatalogueInfo;
  readonly children: ReactNode;
}

/** Gives what is inside the part of a large timeline that it needs, and tells how far the loading of it has come. */
export function LargeTimelineProvider({ corpus, info, children }: LargeTimelineProviderProps) {
  const root = use(DataRootContext);
  const make = use(CatalogueSourceContext);
  const [{ catalogue, details, close }] = useState(() => {
    const source = make({ root, info, subjects: corpus.timeline.subjects.map(({ id }) => id) });
    const { catalogue, readShard, brokenShard, close } = source;
    return { catalogue, close, details: seeded(createDetailsStore(readShard, brokenShard), corpus, info) };
  });
  useEffect(() => close, [close]);
  const held = useHeld(details);
  const [initial] = useState(() => initialSelection(info));
  const [isDrawn, setDrawn] = useState(false);
  const isTimeline = useLayout().layout === "timeline";
  // What is open asks for its neighbours.
  const isOpen = useView(isPanelOpen);
  const [finder] = useState(() => createStretchFinder(catalogue, details));
  const waits = isTimeline && !isDrawn && !isOpen;
  const selecting = useSelection({ catalogue, details, initial, waits, onAsked: finder.foresee });
  const selection = selecting.selection ?? initial;
  const stretch = useStretch(finder, selection.key);
  const ask = useFirstDrawing(stretch.ask, setDrawn);
  const top = useSorted(selection.top, held);
  const extended = useMemo(() => extendCorpus(corpus, held), [corpus, held]);
  const shown = useMemo(() => corpusOf(top, extended), [top, extended]);
  const search = useLargeSearch(catalogue, details, corpus.timeline.language);
  const lookups = useLookups(catalogue, details, extended);
  const { passing, leftOut } = usePinned(catalogue, selection.key, lookups.events);
  const pinned = useSorted(passing, held);
  const wholeTop = useWholeTop(details, selection);
  // Without the selection there is nothing to count in.
  const isUncountable = (stretch.error ?? selecting.error) !== null;
  const large = useMemo<LargeTimeline>(
    () => ({
      catalogue,
      details,
      events: info.events,
      articles: info.articles,
      selection,
      top,
      pinned,
      isLeftOut: (id) => holdsEvent(leftOut, held, id),
      base: corpus,
      facet: (facet) => countFacet(catalogue, details, selection.key, facet),
      ordinalOf: (id) => held.ordinals.get(id) ?? null,
      isAwaited: (id) => lookups.awaited.has(id),
      stretch: stretch.stretch,
      counted: stretch.counted,
      isUncountable,
      ask,
    }),
    [
      catalogue,
      details,
      info,
      selection,
      top,
      pinned,
      corpus,
      held,
      lookups.awaited,
      stretch.stretch,
      stretch.counted,
      isUncountable,
      ask,
      leftOut,
    ],
  );
  const parts = [selecting, lookups, stretch, wholeTop];
  const failed = parts.filter(({ error }) => error !== null);
  const retry = () => {
    for (const part of failed) part.retry();
  };
  const { isWhole, progress, cancel } = selecting;
  const underWay = selecting.isPending && failed.length === 0 ? { isWhole, progress, cancel } : null;
  const hasFilterBar = useView(({ story, embedded }) => story === null && !embedded) && selecting.selection !== null;
  return (
    <CorpusContext value={shown}>
      <LargeTimelineContext value={large}>
        <SelectingContext value={underWay}>
          <SearchServiceContext value={search}>{selecting.selection ? children : <LoadingPage />}</SearchServiceContext>
        </SelectingContext>
        <LargeStatus
          selecting={hasFilterBar ? null : underWay}
          error={failed[0]?.error ?? null}
          onRetry={retry}
          onBack={selecting.error && !isWhole ? cancel : null}
        />
      </LargeTimelineContext>
    </CorpusContext>
  );
}

/** What is held; of what comes while the timeline moves it is told once that rests, since each view then looks through all of it. */
function useHeld(details: DetailsStore): HeldDetails {
  const session = use(SessionContext);
  const subscribe = useCallback(
    (listener: () => void) => {
      let stop = () => {};
      const end = details.subscribe(() => {
        stop();
        stop = atRest(session, listener);
      });
      return () => {
        stop();
        end();
      };
    },
    [details, session],
  );
  return useSyncExternalStore(subscribe, details.held);
}

/** Tells once when the first marks have been drawn, and the browser has nothing else to do: until then nothing more is loaded. */
function useFirstDrawing(ask: LargeTimeline["ask"], onDrawn: (isDrawn: true) => void): LargeTimeline["ask"] {
  const isTold = useRef(false);
  return useCallback(
    (request) => {
      ask(request);
      if (isTold.current) return;
      isTold.current = true;
      whenIdle(() => whenIdle(() => onDrawn(true)));
    },
    [ask, onDrawn],
  );
}

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run);
  else setTimeout(run, 200);
}

/** The search of the whole timeline; its code is loaded with the first one. */
function useLargeSearch(catalogue: Catalogue, details: DetailsStore, language: Language): SearchService {
  return useMemo(() => {
    const search = async (text: string) => {
      const { searchLarge } = await import("./large-search.ts");
      return searchLarge(text, catalogue, details, language);
    };
    return { search, searchNames: search };
  }, [catalogue, details, language]);
}

function holdsEvent(refs: readonly EventRef[], held: HeldDetails, id: EventId): boolean {
  return refs.some(({ ordinal }) => held.events.get(ordinal)?.id === id);
}

/** The events of the first file are there without loading anything. */
function seeded(
  store: ReturnType<typeof createDetailsStore>,
  { events, articles, actors }: Corpus,
  { inline }: CatalogueInfo,
): ReturnType<typeof createDetailsStore> {
  store.seed(inline, events, { articles, actors });
  return store;
}

/** Those that are held, in the order of the list. */
function useSorted(refs: readonly EventRef[], held: HeldDetails): readonly TimelineEvent[] {
  const language = useLanguage();
  const dates = useView((view) => view.dates);
  const [kept, setKept] = useState<readonly TimelineEvent[]>([]);
  const sorted = useMemo(
    () =>
      sortEvents(
        refs.flatMap(({ ordinal }) => held.events.get(ordinal) ?? []),
        dates,
        language,
      ),
    [refs, held, dates, language],
  );
  const isSame = kept.length === sorted.length && kept.every((event, place) => event === sorted[place]);
  // The same events are the same array, whatever else has come to be held.
  if (!isSame) setKept(sorted);
  return isSame ? kept : sorted;
}
