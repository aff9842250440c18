import type { ReactNode } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { draftWords } from "../../i18n/event-name.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { isAnnounced } from "../../model/standing.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { storyLeft } from "../../state/view.ts";
import { Badge } from "../../ui/Badge.tsx";
import { ClaimPlotTable } from "./claims/ClaimPlotTable.tsx";
import { claimPlots } from "./claims/claim-plot.ts";
import { EventDate } from "./EventDate.tsx";
import styles from "./EventInShort.module.css";
import { EventKicker } from "./EventKicker.tsx";
import { EvidenceByArticle } from "./evidence/EvidenceByArticle.tsx";
import { leadingEvidence } from "./evidence/leading-evidence.ts";
import { WhoSays } from "./evidence/WhoSays.tsx";
import { ToldLater } from "./KnownThen.tsx";
import { panelMessages } from "./panel-messages.ts";

export interface EventInShortProps {
  readonly event: TimelineEvent;
  /** The heading that names it. */
  readonly children: ReactNode;
}

/** One event for reading on: when, what, who says so, the sentence that says it, and figures where sources differ. */
export function EventInShort({ event, children }: EventInShortProps) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const { leading, rest } = leadingEvidence(event, corpus.articleById);
  return (
    <>
      <EventKicker event={event} />
      {children}
      {event.origin === "drafted" ? <Badge tone="draft">{draftWords[language].notice}</Badge> : null}
      <EventDate event={event} announced={isAnnounced(event)} />
      <WhoSays event={event} />
      <div className={styles.evidence}>
        <EvidenceByArticle evidence={leading} />
      </div>
      {claimPlots(event, corpus)
        .filter(({ groups }) => groups.reduce((sum, { rows }) => sum + rows.length, 0) > 1)
        .map((plot) => (
          <ClaimPlotTable key={plot.id} plot={plot} />
        ))}
      {rest.length > 0 ? (
        <details className={styles.rest}>
          <summary>{t.moreEvidence(rest.length)}</summary>
          <div className={styles.evidence}>
            <EvidenceByArticle evidence={rest} />
          </div>
        </details>
      ) : null}
      <ToldLater event={event} />
      <p>
        <ViewLink to={{ ...storyLeft, event: event.id }}>{t.allOfIt}</ViewLink>
      </p>
    </>
  );
}
