import type { ReactNode } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { describeDate } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { dateOf } from "../../search/event-date.ts";
import { useView } from "../../state/navigation.tsx";
import { Fact } from "../../ui/Fact.tsx";
import styles from "./Story.module.css";
import { storyMessages } from "./story-messages.ts";

export interface StoryBeginningProps {
  readonly events: readonly TimelineEvent[];
  /** The filters in words; null where there are none. */
  readonly filters: ReactNode;
  /** The heading. */
  readonly children: ReactNode;
}

/** What the story is about: how many events, of which time, under which filters; or that there is nothing to tell. */
export function StoryBeginning({ events, filters, children }: StoryBeginningProps) {
  const t = useMessages(storyMessages);
  const language = useLanguage();
  const { timeline } = useCorpus();
  if (events.length === 0) {
    return (
      <>
        {children}
        <p className={styles.lead}>{t.nothingHint}</p>
        {filters}
      </>
    );
  }
  return (
    <>
      {children}
      <p className={styles.lead}>{timeline.description[language]}</p>
      <Span events={events} />
      {filters}
      <p>{t.proof}</p>
      <p className={styles.hint}>
        <span className={styles.forKeys}>{t.keys}</span>
        <span className={styles.forFingers}>{t.swipe}</span>
      </p>
    </>
  );
}

/** From the first event to the last, and how many have no date. */
function Span({ events }: Pick<StoryBeginningProps, "events">) {
  const t = useMessages(storyMessages);
  const language = useLanguage();
  const choice = useView((view) => view.dates);
  const dates = events.map((event) => dateOf(event, choice));
  const dated = dates.filter(({ basis }) => basis !== "unknown");
  const [first, last] = [dated[0], dated.at(-1)];
  return (
    <dl className={styles.span}>
      {first ? <Fact name={t.first}>{describeDate(first, language, "long")}</Fact> : null}
      {last && dated.length > 1 ? <Fact name={t.last}>{describeDate(last, language, "long")}</Fact> : null}
      {dated.length < dates.length ? <Fact name={t.undated}>{t.undatedCount(dates.length - dated.length)}</Fact> : null}
    </dl>
  );
}
