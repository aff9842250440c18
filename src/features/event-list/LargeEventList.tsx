import { useEffect, useMemo, useState } from "react";
import type { EventRef } from "../../catalogue/catalogue.ts";
import { type LargeTimeline, useLargeTimeline } from "../../data/large-timeline.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { calendarDate, type DayNumber, dayOf } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { type DateChoice, dateOf, sortDay } from "../../search/event-date.ts";
import { useView } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { listMessages } from "./list-messages.ts";
import type { ListSource, ListYear } from "./list-source.ts";
import styles from "./SourcedList.module.css";
import { SourcedList } from "./SourcedList.tsx";

/** The list of a large timeline: what comes into sight is loaded. */
export function LargeEventList() {
  const t = useMessages(listMessages);
  const large = useLargeTimeline();
  if (!large) throw new Error("LargeEventList: there is no LargeTimelineContext above");
  const pages = usePages(large);
  const source = useSource(large, pages);
  if (large.selection.key === "") return <Skeleton lines={9} />;
  return (
    <>
      {pages.failed ? (
        <p role="alert" className={styles.stretch}>
          {t.pageFailed} <Button onClick={pages.retry}>{t.retry}</Button>
        </p>
      ) : null}
      <SourcedList key={large.selection.key} source={source} />
    </>
  );
}

/** Events that are asked for at once. */
const PAGE = 32;
/** Pages that are remembered: what one scrolls through while coming back. */
const MOST_PAGES = 12;

interface Pages {
  readonly at: (place: number) => EventRef | null;
  readonly want: (first: number, last: number) => void;
  readonly failed: boolean;
  readonly retry: () => void;
}

interface PagesState {
  readonly key: string;
  readonly pages: ReadonlyMap<number, readonly EventRef[]>;
}

/** The stretches of the list that have been in sight. */
function usePages({ catalogue, details, selection: { key } }: LargeTimeline): Pages {
  const [wanted, setWanted] = useState<readonly [number, number]>([0, 0]);
  const [known, setKnown] = useState<PagesState>({ key, pages: new Map() });
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const pages = known.key === key ? known.pages : none;
  const [from, to] = wanted;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known already is looked up when it is asked for; another attempt asks again
  useEffect(() => {
    if (key === "") return;
    let isWanted = true;
    const missing = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
      (page) => !pages.has(page),
    );
    const load = async (page: number) => {
      const refs = await catalogue.page(key, page * PAGE, PAGE);
      await details.load(refs);
      if (isWanted) setKnown((before) => remember(before, key, page, refs));
    };
    setFailed(false);
    Promise.all(missing.map(load)).catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [catalogue, details, key, from, to, attempt]);

  return {
    at: (place) => pages.get(Math.floor(place / PAGE))?.[place % PAGE] ?? null,
    want: (first, last) => {
      const [start, end] = [Math.floor(first / PAGE), Math.floor(last / PAGE)];
      setWanted((before) => (before[0] === start && before[1] === end ? before : [start, end]));
    },
    failed,
    retry: () => setAttempt(attempt + 1),
  };
}

const none: PagesState["pages"] = new Map();

function remember(before: PagesState, key: string, page: number, refs: readonly EventRef[]): PagesState {
  const pages = new Map(before.key === key ? before.pages : none);
  pages.delete(page);
  pages.set(page, refs);
  for (const oldest of pages.keys()) {
    if (pages.size <= MOST_PAGES) break;
    pages.delete(oldest);
  }
  return { key, pages };
}

function useSource(large: LargeTimeline, pages: Pages): ListSource {
  const dates = useView((view) => view.dates);
  const chosen = useView((view) => view.event);
  const chosenPlace = useChosenPlace(large, chosen && large.ordinalOf(chosen));
  return useMemo(() => {
    const { selection, details } = large;
    const at = (place: number) => {
      const ref = pages.at(place);
      return ref ? (details.held().events.get(ref.ordinal) ?? null) : null;
    };
    return {
      total: selection.total,
      years: yearsOf(large),
      first: selection.span?.first ?? null,
      last: selection.span?.last ?? null,
      at,
      onSight: pages.want,
      placeOf: (id) => (id === chosen ? chosenPlace : null),
      move: (key, from) => moveIn(large, at, dates, key, from),
      placeOfDay: (day) => placeOfDay(large, day),
    };
  }, [large, pages, dates, chosen, chosenPlace]);
}

/** Null until it is known, and for an event that does not pass. */
function useChosenPlace({ catalogue, selection: { key } }: LargeTimeline, ordinal: number | null): number | null {
  const [found, setFound] = useState<{ readonly of: string; readonly place: number | null } | null>(null);
  const name = `${key} ${ordinal}`;
  useEffect(() => {
    if (ordinal === null || key === "") return;
    let isWanted = true;
    catalogue
      .placeOf(key, ordinal)
      .then((place) => isWanted && setFound({ of: name, place }))
      // Without it the list begins at its beginning.
      .catch(() => isWanted && setFound(null));
    return () => {
      isWanted = false;
    };
  }, [catalogue, key, ordinal, name]);
  return found?.of === name ? found.place : null;
}

function yearsOf({ selection: { years, total } }: LargeTimeline): readonly ListYear[] {
  const dated = years.reduce((sum, { count }) => sum + count, 0);
  return dated < total ? [...years, { year: null, start: dated, count: total - dated }] : years;
}

type EventAt = (place: number) => TimelineEvent | null;

function moveIn(
  large: LargeTimeline,
  at: EventAt,
  dates: DateChoice,
  key: string,
  from: number,
): Promise<number> | number | null {
  const last = large.selection.total - 1;
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(from + 1, last);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    case "PageDown":
    case "PageUp":
      return toMonth(large, dates, dayAt(at(from), dates), from, key === "PageDown" ? 1 : -1);
    default:
      return null;
  }
}

function dayAt(event: TimelineEvent | null, dates: DateChoice): DayNumber | null {
  return event && sortDay(dateOf(event, dates));
}

/** To the first event of the next month that has any, or of the one before; the undated are a month of their own. */
async function toMonth(
  large: LargeTimeline,
  dates: DateChoice,
  day: DayNumber | null,
  from: number,
  step: 1 | -1,
): Promise<number> {
  const dated = large.selection.years.reduce((sum, { count }) => sum + count, 0);
  if (step === 1) {
    if (day === null) return from;
    const { year, month } = calendarDate(day);
    const next = await placeFrom(large, month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1));
    return next < large.selection.total ? next : from;
  }
  const begin = day === null ? dated : await placeFrom(large, firstOfMonth(day));
  if (begin === 0) return from;
  const before = await dayOfPlace(large, dates, begin - 1);
  return before === null ? from : placeFrom(large, firstOfMonth(before));
}

function firstOfMonth(day: DayNumber): DayNumber {
  const { year, month } = calendarDate(day);
  return dayOf(year, month, 1);
}

/** Of the last dated event where none stands by this day or a later one. */
async function placeOfDay(large: LargeTimeline, day: DayNumber): Promise<number> {
  const dated = large.selection.years.reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, Math.min(await placeFrom(large, day), dated - 1));
}

/** How many dated events stand by an earlier day. */
async function placeFrom({ catalogue, selection }: LargeTimeline, day: DayNumber): Promise<number> {
  return catalogue.placeOfDay(selection.key, day);
}

async function dayOfPlace(
  { catalogue, details, selection }: LargeTimeline,
  dates: DateChoice,
  place: number,
): Promise<DayNumber | null> {
  const [event] = await details.load(await catalogue.page(selection.key, place, 1));
  return event ? dayAt(event, dates) : null;
}
