import { useCorpus } from "../data/corpus-context.tsx";
import { EventPanel } from "../features/event-panel/EventPanel.tsx";
import { Reader } from "../features/reader/Reader.tsx";
import { useMessages } from "../i18n/language-context.tsx";
import type { TimelineEvent } from "../model/event.ts";
import { noFilters } from "../search/filters.ts";
import { useNavigation, useView } from "../state/navigation.tsx";
import { Button } from "../ui/Button.tsx";
import { appMessages } from "./app-messages.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Message } from "./Message.tsx";
import { NoSuchArticle, NoSuchEvent, Withdrawn } from "./NotFound.tsx";
import styles from "./Panel.module.css";
import { places } from "./SkipLinks.tsx";
import { stateMessages } from "./state-messages.ts";
import { usePanelPlace } from "./use-panel-place.ts";
import { neighboursOf } from "./use-shown-events.ts";

export interface PanelProps {
  readonly shown: readonly TimelineEvent[];
  /** As a sheet over the whole of a narrow screen. */
  readonly isSheet: boolean;
}

/** What is open beside the timeline: one event or one article; nothing when neither is. */
export function Panel({ shown, isSheet }: PanelProps) {
  const t = useMessages(appMessages);
  const broken = useMessages(stateMessages);
  const event = useView((view) => view.event);
  const article = useView((view) => view.article);
  const subject = article ? `a/${article}` : event && `e/${event}`;
  const place = usePanelPlace(subject, event);
  if (!subject) return null;
  return (
    <aside
      key={subject}
      id={places.panel}
      ref={place.ref}
      className={isSheet ? styles.sheet : styles.panel}
      aria-label={article ? t.panelOfArticle : t.panelOfEvent}
      tabIndex={-1}
      onScroll={place.onScroll}
    >
      <ErrorBoundary fallback={<Message title={broken.broken}>{broken.brokenHint}</Message>}>
        <Content shown={shown} />
      </ErrorBoundary>
    </aside>
  );
}

function Content({ shown }: { readonly shown: readonly TimelineEvent[] }) {
  const corpus = useCorpus();
  const event = useView((view) => view.event);
  const article = useView((view) => view.article);
  if (article) return corpus.articleById.has(article) ? <Reader articleId={article} /> : <NoSuchArticle id={article} />;
  if (!event) return null;
  const found = corpus.eventById.get(event);
  if (found) {
    return (
      <>
        {shown.includes(found) ? null : <FilteredOut />}
        <EventPanel event={found} {...neighboursOf(found.id, shown)} />
      </>
    );
  }
  const withdrawn = corpus.withdrawnById.get(event);
  return withdrawn ? <Withdrawn event={withdrawn} /> : <NoSuchEvent id={event} />;
}

/** The open event is not among those shown; the way to have it back. */
function FilteredOut() {
  const t = useMessages(stateMessages);
  const { open } = useNavigation();
  return (
    <div className={styles.note}>
      <p>{t.filteredOut}</p>
      <Button onClick={() => open({ filters: noFilters })}>{t.undoAll}</Button>
    </div>
  );
}
