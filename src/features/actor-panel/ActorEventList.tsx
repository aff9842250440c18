import { describeDate } from "../../i18n/date-words.ts";
import { useLanguage } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { dateOf } from "../../search/event-date.ts";
import { useView } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import styles from "./ActorPanel.module.css";

export interface ActorEventListProps {
  readonly title: string;
  /** In the order in which they are shown. */
  readonly events: readonly TimelineEvent[];
}

/** Events under a heading, each with its date; nothing where there are none. */
export function ActorEventList({ title, events }: ActorEventListProps) {
  const language = useLanguage();
  const dates = useView((view) => view.dates);
  if (events.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.id}>
            <p className={styles.muted}>{describeDate(dateOf(event, dates), language, "short")}</p>
            <ViewLink to={{ event: event.id, article: null, evidence: null }}>
              <EventWords event={event} />
            </ViewLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
