import type { MouseEvent } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { describeDate } from "../../i18n/date-words.ts";
import { draftWords } from "../../i18n/event-name.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { textCount } from "../../model/copies.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { dateOf } from "../../search/event-date.ts";
import { useView, useViewNow } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { ActorName } from "../../ui/ActorName.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import styles from "./EventItem.module.css";
import { listMessages } from "./list-messages.ts";
import { standingBadges } from "./standing-badges.ts";

export interface EventItemProps {
  readonly event: TimelineEvent;
  /** Whether the Tab key stops at this item of the list. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  /** What it is in its list; in a long one the place that holds it is the item. */
  readonly as?: "li" | "div";
}

/** One event of the list: when, what, who, and how far it is told. */
export function EventItem({ event, isStop, onFocus, as: Item = "li" }: EventItemProps) {
  const corpus = useCorpus();
  const language = useLanguage();
  const t = useMessages(listMessages);
  const dates = useView((view) => view.dates);
  const chosen = useViewNow((view) => view.event === event.id);
  const highlighted = useView((view) => view.highlighted.includes(event.id));
  const date = dateOf(event, dates);
  const texts = textCount(event.evidence, corpus.articleById);
  const actors = [...new Set(event.participants.map(({ actor }) => actor))];
  return (
    <Item className={styles.item} data-chosen={chosen} data-highlighted={highlighted}>
      <p className={styles.date}>{date.basis === "unknown" ? null : describeDate(date, language, "short")}</p>
      <div className={styles.what}>
        <h4 className={styles.title}>
          <ViewLink
            to={{ event: event.id, article: null, evidence: null }}
            className={styles.link}
            data-event-id={event.id}
            tabIndex={isStop ? 0 : -1}
            aria-current={chosen ? "true" : undefined}
            onFocus={onFocus}
          >
            <EventWords event={event} isMarked={false} />
          </ViewLink>
        </h4>
        {date.basis === "unknown" ? <p className={styles.reason}>{date.reason[language]}</p> : null}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the link is the control; this is its surface */}
        <p className={styles.remarks} onClick={followLink}>
          {actors.map((id) => (
            <ActorName
              key={id}
              actor={id}
              name={corpus.actorById.get(id)?.names[language] ?? id}
              hue={corpus.markOf(id).hue}
            />
          ))}
          {highlighted ? <Badge icon="check">{t.highlighted}</Badge> : null}
          {texts > 1 ? <Badge icon="articles">{t.articles(texts)}</Badge> : null}
          {standingBadges(event, corpus, language).map(({ words, icon, tone }) => (
            <Badge key={words} icon={icon} tone={tone}>
              {words}
            </Badge>
          ))}
          {event.origin === "drafted" ? <Badge tone="draft">{draftWords[language].draft}</Badge> : null}
        </p>
      </div>
    </Item>
  );
}

/** The names lie over the link's surface, so that they can be pointed at; a click on them is still one on the link. */
function followLink({ currentTarget, nativeEvent }: MouseEvent<HTMLElement>): void {
  // With its buttons and keys, which may ask for a new tab.
  currentTarget.closest("li")?.querySelector("a")?.dispatchEvent(new window.MouseEvent("click", nativeEvent));
}
