import { dayToMilliseconds, formatDay, type IsoDay } from "../../model/day.ts";
import type { EventId } from "../../model/ids.ts";
import type { TimeWindow } from "../../state/session-store.tsx";
import { createFocusKeeper } from "./focus-keeper.ts";
import { createJoinLines } from "./join-lines.ts";
import { joinsOf } from "./joins.ts";
import { createLabelRuler } from "./label-ruler.ts";
import { isFarKey, windowBeyond } from "./map-navigation.ts";
import { createMarkElements } from "./mark-elements.ts";
import { type MoveKey, neighbour } from "./mark-navigation.ts";
import { listenToPlot } from "./plot-input.ts";
import { boxOf, labelPlace, layOut, type PlacedMark, type PlotLayout, rowsOfLanes } from "./plot-layout.ts";
import { createPlotWindow } from "./plot-window.ts";
import { tellOrder } from "./reading-order.ts";
import { CLOSEST, joined, movedToShow, sameWindow, type WindowLimits, zoomed } from "./time-window.ts";
import type { LaneBands, TimelineMap } from "./timeline-map.ts";
import type { Mark, TimelineView } from "./timeline-view.ts";
import { createVisPlot, type Transition, type VisPlot } from "./vis-plot.ts";
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

/** The marks of a map that are drawn, and what they are of all. */
export interface DrawnMap {
  readonly marks: readonly Mark[];
  readonly summary: string;
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
  const ruler = createLabelRuler(host);
  const lines = createJoinLines();
  const plotWindow = createPlotWindow({
    move: (window, transition) => plot?.show(window, transition),
    onWindow: actions.onWindow,
  });
  const { show, shown, target } = plotWindow;
  let view: TimelineView | null = null;
  let map: TimelineMap | null = null;
  let bands: LaneBands | null = null;
  let layout: PlotLayout | null = null;
  let plot: VisPlot | null = null;
  /** The window that the layout was made for. */
  let laidOut: TimeWindow = shown();
  let width = 0;
  /** More is known than is drawn: it waits for the window to rest. */
  let isBehind = false;
  let destroyed = false;

  const markOf = (id: string | null) => layout?.marks.find((mark) => mark.id === id) ?? null;
  const isFitted = () => layout === null || sameWindow(target(), layout.fit);
  const marksAlone = () => layout?.marks.filter(({ repeats }) => !repeats) ?? [];

  function choose(event: EventId | null): void {
    elements.choose(event);
    lines.choose(event);
  }

  /** Moves the window no farther than needed for a mark to be in it. */
  function showMark(mark: PlacedMark, labels: PlotLayout["labels"], transition: Transition): void {
    const window = movedToShow(target(), boxOf(mark, labels, (target().end - target().start) / width));
    if (window !== target()) show(window, transition);
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

  /** A window has come to rest: marks come and go now, since each that does so under way costs a frame. */
  function settle(): void {
    if (!view || destroyed || (!isBehind && (!map || sameWindow(shown(), laidOut)))) return;
    try {
      if (isBehind) change(view, null);
      else redraw(view, shown());
    } catch (error) {
      actions.onFailure(error);
    }
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
    actions.onMap({ marks: layout.marks, summary: map.summaryOf(layout) });
  }

  /** Lays everything out anew; `window` is what stays shown, null: everything. `atOnce`: somebody waits for it. */
  function redraw(next: TimelineView, window: TimeWindow | null, atOnce = false): void {
    const { lanes, language, joined, chosen } = next;
    width = host.clientWidth;
    const labels = labelPlace(width);
    if (host.dataset.labels !== labels) ruler.reset();
    host.dataset.labels = labels;
    layout = layOutView(next, window);
    if (!layout) {
      clear();
      return;
    }
    laidOut = window ?? layout.fit;
    host.toggleAttribute("data-map", map !== null);
    host.style.setProperty("--plot-width", `${width}px`);
    elements.place(layout);
    host.toggleAttribute("data-joined", joined);
    lines.place(joined ? joinsOf(layout.marks, lanes, layout.coarsest) : []);
    choose(chosen);
    const limits = limitsOf(layout, width, window);
    plotWindow.limit(limits);
    if (plot) {
      plot.limit(limits);
    } else {
      plotWindow.begin(window ?? layout.fit);
      const elementOf = (id: string) => elements.get(id).root;
      plot = createVisPlot(host, {
        ...limits,
        window: shown(),
        language,
        behind: lines.root,
        elementOf,
        footOf: (lane) => (map && bands ? bands.footOf(lane) : null),
        onWindow,
        onMoving: actions.onMoving,
        onRest: settle,
        onDrawn,
      });
      onWindow(shown(), false);
    }
    drawBands();
    const rows = rowsOfLanes(layout.marks);
    const filled = lanes.map((lane) => ({ ...lane, rows: rows.get(lane.id) ?? 0, hasFoot: map !== null }));
    plot.draw(filled, layout.marks, atOnce);
    placeLabels();
  }

  /** After widths have changed: what showed everything goes on to show everything. */
  function refit(): void {
    if (!view || destroyed) return;
    const all = isFitted();
    redraw(view, all ? null : target());
    plot?.resize();
    if (all && layout) show(layout.fit);
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

  /** Marks, lanes or words have changed. The window stays, unless it showed everything and there is more now. */
  function change(next: TimelineView, last: TimelineView | null): void {
    isBehind = false;
    const all = isFitted();
    if (!plot) redraw(next, next.window);
    else {
      if (last && last.language !== next.language) plot.speak(next.language);
      redraw(next, target(), last !== null);
      if (all && layout && !sameWindow(joined(target(), layout.fit), target())) show(layout.fit);
    }
  }

  /** Somebody else asks for a window. */
  function follow(asked: TimeWindow | null, last: TimelineView): void {
    if (asked === last.window || !layout) return;
    if (asked === null) show(layout.fit, "glide");
    else if (!plotWindow.isOwn(asked)) show(asked, asked.dragged ? "drag" : "glide");
  }

  function reveal(event: EventId, animate: boolean): void {
    const mark = layout?.marks.find((each) => each.event === event);
    if (!mark || !layout) return;
    showMark(mark, layout.labels, animate ? "glide" : "jump");
    focus.reveal(mark.id);
  }

  /** Where a key leads. Of a map there are the marks in sight; past the last of them, it brings others into sight. */
  function neighbourOf(id: string, key: MoveKey): PlacedMark | null {
    const from = markOf(id);
    if (!from || !view || !layout) return null;
    const lanes = view.lanes.map((lane) => lane.id);
    const nextOf = () => {
      // Once it is out of sight, where the keys started from may have no mark any more; it has its place in time.
      const marks = marksAlone().filter((mark) => !map || (mark.from < target().end && mark.to > target().start));
      const own = marks.find((mark) => mark.id === id);
      return neighbour(own ? marks : [...marks, from].sort(byTime), lanes, own ?? from, key);
    };
    const next = nextOf();
    if (!map || (next.id !== id && !isFarKey(key))) return next;
    const beyond = windowBeyond(key, target(), { fit: layout.fit, nextTo: map.nextTo });
    if (!beyond) return next;
    show(beyond);
    redraw(view, target());
    const found = nextOf();
    return markOf(found.id) ?? marksAlone()[0] ?? null;
  }

  const stopInput = listenToPlot(host, {
    onOpen: (id) => {
      const mark = marksAlone().find(({ event }) => event === markOf(id)?.event);
      if (!mark) return;
      focus.focus(mark.id, mark.id === id);
      // At once, as the answer: the view follows once it has been drawn.
      choose(mark.event);
      actions.onOpen(mark.event);
    },
    onStretch: (stretch) => {
      if (shown().end - shown().start > CLOSEST * (1 + CLOSE)) show(around(stretch), "glide");
      else actions.onDays({ first: dayAt(stretch.start), last: dayAt(stretch.end - 1) });
    },
    onFocus: focus.rove,
    onNear: (id) => lines.choose(markOf(id)?.event ?? view?.chosen ?? null),
    onMove: (id, key) => {
      const next = neighbourOf(id, key);
      if (!next || !layout) return;
      showMark(next, layout.labels, "jump");
      focus.focus(next.id);
    },
    onZoom: (id, factor) => {
      if (!layout) return;
      const mark = markOf(id);
      show(
        factor === null ? layout.fit : zoomed(target(), factor, mark ? (mark.from + mark.to) / 2 : undefined),
        "glide",
      );
    },
  });
  const stopWatching = watchWidths(host, {
    onResize: () => host.clientWidth !== width && refit(),
    onFonts: () => {
      ruler.reset();
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
      if (map) bands ??= map.createBands();
      const hasTime = plot?.isMoving() && last?.language === next.language && last.chosen === next.chosen;
      if (isOther && hasTime) isBehind = true;
      else if (!plot || isOther || isPinned) change(next, last);
      else choose(next.chosen);
      if (last) follow(next.window, last);
      if (next.chosen !== null && next.chosen !== last?.chosen) reveal(next.chosen, last !== null);
    },
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      plotWindow.stop();
      stopWatching();
      stopInput();
      clear();
    },
  };
}

function byTime(a: PlacedMark, b: PlacedMark): number {
  return (a.day ?? 0) - (b.day ?? 0) || a.from - b.from;
}

/** A window that is longer than the closest one by no more than this part of it is the closest. */
const CLOSE = 0.02;

/** A stretch with a little room on both sides. */
function around(stretch: TimeWindow): TimeWindow {
  const wide = zoomed(stretch, 1.1);
  return zoomed(wide, Math.max(1, CLOSEST / (wide.end - wide.start)));
}

function dayAt(time: number): IsoDay {
  return formatDay(Math.floor(time / dayToMilliseconds(1)));
}

/** One can leave the marks behind by half of what shows them all, and no farther. */
function limitsOf({ fit, coarsest }: PlotLayout, width: number, window: TimeWindow | null): WindowLimits {
  return { longest: coarsest * width, within: zoomed(joined(fit, window ?? fit), 2) };
}
