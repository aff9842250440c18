import { lazy, Suspense } from "react";
import { EventList } from "../features/event-list/EventList.tsx";
import { useMessages } from "../i18n/language-context.tsx";
import type { TimelineEvent } from "../model/event.ts";
import { appMessages } from "./app-messages.ts";
import { EmptyResult } from "./EmptyResult.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { PartSkeleton } from "./LoadingPage.tsx";
import { loadTimeline } from "./lazy-parts.ts";
import { OnPaper } from "./OnPaper.tsx";
import styles from "./Page.module.css";
import { places } from "./SkipLinks.tsx";
import { TimelineFailed } from "./TimelineFailed.tsx";
import { useLayout } from "./use-layout.ts";
import { usePrinting } from "./use-printing.ts";

const Timeline = lazy(loadTimeline);

export interface EventsProps {
  readonly shown: readonly TimelineEvent[];
  /** Beside a story they are a timeline that is led by it; missing or null: as the reader chose. */
  readonly beside?: "story" | null;
}

/** The events as a timeline or as a list; on paper as a list of its own. */
export function Events({ shown, beside = null }: EventsProps) {
  const t = useMessages(appMessages);
  const { layout: chosen } = useLayout();
  const layout = beside === "story" ? "timeline" : chosen;
  const isPrinting = usePrinting();
  if (shown.length === 0) return <EmptyResult />;
  const onPaper = isPrinting ? <OnPaper shown={shown} /> : null;
  if (layout === "list") {
    return (
      <>
        <section
          id={places.list}
          className={styles.events}
          data-replaced={isPrinting}
          aria-label={t.list}
          tabIndex={-1}
        >
          <h2 className={styles.heading}>{t.events}</h2>
          <EventList events={shown} />
        </section>
        {onPaper}
      </>
    );
  }
  return (
    <>
      <div id={places.timeline} className={styles.timeline} tabIndex={-1}>
        <h2 className={styles.heading}>{t.events}</h2>
        <ErrorBoundary fallback={<TimelineFailed />}>
          <Suspense fallback={<PartSkeleton />}>
            <Timeline events={shown} led={beside === "story"} />
          </Suspense>
        </ErrorBoundary>
      </div>
      {onPaper}
    </>
  );
}
