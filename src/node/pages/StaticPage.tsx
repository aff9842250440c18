import { appMessages } from "../../app/app-messages.ts";
import { PanelContent } from "../../app/panel/PanelContent.tsx";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useAmounts } from "../../data/large-timeline.ts";
import { EventList } from "../../features/event-list/EventList.tsx";
import { describeDate } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { startView } from "../../state/view.ts";
import { EventWords } from "../../ui/EventWords.tsx";
import { StaticFrame } from "./StaticFrame.tsx";
import { staticMessages } from "./static-messages.ts";
import { writtenPlot } from "./written-plot.ts";

/** The start page: the first view of the timeline, and the ordered list. */
export function StaticStart({ listed }: { readonly listed: readonly TimelineEvent[] }) {
  const t = useMessages(staticMessages);
  const corpus = useCorpus();
  const plot = writtenPlot(corpus, listed, useLanguage());
  const { events } = useAmounts();
  return (
    <StaticFrame introduces plot={plot}>
      {listed.length < events ? <p>{t.some(listed.length, events)}</p> : null}
      <EventList events={listed} />
    </StaticFrame>
  );
}

export interface StaticPanelProps {
  readonly kind: "event" | "article";
  /** The events around what is open, in the order of the list; among them the neighbours of an open event. */
  readonly around: readonly TimelineEvent[];
}

/** The page of an event or an article, as the view of the history above says; beside it what happened around it. */
export function StaticPanel({ kind, around }: StaticPanelProps) {
  const t = useMessages(staticMessages);
  const app = useMessages(appMessages);
  const label = kind === "event" ? app.panelOfEvent : app.panelOfArticle;
  return (
    <StaticFrame panel={{ label, content: <PanelContent shown={around} /> }}>
      <p>
        <ViewLink to={startView}>{t.all}</ViewLink>
      </p>
      {around.length > 0 ? (
        <>
          <h2>{t.around}</h2>
          <Around events={around} />
        </>
      ) : null}
    </StaticFrame>
  );
}

/** Dates and titles alone: the app's own list would cost more than the rest of the page. */
function Around({ events }: { readonly events: readonly TimelineEvent[] }) {
  const language = useLanguage();
  return (
    <ol>
      {events.map((event) => (
        <li key={event.id}>
          {describeDate(event.when, language, "short")}:{" "}
          <ViewLink to={{ event: event.id, article: null }}>
            <EventWords event={event} />
          </ViewLink>
        </li>
      ))}
    </ol>
  );
}
