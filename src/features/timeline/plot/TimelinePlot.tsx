import { useId, useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "../../../i18n/language-context.tsx";
import { useNavigation } from "../../../state/navigation.tsx";
import { useSession } from "../../../state/session-store.tsx";
import { timelineMessages } from "../messages.ts";
import type { TimelineMap } from "../timeline-map.ts";
import type { TimelineView } from "../timeline-view.ts";
import styles from "./plot.module.css";
import type { DrawnMap } from "./plot-drawing.ts";
import { createTimelineWidget, type TimelineWidget } from "./timeline-widget.ts";

/** All that is drawn but the window, which moves. */
export type PlotView = Omit<TimelineView, "window">;

export interface TimelinePlotProps {
  readonly view: PlotView;
  /** Of more than can be drawn; null: the view's marks are all there is. */
  readonly map: TimelineMap | null;
  readonly isEmpty: boolean;
  readonly onMap: (drawn: DrawnMap) => void;
}

/** The plot. It alone is rendered anew in the frames in which the window moves. */
export function TimelinePlot({ view, map, isEmpty, onMap }: TimelinePlotProps) {
  const words = useMessages(timelineMessages);
  const host = useWidget(view, map, onMap);
  const help = useId();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no form, but a group of buttons in the order of time */}
      <div
        ref={host}
        className={styles.host}
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
    </>
  );
}

/** Keeps the widget for as long as its host stands, and in step with the view. What breaks in it breaks the rendering, for the app to see. */
function useWidget(view: PlotView, map: TimelineMap | null, onMap: (drawn: DrawnMap) => void) {
  const host = useRef<HTMLDivElement>(null);
  const widget = useRef<TimelineWidget>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const { open } = useNavigation();
  const setSession = useSession((session) => session.set);
  const window = useSession((session) => session.window);

  // Before the frame in which the rest of the page changes is drawn: afterwards it would be one more frame.
  useLayoutEffect(() => {
    if (!host.current) return;
    const created = createTimelineWidget(host.current, {
      onOpen: (event) => open({ event, article: null, evidence: null }),
      onWindow: (window) => setSession({ window }),
      onMoving: (moving) => setSession({ moving }),
      onMap,
      onDays: (days) =>
        open(({ filters }) => ({ layout: "list", filters: { ...filters, from: days.first, to: days.last } })),
      onFailure: (error) => setFailure({ error }),
    });
    widget.current = created;
    return () => created.destroy();
  }, [open, setSession, onMap]);
  // An error that is thrown in an effect reaches the error boundary as one of rendering does.
  useLayoutEffect(() => widget.current?.update({ ...view, window }, map), [view, window, map]);

  if (failure) throw failure.error;
  return host;
}
