import type { EventId } from "../../model/ids.ts";
import type { TimeWindow } from "../../state/session-store.tsx";
import { createLabelRuler } from "./label-ruler.ts";
import { createMarkElements } from "./mark-elements.ts";
import { neighbour } from "./mark-navigation.ts";
import { listenToPlot } from "./plot-input.ts";
import { boxOf, labelPlace, layOut, type PlacedMark, type PlotLayout, rowsOfLanes } from "./plot-layout.ts";
import { joined, movedToShow, sameWindow, zoomed } from "./time-window.ts";
import type { TimelineView } from "./timeline-view.ts";
import { createVisPlot, type PlotLimits, type VisPlot } from "./vis-plot.ts";

/** What readers do on the plot. */
export interface TimelineActions {
  readonly onOpen: (event: EventId) => void;
  /** On every frame in which the window has moved, whoever moved it. */
  readonly onWindow: (window: TimeWindow) => void;
  /** Something broke while no update was running. */
  readonly onFailure: (error: unknown) => void;
}

/** The plot with its marks, behind two verbs. */
export interface TimelineWidget {
  /** Throws when the plot cannot be drawn. */
  update(view: TimelineView): void;
  /** May be called more than once. */
  destroy(): void;
}

/** Draws into `host`, which must be empty, from the first update on. */
export function createTimelineWidget(host: HTMLElement, actions: TimelineActions): TimelineWidget {
  const elements = createMarkElements();
  const ruler = createLabelRuler(host);
  /** Windows that went out from here: when the view brings one back, there is nothing to do. */
  const own = new WeakSet<TimeWindow>();
  let view: TimelineView | null = null;
  let layout: PlotLayout | null = null;
  let plot: VisPlot | null = null;
  let shown: TimeWindow = { start: 0, end: 1 };
  let width = 0;
  let frame = 0;
  let toFocus: string | null = null;
  let held: HTMLElement | null = null;
  let roving: string | null = null;
  let destroyed = false;

  const markOf = (id: string | null) => layout?.marks.find((mark) => mark.id === id) ?? null;
  const stretchOf = (mark: PlacedMark) =>
    boxOf(mark, layout?.labels ?? "beside", (shown.end - shown.start) / Math.max(width, 1));
  const isFitted = () => layout !== null && sameWindow(shown, layout.fit);

  function show(window: TimeWindow, animate = false): void {
    plot?.show(window, animate && !matchMedia("(prefers-reduced-motion: reduce)").matches);
  }

  function onWindow(window: TimeWindow): void {
    shown = window;
    if (layout) elements.shift(layout, shown, width);
    // One report a frame is as much as anyone can see.
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      own.add(shown);
      actions.onWindow(shown);
    });
  }

  /** Some drawings take all lanes out of the document and put them back; focus would be gone. */
  function holdFocus(): void {
    const active = document.activeElement;
    if (active instanceof HTMLElement && host.contains(active)) held = active;
  }

  function onDrawn(): void {
    if (layout) elements.shift(layout, shown, width);
    if (held?.isConnected && document.activeElement === document.body) held.focus({ preventScroll: true });
    held = null;
    focusWhenDrawn();
    keepReachable();
  }

  /** Focus waits for the drawing that puts its mark into the document. */
  function focusWhenDrawn(): void {
    if (toFocus === null || !elements.isReachable(toFocus)) return;
    const { label } = elements.get(toFocus);
    toFocus = null;
    label.focus({ preventScroll: true });
    label.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function keepReachable(): void {
    if (roving !== null && elements.isReachable(roving)) return;
    const reachable = layout?.marks.find(({ id }) => elements.isReachable(id));
    roving = reachable?.id ?? null;
    if (roving !== null) elements.rove(roving);
  }

  function redraw({ marks, lanes, language }: TimelineView, window: TimeWindow | null): void {
    holdFocus();
    width = host.clientWidth;
    const labels = labelPlace(width);
    if (host.dataset.labels !== labels) ruler.reset();
    host.dataset.labels = labels;
    layout = layOut(marks, { width, labelWidth: ruler.width }, window);
    if (!layout) {
      clear();
      return;
    }
    elements.place(layout);
    const limits = limitsOf(layout, width, window);
    if (plot) plot.limit(limits);
    else {
      shown = window ?? layout.fit;
      const elementOf = (id: string) => elements.get(id).root;
      plot = createVisPlot(host, { ...limits, window: shown, language, elementOf, onWindow, onDrawn });
      onWindow(shown);
    }
    const rows = rowsOfLanes(layout.marks);
    const drawnLanes = lanes.map(({ id, name }) => ({ id, name, rows: rows.get(id) ?? 0 }));
    plot.draw(drawnLanes, layout.marks);
    elements.choose(view?.chosen ?? null);
    elements.shift(layout, shown, width);
  }

  function clear(): void {
    plot?.destroy();
    plot = null;
    // Destroyed before its first drawing, the library leaves its loading screen behind.
    host.replaceChildren();
  }

  function reveal(event: EventId, animate: boolean): void {
    const mark = layout?.marks.find((each) => each.event === event);
    if (!mark) return;
    show(movedToShow(shown, stretchOf(mark)), animate);
    roving = mark.id;
    elements.rove(mark.id);
    elements.get(mark.id).label.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function moveFocus(mark: PlacedMark): void {
    const target = movedToShow(shown, stretchOf(mark));
    toFocus = mark.id;
    if (target === shown) focusWhenDrawn();
    else show(target);
  }

  /** Widths have changed: what showed everything goes on to show everything. */
  function refit(): void {
    if (!view || destroyed) return;
    const all = layout === null || isFitted();
    redraw(view, all ? null : shown);
    plot?.resize();
    if (all && layout) show(layout.fit);
  }

  const stopInput = listenToPlot(host, {
    onOpen: (id) => {
      const mark = markOf(id);
      if (!mark) return;
      elements.get(id).label.focus({ preventScroll: true });
      actions.onOpen(mark.event);
    },
    onFocus: (id) => {
      roving = id;
      elements.rove(id);
    },
    onMove: (id, key) => {
      const from = markOf(id);
      if (!from || !layout || !view) return;
      const lanes = view.lanes.map((lane) => lane.id);
      moveFocus(neighbour(layout.marks, lanes, from, key));
    },
    onZoom: (id, factor) => {
      if (!layout) return;
      const mark = markOf(id);
      show(factor === null ? layout.fit : zoomed(shown, factor, mark ? (mark.from + mark.to) / 2 : undefined), true);
    },
  });
  const attempt = (step: () => void) => () => {
    try {
      step();
    } catch (error) {
      actions.onFailure(error);
    }
  };
  const resized = new ResizeObserver(attempt(() => host.clientWidth !== width && refit()));
  resized.observe(host);
  const remeasure = attempt(() => {
    ruler.reset();
    refit();
  });
  document.fonts?.addEventListener("loadingdone", remeasure);

  return {
    update: (next) => {
      if (destroyed) return;
      const last = view;
      view = next;
      const asked = next.window !== null && !own.has(next.window) ? next.window : null;
      if (!plot) redraw(next, next.window);
      else if (last?.marks !== next.marks || last.lanes !== next.lanes) {
        const all = isFitted();
        if (last?.language !== next.language) plot.speak(next.language);
        redraw(next, shown);
        if (all && layout && !sameWindow(joined(shown, layout.fit), shown)) show(layout.fit);
      }
      if (layout && plot && last) {
        if (next.window === null && last.window !== null) show(layout.fit, true);
        else if (asked && !sameWindow(asked, shown)) show(asked);
      }
      elements.choose(next.chosen);
      if (next.chosen !== null && next.chosen !== last?.chosen) reveal(next.chosen, last !== null);
    },
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      cancelAnimationFrame(frame);
      document.fonts?.removeEventListener("loadingdone", remeasure);
      resized.disconnect();
      stopInput();
      clear();
    },
  };
}

/** One can leave the marks behind by half of what shows them all, and no farther. */
function limitsOf({ fit, coarsest }: PlotLayout, width: number, window: TimeWindow | null): PlotLimits {
  const all = joined(fit, window ?? fit);
  return { longest: coarsest * width, within: zoomed(all, 2) };
}
