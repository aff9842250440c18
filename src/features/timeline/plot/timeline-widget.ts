import type { IsoDay } from "../../../model/day.ts";
import type { EventId } from "../../../model/ids.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import { createFocusKeeper } from "../marks/focus-keeper.ts";
import { createMarkElements } from "../marks/mark-elements.ts";
import { openingWindow } from "../opening-window.ts";
import { joined, sameWindow } from "../time-window.ts";
import type { TimelineMap } from "../timeline-map.ts";
import type { TimelineView } from "../timeline-view.ts";
import { createPlotDrawing, type DrawingReason, type DrawnMap } from "./plot-drawing.ts";
import { listenToPlot } from "./plot-input.ts";
import { createPlotReader } from "./plot-reader.ts";
import { createPlotWindow } from "./plot-window.ts";
import { watchWidths } from "./watch-widths.ts";

/** What readers do on the plot. */
export interface TimelineActions {
  readonly onOpen: (event: EventId) => void;
  /** At most once a frame, whoever moved the window. */
  readonly onWindow: (window: TimeWindow) => void;
  /** The window is under way, or has come to rest. */
  readonly onMoving: (isMoving: boolean) => void;
  /** What of a map has been drawn. */
  readonly onMap: (drawn: DrawnMap) => void;
  /** Asks for these days as a list: they cannot be shown any closer. */
  readonly onDays: (days: { readonly first: IsoDay; readonly last: IsoDay }) => void;
  /** Something broke while no update was running. */
  readonly onFailure: (error: unknown) => void;
}

/** The plot with its marks, behind two verbs. */
export interface TimelineWidget {
  /** Throws when the plot cannot be drawn. With a map, the marks are those that it gives for each window. */
  update(view: TimelineView, map: TimelineMap | null): void;
  /** May be called more than once. */
  destroy(): void;
}

/** Draws into `host`, which must be empty, from the first update on. */
export function createTimelineWidget(host: HTMLElement, actions: TimelineActions): TimelineWidget {
  const elements = createMarkElements();
  const focus = createFocusKeeper(host, elements);
  const plotWindow = createPlotWindow({
    move: (window, transition) => drawing.plot()?.show(window, transition),
    onWindow: actions.onWindow,
  });
  const { show, shown, target } = plotWindow;
  const { onMap, onMoving } = actions;
  const drawing = createPlotDrawing(host, { elements, focus, window: plotWindow, onMap, onMoving, onRest: settle });
  let view: TimelineView | null = null;
  let map: TimelineMap | null = null;
  /** More is known than is drawn: it waits for the window to rest. */
  let isBehind = false;
  let destroyed = false;

  /** `window` is what stays shown, null: everything. */
  function redraw(next: TimelineView, window: TimeWindow | null, how: Partial<DrawingReason> = {}): void {
    drawing.draw({ view: next, map, window, atOnce: false, isResized: false, ...how });
  }

  function isFitted(): boolean {
    const layout = drawing.layout();
    return layout === null || sameWindow(target(), layout.fit);
  }

  /** A window has come to rest: marks come and go now, since each that does so under way costs a frame. */
  function settle(): void {
    if (!view || destroyed || (!isBehind && (!map || sameWindow(shown(), drawing.laidOutFor())))) return;
    try {
      if (isBehind) change(view, null);
      else redraw(view, shown());
    } catch (error) {
      actions.onFailure(error);
    }
  }

  /** After widths have changed: what showed everything goes on to show everything. */
  function refit(): void {
    if (!view || destroyed) return;
    const all = isFitted();
    redraw(view, all ? null : target(), { isResized: true });
    drawing.plot()?.resize();
    const layout = drawing.layout();
    if (all && layout) show(layout.fit);
  }

  function opening({ marks }: TimelineView): TimeWindow | null {
    const width = host.clientWidth;
    if (map) return map.opening(width);
    return openingWindow(
      marks.flatMap(({ day, repeats }) => (day === null || repeats ? [] : [day])),
      width,
    );
  }

  /** Marks, lanes or words have changed. The window stays, unless it showed everything and there is more now. */
  function change(next: TimelineView, last: TimelineView | null): void {
    isBehind = false;
    const all = isFitted();
    const plot = drawing.plot();
    if (!plot) {
      redraw(next, next.window ?? opening(next));
      return;
    }
    if (last && last.language !== next.language) plot.speak(next.language);
    // Another width that comes with it is told of by itself; that of a panel which opens is known to come.
    redraw(next, target(), { atOnce: last !== null, isResized: last?.chosen !== next.chosen });
    const layout = drawing.layout();
    if (all && layout && !sameWindow(joined(target(), layout.fit), target())) show(layout.fit);
  }

  /** Somebody else asks for a window. */
  function follow(asked: TimeWindow | null, last: TimelineView): void {
    const layout = drawing.layout();
    if (asked === last.window || !layout) return;
    if (asked === null) show(layout.fit, "glide");
    else if (!plotWindow.isOwn(asked)) show(asked, asked.dragged ? "drag" : "glide");
  }

  function reveal(event: EventId, animate: boolean): void {
    const mark = drawing.layout()?.marks.find((each) => each.event === event);
    if (!mark) return;
    reader.showMark(mark, animate ? "glide" : "jump");
    focus.reveal(mark.id);
  }

  const reader = createPlotReader({
    drawing,
    focus,
    window: plotWindow,
    shown: () => view && { view, map },
    redraw: () => view && redraw(view, target()),
    onOpen: actions.onOpen,
    onDays: actions.onDays,
  });
  const stopInput = listenToPlot(host, reader.input);
  const stopWatching = watchWidths(host, {
    onResize: () => host.clientWidth !== drawing.width() && refit(),
    onFonts: () => {
      drawing.forgetWidths();
      refit();
    },
    onFailure: actions.onFailure,
  });

  return {
    update: (next, nextMap) => {
      if (destroyed) return;
      const last = view;
      const isOther = last?.marks !== next.marks || last.lanes !== next.lanes || map !== nextMap;
      // A map draws what is chosen, wherever it lies.
      const isPinned = nextMap !== null && (last?.chosen !== next.chosen || last.highlighted !== next.highlighted);
      view = next;
      map = nextMap;
      const plot = drawing.plot();
      const hasTime = plot?.isMoving() && last?.language === next.language && last.chosen === next.chosen;
      if (isOther && hasTime) isBehind = true;
      else if (!plot || isOther || isPinned) change(next, last);
      else drawing.choose(next.chosen);
      if (last) follow(next.window, last);
      if (next.chosen !== null && next.chosen !== last?.chosen) reveal(next.chosen, last !== null);
    },
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      plotWindow.stop();
      stopWatching();
      stopInput();
      drawing.clear();
    },
  };
}
