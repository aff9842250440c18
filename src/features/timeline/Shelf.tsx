import { eventLabel, eventTitle } from "../../i18n/event-name.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { DateEstimate } from "../../model/date-estimate.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import { type DateChoice, dateOf } from "../../search/event-date.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { glyphOf } from "../../ui/date-glyph/date-glyph.ts";
import { timelineMessages } from "./messages.ts";
import styles from "./Timeline.module.css";

export interface ShelfProps {
  readonly events: readonly TimelineEvent[];
}

/** The events that cannot be drawn, each with the reason; nothing when all can. */
export function Shelf({ events }: ShelfProps) {
  const words = useMessages(timelineMessages);
  const language = useLanguage();
  const chosen = useView((view) => view.event);
  const highlighted = useView((view) => view.highlighted);
  const dates = useView((view) => view.dates);
  const { open } = useNavigation();
  const undated = undatedEvents(events, dates);
  if (undated.length === 0) return null;
  const choose = (event: EventId) => open({ event, article: null, evidence: null });
  return (
    <section className={styles.shelf} aria-labelledby="timeline-shelf">
      <h3 id="timeline-shelf">{words.undated(undated.length)}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers, Safari takes the list for none */}
      <ul role="list">
        {undated.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={styles.undated}
              data-hint={eventTitle(event, language)}
              aria-current={event.id === chosen || undefined}
              data-highlighted={highlighted.includes(event.id)}
              onClick={() => choose(event.id)}
            >
              {eventLabel(event, language)}
            </button>
            <Reason date={event.when} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why there is no date. */
function Reason({ date }: { readonly date: DateEstimate }) {
  const language = useLanguage();
  return date.basis === "unknown" ? <span className={styles.reason}>{date.reason[language]}</span> : null;
}

function undatedEvents(events: readonly TimelineEvent[], dates: DateChoice): TimelineEvent[] {
  return events.filter((event) => glyphOf(dateOf(event, dates)) === null);
}
