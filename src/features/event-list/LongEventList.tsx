import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { Virtualizer, type VirtualizerHandle, WindowVirtualizer } from "virtua";
import { yearName } from "../../i18n/date-names.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { DayNumber } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { dateOf, sortDay } from "../../search/event-date.ts";
import { useView } from "../../state/navigation.tsx";
import { EventItem } from "./EventItem.tsx";
import type { EventListProps } from "./EventList.tsx";
import { groupByYear } from "./group-by-year.ts";
import styles from "./LongEventList.module.css";
import { listMessages } from "./list-messages.ts";
import { moveInList } from "./move-in-list.ts";
import { useScroller } from "./use-scroller.ts";
import { YearNavigator } from "./YearNavigator.tsx";

/** What a list offers, whatever scrolls it. */
type ListHandle = Pick<VirtualizerHandle, "findItemIndex" | "scrollOffset" | "scrollToIndex">;

/** The list of many events: those in sight are in the document, with the one that has the focus. Keys, headings and looks are those of the short list. */
export function LongEventList({ events }: EventListProps) {
  const language = useLanguage();
  const t = useMessages(listMessages);
  const chosen = useView((view) => view.event);
  const dates = useView((view) => view.dates);
  const years = useMemo(() => groupByYear(events, dates), [events, dates]);
  const starts = useMemo(() => startsOf(years.map((year) => year.events.length)), [years]);
  const days = useMemo(() => events.map((event) => sortDay(dateOf(event, dates))), [events, dates]);
  const list = useRef<HTMLDivElement>(null);
  const virtual = useRef<ListHandle>(null);
  const chosenPlace = useMemo(() => events.findIndex(({ id }) => id === chosen), [events, chosen]);
  const [reached, setReached] = useState(Math.max(chosenPlace, 0));
  const [first, setFirst] = useState(0);
  const [focusing, setFocusing] = useState<number | null>(null);
  const stop = Math.min(reached, events.length - 1);

  useEffect(() => {
    if (focusing === null) return;
    virtual.current?.scrollToIndex(focusing, { align: "nearest" });
    linkOf(list.current, events[focusing])?.focus({ preventScroll: true });
    setFocusing(null);
  }, [focusing, events]);

  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!(event.target instanceof Element) || !event.target.matches("[data-event-id]")) return;
    const to = moveInList(event.key, stop, days);
    if (to === null) return;
    event.preventDefault();
    setReached(to);
    setFocusing(to);
  };
  const goTo = (place: number) => {
    setReached(place);
    // Below the navigator, which stays above the list.
    const covered = list.current?.firstElementChild?.clientHeight ?? 0;
    virtual.current?.scrollToIndex(place, { align: "start", offset: -covered });
  };
  const goToDay = (day: DayNumber) => {
    const place = days.findIndex((each) => each !== null && each >= day);
    goTo(place < 0 ? days.findLastIndex((each) => each !== null) : place);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated; their keys are heard here
    <div ref={list} className={styles.list} onKeyDown={move}>
      <YearNavigator
        years={years}
        current={placeIn(starts, first)}
        first={days.find((day) => day !== null) ?? null}
        last={days.findLast((day) => day !== null) ?? null}
        onYear={(place) => goTo(starts[place] ?? 0)}
        onDay={goToDay}
      />
      <VirtualItems
        virtual={virtual}
        events={events}
        // What the focus comes back to stays in the document.
        kept={[stop, chosenPlace].filter((place, index, all) => place >= 0 && all.indexOf(place) === index)}
        onFirst={setFirst}
      >
        {(event, place) => {
          const year = starts.includes(place) ? years[placeIn(starts, place)] : null;
          return (
            <div key={event.id}>
              {year ? (
                <h3 className={styles.year}>{year.year === null ? t.undated : yearName(year.year, language)}</h3>
              ) : null}
              <EventItem
                as="div"
                event={event}
                chosen={event.id === chosen}
                isStop={place === stop}
                onFocus={() => setReached(place)}
              />
            </div>
          );
        }}
      </VirtualItems>
    </div>
  );
}

interface VirtualItemsProps {
  readonly virtual: RefObject<ListHandle | null>;
  readonly events: readonly TimelineEvent[];
  readonly kept: readonly number[];
  /** The first place in sight, after scrolling. */
  readonly onFirst: (place: number) => void;
  readonly children: (event: TimelineEvent, place: number) => ReactElement;
}

function VirtualItems({ virtual, events, kept, onFirst, children }: VirtualItemsProps) {
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<ListHandle>(null);
  const scroller = useScroller(host);
  const scrollRef = useMemo(() => ({ current: scroller?.element ?? null }), [scroller]);
  const shared = {
    as: "ol",
    item: "li",
    data: events,
    keepMounted: kept,
    onScroll: () => {
      const shown = handle.current;
      if (shown) onFirst(shown.findItemIndex(shown.scrollOffset));
    },
    ref: (made: ListHandle | null) => {
      handle.current = made;
      virtual.current = made;
    },
  } as const;
  return (
    <div ref={host}>
      {scroller?.element ? (
        <Virtualizer {...shared} scrollRef={scrollRef} startMargin={scroller.above}>
          {children}
        </Virtualizer>
      ) : null}
      {scroller && !scroller.element ? <WindowVirtualizer {...shared}>{children}</WindowVirtualizer> : null}
    </div>
  );
}

/** Where each of several rows of things begins when they stand one after the other. */
function startsOf(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    start += length;
    return start - length;
  });
}

/** The last of ascending numbers that is not above another. */
function placeIn(starts: readonly number[], at: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= at),
  );
}

function linkOf(list: HTMLElement | null, event: TimelineEvent | undefined): HTMLElement | null {
  return (event && list?.querySelector<HTMLElement>(`[data-event-id="${event.id}"]`)) ?? null;
}
