import { useLargeTimeline } from "../../data/large-timeline.ts";
import { eventTitle, titleLanguage } from "../../i18n/event-name.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { dateOf } from "../../search/event-date.ts";
import { useNavigation, useView, useViewNow } from "../../state/navigation.tsx";
import { useUndatedList } from "../../state/undated-list.ts";
import { glyphOf } from "../../ui/date-glyph/date-glyph.ts";
import { EventWords } from "../../ui/EventWords.tsx";
import { timelineMessages } from "./messages.ts";
import styles from "./Timeline.module.css";

export interface ShelfProps {
  readonly events: readonly TimelineEvent[];
}

/** As many as are looked through beside a timeline; the list has them all. */
const MOST_ON_SHELF = 20;

/** The events that cannot be drawn, each with the reason; nothing when all can. Of many the first, and those that are linked. */
export function Shelf({ events }: ShelfProps) {
  const words = useMessages(timelineMessages);
  const language = useLanguage();
  const chosen = useViewNow((view) => view.event);
  const highlighted = useView((view) => view.highlighted);
  const dates = useView((view) => view.dates);
  const { open } = useNavigation();
  const openList = useUndatedList();
  const undated = events.filter((event) => glyphOf(dateOf(event, dates)) === null);
  const all = useLargeTimeline()?.selection.undated ?? undated.length;
  if (all === 0) return null;
  const shown = undated.filter(({ id }, place) => place < MOST_ON_SHELF || id === chosen || highlighted.includes(id));
  return (
    <section className={styles.shelf} aria-labelledby="timeline-shelf">
      <h3 id="timeline-shelf">{words.undated(all)}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers, Safari takes the list for none */}
      <ul role="list">
        {shown.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={styles.undated}
              data-hint={eventTitle(event, language)}
              data-hint-lang={titleLanguage(event, language)}
              aria-current={event.id === chosen || undefined}
              data-highlighted={highlighted.includes(event.id)}
              onClick={() => open({ event: event.id, article: null, evidence: null })}
            >
              <EventWords event={event} of="label" />
            </button>
            {event.when.basis === "unknown" ? (
              <span className={styles.reason}>{event.when.reason[language]}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length < all ? (
        <button type="button" className={styles.undated} onClick={openList}>
          {words.moreUndated(all - shown.length)}
        </button>
      ) : null}
    </section>
  );
}
