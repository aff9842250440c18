import { lazy, Suspense } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { useView } from "../../state/navigation.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { appMessages } from "../app-messages.ts";
import { places } from "../frame/SkipLinks.tsx";
import { loadPanelContent, loadStory } from "../loading/lazy-parts.ts";
import { ErrorBoundary } from "../states/ErrorBoundary.tsx";
import { failureMessages } from "../states/failure-messages.ts";
import { Message } from "../states/Message.tsx";
import styles from "./Panel.module.css";
import type { PanelContentProps } from "./PanelContent.tsx";
import { usePanelPlace } from "./use-panel-place.ts";

const PanelContent = lazy(loadPanelContent);
const StoryContent = lazy(loadStory);

export interface PanelProps extends PanelContentProps {
  /** As a sheet over the whole of a narrow screen. */
  readonly isSheet: boolean;
}

/** What is open beside the timeline: one event, article, actor or the story; nothing when none is. */
export function Panel({ shown, isSheet }: PanelProps) {
  const t = useMessages(appMessages);
  const broken = useMessages(failureMessages);
  const event = useView((view) => view.event);
  const article = useView((view) => view.article);
  const actor = useView((view) => view.actor);
  const compared = useView((view) => view.compared);
  const story = useView((view) => view.story);
  const opened = article ? `a/${article}/${compared ?? ""}` : story ? "story" : event && `e/${event}`;
  const subject = actor ? `p/${actor}` : opened;
  const place = usePanelPlace(subject, event);
  if (!subject) return null;
  return (
    <aside
      key={subject}
      id={places.panel}
      ref={place.ref}
      className={isSheet ? styles.sheet : styles.panel}
      aria-label={actor ? t.panelOfActor : article ? t.panelOfArticle : story ? t.story : t.panelOfEvent}
      tabIndex={-1}
      onScroll={place.onScroll}
    >
      <ErrorBoundary fallback={<Message title={broken.broken}>{broken.brokenHint}</Message>}>
        <Suspense fallback={<Loading />}>
          {subject === "story" ? <StoryContent shown={shown} /> : <PanelContent shown={shown} />}
        </Suspense>
      </ErrorBoundary>
    </aside>
  );
}

function Loading() {
  return (
    <div className={styles.loading}>
      <Skeleton lines={9} />
    </div>
  );
}
