import { lazy, Suspense } from "react";
import { EventList } from "../features/event-list/EventList.tsx";
import { FilterBar } from "../features/filters/FilterBar.tsx";
import { MonthStrip } from "../features/timeline/MonthStrip.tsx";
import { useMessages } from "../i18n/language-context.tsx";
import type { TimelineEvent } from "../model/event.ts";
import { useView } from "../state/navigation.tsx";
import { useSession } from "../state/session-store.tsx";
import { isPanelOpen } from "../state/view.ts";
import { Button } from "../ui/Button.tsx";
import { Toast } from "../ui/Toast.tsx";
import { appMessages } from "./app-messages.ts";
import { EmptyResult } from "./EmptyResult.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { HighlightNote } from "./HighlightNote.tsx";
import { PartSkeleton } from "./LoadingPage.tsx";
import { loadTimeline } from "./lazy-parts.ts";
import { OnPaper } from "./OnPaper.tsx";
import styles from "./Page.module.css";
import { Panel } from "./Panel.tsx";
import { SearchDialog } from "./SearchDialog.tsx";
import { ShareDialog } from "./ShareDialog.tsx";
import { places, SkipLinks } from "./SkipLinks.tsx";
import { TimelineFailed } from "./TimelineFailed.tsx";
import { useDocument, usePresentIds } from "./use-document.ts";
import { useLayout } from "./use-layout.ts";
import { useIsNarrow, useIsOnline, useIsPhone } from "./use-media.ts";
import { usePageKeys } from "./use-page-keys.ts";
import { usePrinting } from "./use-printing.ts";
import { useEventsOfAllMonths, useShownEvents } from "./use-shown-events.ts";

const Timeline = lazy(loadTimeline);

/** The whole page, once there is a corpus. */
export function Page() {
  const t = useMessages(appMessages);
  const isPhone = useIsPhone();
  const isNarrow = useIsNarrow();
  const isOnline = useIsOnline();
  const shown = useShownEvents();
  const isOpen = useView(isPanelOpen);
  useDocument();
  usePresentIds();
  usePageKeys();
  return (
    <div className={styles.page}>
      <div className={styles.top} inert={isPhone && isOpen}>
        <SkipLinks />
        <Header isPhone={isPhone} isNarrow={isNarrow} />
        {isOnline ? null : (
          <p className={styles.offline} role="status">
            {t.offline}
          </p>
        )}
        <HighlightNote shown={shown} />
        <div data-place="filters" className={styles.filters}>
          <FilterBar shown={shown.length} compact={isNarrow} strip={isPhone ? <Months /> : null} />
        </div>
      </div>
      <div className={styles.body} data-open={isOpen}>
        <div className={styles.scroller} inert={isPhone && isOpen}>
          <main>
            <Events shown={shown} />
            {isPhone ? null : <Months />}
          </main>
          <Footer />
        </div>
        <Panel shown={shown} isSheet={isPhone} />
      </div>
      <SearchDialog />
      <ShareDialog />
      <HelpDialog />
      <Notice />
    </div>
  );
}

/** The events as a timeline or as a list; on paper as a list of its own. */
function Events({ shown }: { readonly shown: readonly TimelineEvent[] }) {
  const t = useMessages(appMessages);
  const { layout } = useLayout();
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
            <Timeline events={shown} />
          </Suspense>
        </ErrorBoundary>
      </div>
      {onPaper}
    </>
  );
}

function Months() {
  const events = useEventsOfAllMonths();
  return (
    <div className={styles.strip}>
      <MonthStrip events={events} />
    </div>
  );
}

function Notice() {
  const t = useMessages(appMessages);
  const notice = useSession((session) => session.notice);
  const notify = useSession((session) => session.notify);
  const action = notice?.action;
  const act = () => {
    notify(null);
    action?.run();
  };
  return (
    <Toast
      message={notice && { key: notice.number, text: notice.text }}
      action={
        action ? (
          <Button look="quiet" onClick={act}>
            {action.label}
          </Button>
        ) : null
      }
      closeLabel={t.close}
      onClose={() => notify(null)}
    />
  );
}
