import { describeDate } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import type { EventId } from "../../model/ids.ts";
import { dateOf } from "../../search/event-date.ts";
import { useView } from "../../state/navigation.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import styles from "./HighlightPicker.module.css";
import { shareMessages } from "./share-messages.ts";

export interface HighlightPickerProps {
  /** The events to pick from, in the order of the list. */
  readonly events: readonly TimelineEvent[];
  readonly picked: readonly EventId[];
  readonly onPick: (picked: readonly EventId[]) => void;
}

/** More than this nobody looks through; filters make it fewer. */
const MOST_OFFERED = 200;

/** Events with a box to tick each. */
export function HighlightPicker({ events, picked, onPick }: HighlightPickerProps) {
  const t = useMessages(shareMessages);
  const language = useLanguage();
  const dates = useView((view) => view.dates);
  const toggle = (id: EventId) => onPick(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]);
  return (
    <fieldset className={styles.picker}>
      <legend>{t.picked(picked.length)}</legend>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers, Safari takes the list for none */}
      <ul role="list" className={styles.list}>
        {events.slice(0, MOST_OFFERED).map((event) => (
          <li key={event.id}>
            <label className={styles.event}>
              <input type="checkbox" checked={picked.includes(event.id)} onChange={() => toggle(event.id)} />
              <span>
                <EventWords event={event} />{" "}
                <span className={styles.date}>{describeDate(dateOf(event, dates), language, "short")}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {events.length > MOST_OFFERED ? <p>{t.filterFirst(MOST_OFFERED)}</p> : null}
    </fieldset>
  );
}
