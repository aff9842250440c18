import { lazy, Suspense } from "react";
import { EventList } from "../../features/event-list/EventList.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { useNavigation } from "../../state/navigation.tsx";
import { TopNote } from "../large/TopNote.tsx";
import { loadPrintSheet } from "../loading/later-parts.ts";
import { ErrorBoundary } from "../states/ErrorBoundary.tsx";
import { useExportOptions } from "../use-export-options.ts";
import styles from "./Page.module.css";

const PrintSheet = lazy(loadPrintSheet);

/** What stands on paper in place of timeline and list; the plain list where the sheet has not arrived. */
export function OnPaper({ shown }: { readonly shown: readonly TimelineEvent[] }) {
  const options = useExportOptions();
  const { href } = useNavigation();
  const list = <EventList events={shown} />;
  return (
    <div className={styles.onPaper}>
      <TopNote />
      <ErrorBoundary fallback={list}>
        <Suspense fallback={list}>
          <PrintSheet events={shown} options={options} address={new URL(href({}), window.location.href).href} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
