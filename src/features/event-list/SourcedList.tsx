import { type KeyboardEvent, useRef, useState } from "react";
import { yearName } from "../../i18n/date-names.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { useView } from "../../state/navigation.tsx";
import { useAskedUndated } from "../../state/undated-list.ts";
import { Button } from "../../ui/Button.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { EventItem } from "./EventItem.tsx";
import { listMessages } from "./list-messages.ts";
import type { ListSource } from "./list-source.ts";
import styles from "./SourcedList.module.css";
import { type Goal, useGoal } from "./use-goal.ts";
import { type ListHandle, VirtualItems } from "./VirtualItems.tsx";
import { YearNavigator } from "./YearNavigator.tsx";

/** As many headings of years stay in the document, for those who go through a page by its headings. */
const MOST_HEADINGS = 60;

/** Items in one document: browsers draw nothing below some 17 million pixels, and one on a phone may need 300 of them. */
const MOST_ITEMS = 50_000;

/** A list of which those events that are in sight are in the document, with the one that has the focus. */
export function SourcedList({ source }: { readonly source: ListSource }) {
  const t = useMessages(listMessages);
  const { total, years } = source;
  const chosen = useView((view) => view.event);
  const chosenPlace = chosen === null ? null : source.placeOf(chosen);
  const list = useRef<HTMLDivElement>(null);
  const virtual = useRef<ListHandle>(null);
  const [reached, setReached] = useState(chosenPlace ?? 0);
  const [first, setFirst] = useState(0);
  const [goal, setGoal] = useState<Goal | null>(null);
  const stop = Math.max(0, Math.min(reached, total - 1));
  const [base, setBase] = useState(() => baseOf(stop));
  const start = base < total ? base : 0;
  const end = Math.min(total, start + MOST_ITEMS);

  useGoal(goal && { ...goal, index: goal.place - start }, list, virtual, () => setGoal(null));

  const goTo = (place: number, isFocused = false) => {
    if (!isFocused) setReached(place);
    if (place < start || place >= end) setBase(baseOf(place));
    setGoal({ place, isFocused });
  };
  useAskedUndated(() => {
    const undated = years.findLast(({ year }) => year === null);
    if (undated) goTo(undated.start);
  });
  const move = async (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!(event.target instanceof Element) || !event.target.matches("[data-event-id]")) return;
    const answer = source.move(event.key, goal?.place ?? stop);
    if (answer === null) return;
    event.preventDefault();
    const to = await answer;
    if (to !== null) goTo(to, true);
  };
  // The compact view has no search.
  const isEmbedded = useView((view) => view.embedded);
  const current = Math.max(
    0,
    years.findLastIndex((year) => year.start <= start + first),
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated; their keys are heard here
    <div ref={list} className={styles.list} onKeyDown={(event) => void move(event)}>
      {isEmbedded ? null : <p className={styles.note}>{t.findNote}</p>}
      <YearNavigator
        years={years}
        current={current}
        first={source.first}
        last={source.last}
        onYear={(place) => goTo(years[place]?.start ?? 0)}
        onDay={async (day) => goTo(await source.placeOfDay(day))}
      />
      {start > 0 ? (
        <Stretch label={t.earlier(Math.max(1, start - MOST_ITEMS + 1), start, total)} onGo={() => goTo(start - 1)} />
      ) : null}
      <VirtualItems
        key={start}
        virtual={virtual}
        start={start}
        count={end - start}
        total={total}
        // What the focus comes back to stays in the document.
        kept={keptPlaces(
          [stop, goal?.place ?? null, chosenPlace, ...years.slice(0, MOST_HEADINGS).map((year) => year.start)],
          start,
          end,
        )}
        covered={() => list.current?.querySelector("nav")?.clientHeight ?? 0}
        onSight={(from, to) => {
          setFirst(from - start);
          source.onSight(from, to);
        }}
      >
        {(place) => (
          <div key={place}>
            <YearHeading source={source} place={place} />
            <Item source={source} place={place} stop={stop} onFocus={setReached} />
          </div>
        )}
      </VirtualItems>
      {end < total ? (
        <Stretch label={t.later(end + 1, Math.min(total, end + MOST_ITEMS), total)} onGo={() => goTo(end)} />
      ) : null}
    </div>
  );
}

interface ItemProps {
  readonly source: ListSource;
  readonly place: number;
  readonly stop: number;
  readonly onFocus: (place: number) => void;
}

function Item({ source, place, stop, onFocus }: ItemProps) {
  const event = source.at(place);
  if (!event) {
    return (
      <div className={styles.waiting}>
        <Skeleton lines={2} />
      </div>
    );
  }
  return (
    <div data-place={place} className={styles.place}>
      <EventItem as="div" event={event} isStop={place === stop} onFocus={() => onFocus(place)} />
    </div>
  );
}

function YearHeading({ source: { years }, place }: Pick<ItemProps, "source" | "place">) {
  const t = useMessages(listMessages);
  const language = useLanguage();
  const begun = years.find(({ start }) => start === place);
  if (!begun) return null;
  return <h3 className={styles.year}>{begun.year === null ? t.undated : yearName(begun.year, language)}</h3>;
}

/** Leads to the stretch of the list before or after this one. */
function Stretch({ label, onGo }: { readonly label: string; readonly onGo: () => void }) {
  return (
    <p className={styles.stretch}>
      <Button onClick={onGo}>{label}</Button>
    </p>
  );
}

function baseOf(place: number): number {
  return Math.floor(place / MOST_ITEMS) * MOST_ITEMS;
}

/** The places between start and end, each once, from `start`. */
function keptPlaces(places: readonly (number | null)[], start: number, end: number): number[] {
  const inside = places.filter((place) => place !== null && place >= start && place < end) as number[];
  return [...new Set(inside)].map((place) => place - start);
}
