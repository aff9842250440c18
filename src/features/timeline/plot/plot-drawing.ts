import type { EventId } from "../../../model/ids.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import type { FocusKeeper } from "../marks/focus-keeper.ts";
import { createJoinLines } from "../marks/join-lines.ts";
import { joinsOf } from "../marks/joins.ts";
import { createLabelRuler } from "../marks/label-ruler.ts";
import type { MarkElements } from "../marks/mark-elements.ts";
import { tellOrder } from "../marks/reading-order.ts";
import { joined, type WindowLimits, zoomed } from "../time-window.ts";
import type { LaneBands, TimelineMap } from "../timeline-map.ts";
import type { Mark, TimelineView } from "../timeline-view.ts";
import { createVisPlot, type VisPlot } from "../vis/vis-plot.ts";
import { labelPlace, layOut, type PlacedMark, type PlotLayout, rowsOfLanes } from "./plot-layout.ts";
import type { PlotWindow } from "./plot-window.ts";

/** The marks of a map that are drawn, and what they are of all. */
export interface DrawnMap {
  readonly marks: readonly Mark[];
  readonly summary: string;
}

/** What is drawn on the plot, and where. */
export interface PlotDrawing {
  /** Null: nothing is. */
  readonly layout: () => PlotLayout | null;
  /** Pixels, of the last layout. */
  readonly width: () => number;
  /** The window that the layout was made for. */
  readonly laidOutFor: () => TimeWindow;
  readonly plot: () => VisPlot | null;
  readonly markOf: (id: string | null) => PlacedMark | null;
  /** Without those that repeat others. */
  readonly marksAlone: () => readonly PlacedMark[];
  readonly draw: (request: DrawRequest) => void;
  /** Brings an event out; null: none. */
  readonly choose: (event: EventId | null) => void;
  /** The same of what joins its marks, alone. */
  readonly chooseLine: (event: EventId | null) => void;
  /** Other fonts have arrived. */
  readonly forgetWidths: () => void;
  readonly clear: () => void;
}

/** Why it is drawn. */
export interface DrawingReason {
  /** Somebody waits for it. */
  readonly atOnce: boolean;
  /** The plot may have another width: to ask costs a layout. */
  readonly isResized: boolean;
}

export interface DrawRequest extends DrawingReason {
  readonly view: TimelineView;
  /** Null: the marks of the view are all there is. */
  readonly map: TimelineMap | null;
  /** What stays shown; null: everything. */
  readonly window: TimeWindow | null;
}

export interface PlotDrawingOptions {
  readonly elements: MarkElements;
  readonly focus: FocusKeeper;
  readonly window: PlotWindow;
  readonly onMap: (drawn: DrawnMap) => void;
  readonly onMoving: (isMoving: boolean) => void;
  /** The window has come to rest. */
  readonly onRest: () => void;
}

/** Draws into `host`, which must be empty. */
export function createPlotDrawing(host: HTMLElement, options: PlotDrawingOptions): PlotDrawing {
  const { elements, focus, window: plotWindow } = options;
  const { shown } = plotWindow;
  const ruler = createLabelRuler(host);
  const lines = createJoinLines();
  let map: TimelineMap | null = null;
  let bands: LaneBands | null = null;
  let layout: PlotLayout | null = null;
  let plot: VisPlot | null = null;
  let laidOut: TimeWindow = shown();
  let width = 0;

  const markOf = (id: string | null) => layout?.marks.find((mark) => mark.id === id) ?? null;
  const marksAlone = () => layout?.marks.filter(({ repeats }) => !repeats) ?? [];

  function choose(event: EventId | null): void {
    elements.choose(event);
    lines.choose(event);
  }

  function placeLabels(): void {
    if (layout) elements.shift(layout, shown(), width);
    lines.shift(shown(), width);
    bands?.shift(shown(), width);
  }

  function onWindow(window: TimeWindow, byReader: boolean): void {
    plotWindow.moved(window, byReader);
    placeLabels();
  }

  function onDrawn(): void {
    delete host.dataset.undrawn;
    placeLabels();
    const marks = marksAlone();
    focus.drawn(marks);
    const inSight = marks.filter(({ id }) => elements.isReachable(id));
    tellOrder(
      host,
      inSight.map(({ id }) => elements.get(id).label),
    );
  }

  function layOutView({ marks, chosen, highlighted }: TimelineView, window: TimeWindow | null): PlotLayout | null {
    const size = { width, labelWidth: ruler.width, prepare: ruler.prepare };
    if (!map) return layOut(marks, size, window);
    const focused = markOf(focus.focused())?.event;
    const pinned = new Set([chosen, ...highlighted, focused].filter((event) => event != null));
    return map.layOut({ size, window, pinned, last: layout });
  }

  function drawBands(): void {
    if (!map || !layout || !bands) return;
    bands.place(map.bandsOf(layout, shown(), width), shown(), width);
    bands.shift(shown(), width);
    options.onMap({ marks: layout.marks, summary: map.summaryOf(layout) });
  }

  function createPlot(limits: WindowLimits, { language }: TimelineView): VisPlot {
    return createVisPlot(host, {
      ...limits,
      window: shown(),
      language,
      behind: lines.root,
      elementOf: (id) => elements.get(id).root,
      footOf: (lane) => (map && bands ? bands.footOf(lane) : null),
      onWindow,
      onMoving: options.onMoving,
      onRest: options.onRest,
      onDrawn,
    });
  }

  function draw({ view, map: nextMap, window, atOnce, isResized }: DrawRequest): void {
    map = nextMap;
    if (map) bands ??= map.createBands();
    if (isResized || !plot) width = host.clientWidth;
    const labels = labelPlace(width);
    if (host.dataset.labels !== labels) ruler.reset();
    host.dataset.labels = labels;
    layout = layOutView(view, window);
    if (layout) drawLayout(layout, { view, window, atOnce, isResized });
    else clear();
  }

  function drawLayout(layout: PlotLayout, { view, window, atOnce, isResized }: Omit<DrawRequest, "map">): void {
    laidOut = window ?? layout.fit;
    host.toggleAttribute("data-map", map !== null);
    if (isResized || !plot) host.style.setProperty("--plot-width", `${width}px`);
    elements.place(layout);
    host.toggleAttribute("data-joined", view.joined);
    lines.place(view.joined ? joinsOf(layout.marks, view.lanes, layout.coarsest) : []);
    choose(view.chosen);
    const limits = limitsOf(layout, width, window);
    plotWindow.limit(limits);
    if (plot) plot.limit(limits);
    else {
      plotWindow.begin(laidOut);
      plot = createPlot(limits, view);
      onWindow(shown(), false);
    }
    drawBands();
    const rows = rowsOfLanes(layout.marks);
    const lanes = view.lanes.map((lane) => ({ ...lane, rows: rows.get(lane.id) ?? 0, hasFoot: map !== null }));
    plot.draw(lanes, layout.marks, atOnce);
    placeLabels();
  }

  function clear(): void {
    delete host.dataset.undrawn;
    plot?.destroy();
    plot = null;
    focus.cleared();
    tellOrder(host, []);
    // Destroyed before its first drawing, the library leaves its loading screen behind.
    host.replaceChildren();
  }

  return {
    layout: () => layout,
    width: () => width,
    laidOutFor: () => laidOut,
    plot: () => plot,
    markOf,
    marksAlone,
    draw,
    choose,
    chooseLine: lines.choose,
    forgetWidths: ruler.reset,
    clear,
  };
}

/** One can leave the marks behind by half of what shows them all, and no farther. */
function limitsOf({ fit, coarsest }: PlotLayout, width: number, window: TimeWindow | null): WindowLimits {
  return { longest: coarsest * width, within: zoomed(joined(fit, window ?? fit), 2) };
}
