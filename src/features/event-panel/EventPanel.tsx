import { useCorpus } from "../../data/corpus-context.tsx";
import { draftWords } from "../../i18n/event-name.ts";
import { useLanguage } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { isAnnounced } from "../../model/standing.ts";
import { Badge } from "../../ui/Badge.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import { PanelArticle } from "../../ui/PanelArticle.tsx";
import { Corrections } from "./Corrections.tsx";
import { ClaimPlotTable } from "./claims/ClaimPlotTable.tsx";
import { claimPlots } from "./claims/claim-plot.ts";
import { Disagreements } from "./claims/Disagreements.tsx";
import { CorroborationSection } from "./corroboration/CorroborationSection.tsx";
import { EventDate } from "./EventDate.tsx";
import { EventKicker } from "./EventKicker.tsx";
import styles from "./EventPanel.module.css";
import { EvidenceList } from "./evidence/EvidenceList.tsx";
import { KnownThen, ToldLater } from "./KnownThen.tsx";
import { Participants } from "./Participants.tsx";

export interface EventPanelProps {
  readonly event: TimelineEvent;
}

/** One event with all that proves it. */
export function EventPanel({ event }: EventPanelProps) {
  const language = useLanguage();
  const corpus = useCorpus();
  return (
    <PanelArticle titleId="event-title">
      <header className={styles.header}>
        <EventKicker event={event} />
        <h2 id="event-title" tabIndex={-1}>
          <EventWords event={event} isMarked={false} />
        </h2>
        {event.origin === "drafted" ? (
          <p>
            <Badge tone="draft">{draftWords[language].notice}</Badge>
          </p>
        ) : null}
        <KnownThen event={event} />
        <EventDate event={event} announced={isAnnounced(event)} />
      </header>
      <Participants event={event} />
      {claimPlots(event, corpus).map((plot) => (
        <ClaimPlotTable key={plot.id} plot={plot} />
      ))}
      <Disagreements event={event} />
      <EvidenceList event={event} />
      <ToldLater event={event} />
      <CorroborationSection event={event} />
      <Corrections corrections={event.corrections} />
    </PanelArticle>
  );
}
