import { useId } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { eventTitle, titleLanguage } from "../../i18n/event-name.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { useView } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import styles from "./EventsInArticle.module.css";
import { type EvidenceMark, firstMarks } from "./evidence-marks.ts";
import { readerMessages } from "./reader-messages.ts";

/** The events that the article proves, in the order of its text; each leads to its first sentence. */
export function EventsInArticle({ marks }: { readonly marks: readonly EvidenceMark[] }) {
  const t = useMessages(readerMessages);
  const { catalogue } = useCorpus();
  const language = useLanguage();
  const heading = useId();
  const chosen = useView((view) => view.event);
  // Of a large timeline only some are held, which the note above the article says.
  if (marks.length === 0) return catalogue ? null : <p className={styles.heading}>{t.noEvents}</p>;
  return (
    <nav className={styles.events} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {t.events}
      </h3>
      <ul>
        {firstMarks(marks).map(({ event, key }) => (
          <li key={event.id}>
            <ViewLink
              className={styles.event}
              to={{ event: event.id, evidence: key }}
              aria-current={event.id === chosen ? "true" : undefined}
              data-hint={eventTitle(event, language)}
              data-hint-lang={titleLanguage(event, language)}
            >
              <EventWords event={event} of="label" />
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
