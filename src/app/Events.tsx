import { lazy, Suspense, useEffect, useRef } from "react";
import { useAmounts, useLargeTimeline } from "../data/large-timeline.ts";
import { EventList } from "../features/event-list/EventList.tsx";
import { useMessages } from "../i18n/language-context.tsx";
import type { TimelineEvent } from "../model/event.ts";
import { Button } from "../ui/Button.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { appMessages } from "./app-messages.ts";
import { OnPaper } from "./frame/OnPaper.tsx";
import styles from "./frame/Page.module.css";
import { reportPageMessages } from "./frame/report-page-messages.ts";
import { places } from "./frame/SkipLinks.tsx";
import { type Layout, useLayout } from "./frame/use-layout.ts";
import { usePrinting } from "./frame/use-printing.ts";
import { TopNote } from "./large/TopNote.tsx";
import { loadLargeList, loadLongList } from "./loading/later-parts.ts";
import { loadMatrix, loadReport, loadTimeline } from "./loading/lazy-parts.ts";
import { EmptyResult } from "./states/EmptyResult.tsx";
import { EmptyTimeline } from "./states/EmptyTimeline.tsx";
import { ErrorBoundary } from "./states/ErrorBoundary.tsx";
import { failureMessages } from "./states/failure-messages.ts";
import { PartSkeleton } from "./states/LoadingPage.tsx";
import { Message } from "./states/Message.tsx";
import { TimelineFailed } from "./states/TimelineFailed.tsx";

const Timeline = lazy(loadTimeline);
const Matrix = lazy(loadMatrix);
const Report = lazy(loadReport);
const LongEventList = lazy(loadLongList);
const LargeEventList = lazy(loadLargeList);

/** More events than this make a document slow: of them, those in sight are in it. */
const MOST_WHOLE = 300;

export interface EventsProps {
  readonly shown: readonly TimelineEvent[];
  /** Beside a story they are a timeline that is led by it; missing or null: as the reader chose. */
  readonly beside?: "story" | null;
}

/** The events as a timeline, as a list, or as a list under the matrix in which they are chosen; on paper as a list of its own. Or the report. */
export function Events({ shown, beside = null }: EventsProps) {
  const { layout: chosen } = useLayout();
  const layout = beside === "story" ? "timeline" : chosen;
  const isPrinting = usePrinting();
  useFocusOn(layout);
  const isEmpty = useAmounts().events === 0;
  const passing = usePassing(shown);
  if (layout === "report") return <ReportPart />;
  if (isEmpty) return <EmptyTimeline />;
  if (passing === 0 && layout !== "matrix") return <EmptyResult />;
  return (
    <>
      {layout === "timeline" ? <TimelinePart shown={shown} beside={beside} /> : null}
      {layout === "matrix" ? <MatrixPart /> : null}
      {layout === "timeline" ? null : <ListPart shown={shown} isReplaced={isPrinting} />}
      {isPrinting ? <OnPaper shown={shown} /> : null}
    </>
  );
}

/** How many events pass the filters, held or not. */
function usePassing(shown: readonly TimelineEvent[]): number {
  return useLargeTimeline()?.selection.total ?? shown.length;
}

/** What had the focus goes away with its layout: the one that takes its place has it then, for the keys go on there. */
function useFocusOn(layout: Layout): void {
  const last = useRef(layout);
  useEffect(() => {
    if (last.current === layout) return;
    last.current = layout;
    if (document.activeElement !== document.body) return;
    const place = document.getElementById(layout === "timeline" ? places.timeline : places.list);
    place?.focus({ preventScroll: true });
  }, [layout]);
}

function TimelinePart({ shown, beside }: EventsProps) {
  const t = useMessages(appMessages);
  return (
    <div id={places.timeline} className={styles.timeline} tabIndex={-1}>
      <VisuallyHidden as="h2">{t.events}</VisuallyHidden>
      <ErrorBoundary fallback={<TimelineFailed />}>
        <Suspense fallback={<PartSkeleton />}>
          <Timeline events={shown} led={beside === "story"} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function MatrixPart() {
  const t = useMessages(appMessages);
  const broken = useMessages(failureMessages);
  return (
    <section className={styles.timeline} aria-label={t.matrix}>
      <VisuallyHidden as="h2">{t.matrix}</VisuallyHidden>
      <TopNote />
      <ErrorBoundary
        fallback={
          <Message title={broken.matrixFailed} role="alert">
            <Button onClick={() => window.location.reload()}>{broken.reload}</Button>
          </Message>
        }
      >
        <Suspense fallback={<PartSkeleton />}>
          <Matrix />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}

function ReportPart() {
  const t = useMessages(reportPageMessages);
  return (
    <section className={styles.timeline} aria-label={t.report}>
      <ErrorBoundary
        fallback={
          <Message title={t.failed} role="alert">
            <Button onClick={() => window.location.reload()}>{t.reload}</Button>
          </Message>
        }
      >
        <Suspense fallback={<PartSkeleton />}>
          <Report />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}

interface ListPartProps extends Pick<EventsProps, "shown"> {
  /** By the list on paper. */
  readonly isReplaced: boolean;
}

function ListPart({ shown, isReplaced }: ListPartProps) {
  const t = useMessages(appMessages);
  const isLarge = useLargeTimeline() !== null;
  if (usePassing(shown) === 0) return <EmptyResult />;
  return (
    <section id={places.list} className={styles.events} data-replaced={isReplaced} aria-label={t.list} tabIndex={-1}>
      <VisuallyHidden as="h2">{t.events}</VisuallyHidden>
      {isLarge || shown.length > MOST_WHOLE ? <LongList shown={shown} /> : <EventList events={shown} />}
    </section>
  );
}

/** Where its code does not arrive, the whole list is there all the same, if slowly. */
function LongList({ shown }: Pick<EventsProps, "shown">) {
  const isLarge = useLargeTimeline() !== null;
  return (
    <ErrorBoundary fallback={<EventList events={shown} />}>
      <Suspense fallback={<PartSkeleton />}>{isLarge ? <LargeEventList /> : <LongEventList events={shown} />}</Suspense>
    </ErrorBoundary>
  );
}
