import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { type ArticlePair, compareArticles } from "../../search/compare-articles.ts";
import { sortEvents } from "../../search/select-events.ts";
import { useView } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import styles from "./Compare.module.css";
import { compareMessages } from "./compare-messages.ts";
import { SharedEventItem } from "./SharedEventItem.tsx";

/** The events of two articles, in the order of time. */
export function ComparedEvents({ a, b }: ArticlePair) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  // What an article says of an event never changes; whether it had appeared is said around this.
  const { eventsOfArticle } = corpus.asOf?.today ?? corpus;
  const dates = useView((view) => view.dates);
  const events = new Map([a, b].flatMap(eventsOfArticle).map((event) => [event.id, event]));
  const { both, onlyA, onlyB } = compareArticles(a, b, sortEvents([...events.values()], dates, language));
  return (
    <>
      <section className={styles.section}>
        <h3>{t.both(both.length)}</h3>
        {both.length === 0 ? <p>{t.nothingShared}</p> : null}
        <ol className={styles.shared}>
          {both.map((shared) => (
            <SharedEventItem key={shared.event.id} shared={shared} />
          ))}
        </ol>
      </section>
      <OnlyIn letter="A" events={onlyA} />
      <OnlyIn letter="B" events={onlyB} />
      <p className={styles.muted}>{t.silence}</p>
    </>
  );
}

interface OnlyInProps {
  readonly letter: string;
  readonly events: readonly TimelineEvent[];
}

function OnlyIn({ letter, events }: OnlyInProps) {
  const t = useMessages(compareMessages);
  return (
    <section className={styles.section}>
      <h3>{t.only(letter, events.length)}</h3>
      {events.length === 0 ? <p>{t.none}</p> : null}
      <ol className={styles.plain}>
        {events.map((event) => (
          <li key={event.id}>
            <ViewLink to={{ event: event.id, article: null, evidence: null }}>
              <EventWords event={event} />
            </ViewLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
