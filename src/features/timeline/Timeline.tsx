import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { Legend } from "./Legend.tsx";
import { lanesBy } from "./lanes.ts";
import { timelineMessages } from "./messages.ts";
import plotStyles from "./plot.module.css";
import { Shelf } from "./Shelf.tsx";
import styles from "./Timeline.module.css";
import { TimelineControls } from "./TimelineControls.tsx";
import { lanesWithMarks, toMarks } from "./timeline-items.ts";
import { chooseShown, type TimelineView } from "./timeline-view.ts";
import { createTimelineWidget, type TimelineWidget } from "./timeline-widget.ts";

export interface TimelineProps {
  /** All that passed the filters, those without a date included. */
  readonly events: readonly TimelineEvent[];
  /** Somebody else says what is shown of it: it has no controls of its own. */
  readonly led?: boolean;
}

/** The events on an axis of time, with the signs explained below, and those without a date on a shelf. */
export function Timeline({ events, led = false }: TimelineProps) {
  const words = useMessages(timelineMessages);
  const { view, marks, joined, hidden } = useTimelineView(events);
  const host = useWidget(view);
  const help = useId();
  return (
    <div className={styles.timeline}>
      {led ? null : <TimelineControls />}
      {marks.length === 0 ? <p className={styles.empty}>{words.nothingDated}</p> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: no form, but a group of buttons in the order of time */}
      <div
        ref={host}
        className={plotStyles.host}
        role="group"
        aria-label={words.timeline}
        aria-describedby={help}
        hidden={marks.length === 0}
      />
      <p id={help} hidden>
        {words.plotHelp}
      </p>
      {hidden > 0 ? <p className={styles.more}>{words.more(hidden)}</p> : null}
      <Legend marks={marks} joined={joined} />
      <Shelf events={events} />
    </div>
  );
}

/** The view that the widget draws; it changes only when something in it does. */
function useTimelineView(events: readonly TimelineEvent[]) {
  const corpus = useCorpus();
  const language = useLanguage();
  const kind = useView((view) => view.lanes);
  const dates = useView((view) => view.dates);
  const chosen = useView((view) => view.event);
  const highlighted = useView((view) => view.highlighted);
  const window = useSession((session) => session.window);
  const filters = useView((view) => view.filters);
  const lanes = useMemo(() => lanesBy(kind, corpus, language, filters), [kind, corpus, language, filters]);
  const all = useMemo(
    () => toMarks(events, { corpus, dates, lanes, language, highlighted }),
    [events, corpus, dates, lanes, language, highlighted],
  );
  const marks = useMemo(() => chooseShown(all, chosen), [all, chosen]);
  const used = useMemo(() => lanesWithMarks(lanes, marks), [lanes, marks]);
  const view = useMemo<TimelineView>(
    () => ({ lanes: used, marks, joined: lanes.joined, chosen, window, language }),
    [used, marks, lanes, chosen, window, language],
  );
  return {
    view,
    marks,
    joined: lanes.joined && marks.some(({ repeats }) => repeats),
    hidden: new Set(all.map(({ event }) => event)).size - new Set(marks.map(({ event }) => event)).size,
  };
}

/** Keeps the widget for as long as its host stands, and in step with the view. What breaks in it breaks the rendering, for the app to see. */
function useWidget(view: TimelineView) {
  const host = useRef<HTMLDivElement>(null);
  const widget = useRef<TimelineWidget>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const { open } = useNavigation();
  const setSession = useSession((session) => session.set);

  useEffect(() => {
    if (!host.current) return;
    const created = createTimelineWidget(host.current, {
      onOpen: (event) => open({ event, article: null, evidence: null }),
      onWindow: (window) => setSession({ window }),
      onFailure: (error) => setFailure({ error }),
    });
    widget.current = created;
    return () => created.destroy();
  }, [open, setSession]);
  // An error that is thrown in an effect reaches the error boundary as one of rendering does.
  useEffect(() => widget.current?.update(view), [view]);

  if (failure) throw failure.error;
  return host;
}
