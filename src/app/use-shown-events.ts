import { useMemo } from "react";
import { useCorpus } from "../data/corpus-context.tsx";
import { useLargeTimeline } from "../data/large-timeline.ts";
import { useLanguage } from "../i18n/language-context.tsx";
import type { TimelineEvent } from "../model/event.ts";
import type { EventId } from "../model/ids.ts";
import { selectEvents, sortEvents } from "../search/select-events.ts";
import { useView } from "../state/navigation.tsx";

/** The events that pass the filters, in the order of the list; of a large timeline the most salient of them. */
export function useShownEvents(): readonly TimelineEvent[] {
  const corpus = useCorpus();
  const top = useLargeTimeline()?.top;
  const language = useLanguage();
  const filters = useView((view) => view.filters);
  const dates = useView((view) => view.dates);
  const time = useView((view) => view.time);
  return useMemo(
    () => top ?? sortEvents(selectEvents(corpus.eventsBy(time), filters, dates, corpus), dates, language),
    [top, corpus, filters, dates, time, language],
  );
}

/** The events that pass all filters but the period, which is chosen among their months. */
export function useEventsOfAllMonths(): readonly TimelineEvent[] {
  const corpus = useCorpus();
  const filters = useView((view) => view.filters);
  const dates = useView((view) => view.dates);
  const time = useView((view) => view.time);
  return useMemo(
    () => selectEvents(corpus.eventsBy(time), { ...filters, from: null, to: null }, dates, corpus),
    [corpus, filters, dates, time],
  );
}

/** The neighbours of an event among those shown; both null for one that is not among them. */
export function neighboursOf(
  id: EventId,
  shown: readonly TimelineEvent[],
): { readonly previous: EventId | null; readonly next: EventId | null } {
  const at = shown.findIndex((event) => event.id === id);
  if (at < 0) return { previous: null, next: null };
  return { previous: shown[at - 1]?.id ?? null, next: shown[at + 1]?.id ?? null };
}
