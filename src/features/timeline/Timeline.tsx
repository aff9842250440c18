import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
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
import type { TimelineMap } from "./timeline-map.ts";
import type { TimelineView } from "./timeline-view.ts";
import { createTimelineWidget, type DrawnMap, type TimelineWidget } from "./timeline-widget.ts";
import { useTimelineMap } from "./use-timeline-map.ts";

export interface TimelineProps {
  /** All that passed the filters, those without a date included. */
  readonly events: readonly TimelineEvent[];
  /** Somebody else says what is shown of it: it has no controls of its own. */
  readonly led?: boolean;
}

/** The events on an axis of time, with the signs explained below, and those without a date on a shelf. */
export function Timeline({ events, led = false }: TimelineProps) {
  const words = useMessages(timelineMessages);
  const { view, map, isEmpty } = useTimelineView(events);
  const [drawn, setDrawn] = useState<DrawnMap | null>(null);
  const host = useWidget(view, map, setDrawn);
  const help = useId();
  const marks = map ? (drawn?.marks ?? []) : view.marks;
  return (
    <div className={styles.timeline}>
      {led ? null : <TimelineControls />}
      {isEmpty ? <p className={styles.empty}>{words.nothingDated}</p> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: no form, but a group of buttons in the order of time */}
      <div
        ref={host}
        className={plotStyles.host}
        role="group"
        aria-label={words.timeline}
        aria-describedby={help}
        hidden={isEmpty}
        // Taken away by the widget, once the plot has its height.
        data-undrawn={isEmpty ? undefined : ""}
      />
      <p id={help} hidden>
        {words.plotHelp}
      </p>
      {map && drawn ? <p className={styles.more}>{drawn.summary}</p> : null}
      <Legend marks={marks} joined={view.joined && marks.some(({ repeats }) => repeats)} />
      <Shelf events={events} />
    </div>
  );
}

/** The view that the widget draws, or, of more than can be drawn, the map that it draws from; they change only when something in them does. */
function useTimelineView(events: readonly TimelineEvent[]) {
  const corpus = useCorpus();
  const language = useLanguage();
  const kind = useView((view) => view.lanes);
  const dates = useView((view) => view.dates);
  const chosen = useView((view) => view.event);
  const highlighted = useView((view) => view.highlighted);
  const window = useSession((session) => session.window);
  const filters = useView((view) => view.filters);
  // Lanes do not change with what has come to be held.
  const base = useLargeTimeline()?.base ?? corpus;
  const lanes = useMemo(() => lanesBy(kind, base, language, filters), [kind, base, language, filters]);
  const options = useMemo(
    () => ({ corpus, dates, lanes, language, highlighted }),
    [corpus, dates, lanes, language, highlighted],
  );
  const map = useTimelineMap(events, options);
  const marks = useMemo(() => (map ? [] : toMarks(events, options)), [map, events, options]);
  const used = useMemo(() => map?.lanes ?? lanesWithMarks(lanes, marks), [map, lanes, marks]);
  const view = useMemo<TimelineView>(
    () => ({ lanes: used, marks, joined: lanes.joined, chosen, highlighted, window, language }),
    [used, marks, lanes, chosen, highlighted, window, language],
  );
  return { view, map, isEmpty: map === null && marks.length === 0 };
}

/** Keeps the widget for as long as its host stands, and in step with the view. What breaks in it breaks the rendering, for the app to see. */
function useWidget(view: TimelineView, map: TimelineMap | null, onMap: (drawn: DrawnMap) => void) {
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
      onMap,
      onDays: (days) =>
        open(({ filters }) => ({ layout: "list", filters: { ...filters, from: days.first, to: days.last } })),
      onFailure: (error) => setFailure({ error }),
    });
    widget.current = created;
    return () => created.destroy();
  }, [open, setSession, onMap]);
  // An error that is thrown in an effect reaches the error boundary as one of rendering does.
  useEffect(() => widget.current?.update(view, map), [view, map]);

  if (failure) throw failure.error;
  return host;
}
