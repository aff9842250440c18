import { appMessages } from "../../app/app-messages.ts";
import { PanelContent } from "../../app/PanelContent.tsx";
import { useCorpus } from "../../data/corpus-context.tsx";
import { EventList } from "../../features/event-list/EventList.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { startView } from "../../state/view.ts";
import { StaticFrame } from "./StaticFrame.tsx";
import { staticMessages } from "./static-messages.ts";

/** The start page: the ordered list. */
export function StaticStart({ listed }: { readonly listed: readonly TimelineEvent[] }) {
  const t = useMessages(staticMessages);
  const { events } = useCorpus();
  return (
    <StaticFrame>
      {listed.length < events.length ? <p>{t.some(listed.length, events.length)}</p> : null}
      <EventList events={listed} />
    </StaticFrame>
  );
}

export interface StaticPanelProps {
  readonly kind: "event" | "article";
  /** All events, in the order of the list. */
  readonly ordered: readonly TimelineEvent[];
  /** The events around what is open, in their order. */
  readonly around: readonly TimelineEvent[];
}

/** The page of an event or an article, as the view of the history above says; beside it what happened around it. */
export function StaticPanel({ kind, ordered, around }: StaticPanelProps) {
  const t = useMessages(staticMessages);
  const app = useMessages(appMessages);
  const label = kind === "event" ? app.panelOfEvent : app.panelOfArticle;
  return (
    <StaticFrame panel={{ label, content: <PanelContent shown={ordered} /> }}>
      <p>
        <ViewLink to={startView}>{t.all}</ViewLink>
      </p>
      {around.length > 0 ? (
        <>
          <h2>{t.around}</h2>
          <EventList events={around} />
        </>
      ) : null}
    </StaticFrame>
  );
}
