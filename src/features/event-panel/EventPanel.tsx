import { useCorpus } from "../../data/corpus-context.tsx";
import { draftWords } from "../../i18n/event-name.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { describeStanding } from "../../i18n/standing-words.ts";
import { eventTypeWords } from "../../i18n/vocabulary.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId } from "../../model/ids.ts";
import { isAnnounced, standingOf } from "../../model/standing.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PanelArticle } from "../../ui/PanelArticle.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { ClaimPlotTable } from "./ClaimPlotTable.tsx";
import { Corrections } from "./Corrections.tsx";
import { CorroborationSection } from "./CorroborationSection.tsx";
import { claimPlots } from "./claim-plot.ts";
import { Disagreements } from "./Disagreements.tsx";
import { EventDate } from "./EventDate.tsx";
import styles from "./EventPanel.module.css";
import { EvidenceList } from "./EvidenceList.tsx";
import { Participants } from "./Participants.tsx";
import { panelMessages } from "./panel-messages.ts";
import { standingIcon } from "./standing-icon.ts";

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
        <Kicker event={event} />
        <h2 id="event-title" tabIndex={-1}>
          {event.title[language]}
        </h2>
        {event.origin === "drafted" ? (
          <p>
            <Badge tone="draft">{draftWords[language].notice}</Badge>
          </p>
        ) : null}
        <EventDate event={event} announced={isAnnounced(event)} />
      </header>
      <Participants event={event} />
      {claimPlots(event, corpus).map((plot) => (
        <ClaimPlotTable key={plot.id} plot={plot} />
      ))}
      <Disagreements event={event} />
      <EvidenceList event={event} />
      <CorroborationSection event={event} />
      <Corrections corrections={event.corrections} />
    </PanelArticle>
  );
}

/** What kind of event it is and how far it is told. */
function Kicker({ event }: EventPanelProps) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const name = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id;
  return (
    <p className={styles.kicker}>
      <span>
        <VisuallyHidden>{t.type}: </VisuallyHidden>
        {eventTypeWords[language][event.type]}
      </span>
      {standingOf(event, corpus.claims).map((standing) => (
        <span key={standing.kind} className={styles.standing} data-standing={standing.kind}>
          <Icon name={standingIcon[standing.kind]} /> {describeStanding(standing, name, language, "long")}
        </span>
      ))}
    </p>
  );
}
