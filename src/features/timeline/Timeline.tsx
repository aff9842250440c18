import { useMemo, useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLargeTimeline } from "../../data/large-timeline.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { noFilters } from "../../search/filters.ts";
import { useView } from "../../state/navigation.tsx";
import { Legend } from "./Legend.tsx";
import { lanesBy } from "./lanes.ts";
import { timelineMessages } from "./messages.ts";
import type { DrawnMap } from "./plot/plot-drawing.ts";
import { type PlotView, TimelinePlot } from "./plot/TimelinePlot.tsx";
import { Shelf } from "./Shelf.tsx";
import styles from "./Timeline.module.css";
import { TimelineControls } from "./TimelineControls.tsx";
import { lanesWithMarks, toMarks } from "./timeline-items.ts";
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
  const marks = map ? (drawn?.marks ?? []) : view.marks;
  return (
    <div className={styles.timeline}>
      {led ? null : <TimelineControls />}
      {isEmpty ? <p className={styles.empty}>{words.nothingDated}</p> : null}
      <TimelinePlot view={view} map={map} isEmpty={isEmpty} onMap={setDrawn} />
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
  // Only lanes of actors are made of what is chosen: others stay as they are while one filters, and so does what is drawn in them.
  const filters = useView((view) => (view.lanes === "actor" ? view.filters : noFilters));
  // Lanes do not change with what has come to be held.
  const base = useLargeTimeline()?.base ?? corpus;
  const lanes = useMemo(() => lanesBy(kind, base, language, filters), [kind, base, language, filters]);
  const options = useMemo(
    () => ({ corpus, dates, lanes, language, highlighted }),
    [corpus, dates, lanes, language, highlighted],
  );
  const map = useTimelineMap(events, options, filters);
  const marks = useMemo(() => (map ? [] : toMarks(events, options)), [map, events, options]);
  const used = useMemo(() => map?.lanes ?? lanesWithMarks(lanes, marks), [map, lanes, marks]);
  const view = useMemo<PlotView>(
    () => ({ lanes: used, marks, joined: lanes.joined, chosen, highlighted, language }),
    [used, marks, lanes, chosen, highlighted, language],
  );
  return { view, map, isEmpty: map === null && marks.length === 0 };
}
