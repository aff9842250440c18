import { type KeyboardEvent, useRef, useState, useSyncExternalStore } from "react";
import { yearName } from "../../i18n/date-names.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import { dateOf, sortDay } from "../../search/event-date.ts";
import { useView } from "../../state/navigation.tsx";
import { useAskedUndated } from "../../state/undated-list.ts";
import { EventItem } from "./EventItem.tsx";
import styles from "./EventList.module.css";
import { groupByYear } from "./group-by-year.ts";
import { listMessages } from "./list-messages.ts";
import { moveInList } from "./move-in-list.ts";

const nothingChanges = () => () => {};

export interface EventListProps {
  /** In the order in which they are shown, undated ones last. */
  readonly events: readonly TimelineEvent[];
}

/** The events as a list, the twin of the timeline: one stop of the Tab key, within it the arrow and Page keys, Home and End move. */
export function EventList({ events }: EventListProps) {
  const language = useLanguage();
  const t = useMessages(listMessages);
  const dates = useView((view) => view.dates);
  const chosen = useView((view) => view.event);
  const [reached, setReached] = useState<EventId | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // Written at build, without script, each link is a stop: nothing would hear the arrow keys.
  const hearsKeys = useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
  const stop = [reached, chosen].find((id) => events.some((event) => event.id === id)) ?? events[0]?.id;

  useAskedUndated(() => {
    const first = events.find((event) => sortDay(dateOf(event, dates)) === null);
    if (!first) return;
    setReached(first.id);
    list.current?.querySelector("[data-undated]")?.scrollIntoView();
  });
  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>("[data-event-id]") ?? [])];
    const from = links.findIndex((link) => link.matches(":focus"));
    const days = events.map((item) => sortDay(dateOf(item, dates)));
    const to = from < 0 ? null : moveInList(event.key, from, days);
    if (to === null) return;
    event.preventDefault();
    links[to]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated; their keys are heard here
    <div ref={list} className={styles.list} onKeyDown={move}>
      {groupByYear(events, dates).map(({ year, events }) => (
        <section key={year} className={styles.group}>
          <h3 className={styles.year} data-undated={year === null || undefined}>
            {year === null ? t.undated : yearName(year, language)}
          </h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: without markers, Safari takes the list for none */}
          <ol role="list">
            {events.map((event) => (
              <EventItem
                key={event.id}
                event={event}
                isStop={!hearsKeys || event.id === stop}
                onFocus={() => setReached(event.id)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
