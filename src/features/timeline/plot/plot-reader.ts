import { dayToMilliseconds, formatDay, type IsoDay } from "../../../model/day.ts";
import type { EventId } from "../../../model/ids.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import type { FocusKeeper } from "../marks/focus-keeper.ts";
import { CLOSEST, movedToShow, zoomed } from "../time-window.ts";
import type { TimelineMap } from "../timeline-map.ts";
import type { TimelineView } from "../timeline-view.ts";
import type { Transition } from "../vis/vis-plot.ts";
import { isFarKey, windowBeyond } from "./map-navigation.ts";
import { type MoveKey, neighbour } from "./mark-navigation.ts";
import type { PlotDrawing } from "./plot-drawing.ts";
import type { PlotInput } from "./plot-input.ts";
import { boxOf, type PlacedMark } from "./plot-layout.ts";
import type { PlotWindow } from "./plot-window.ts";

/** What readers ask for, as the plot answers it. */
export interface PlotReader {
  readonly input: PlotInput;
  /** Moves the window no farther than needed for a mark to be in it. */
  readonly showMark: (mark: PlacedMark, transition: Transition) => void;
}

export interface PlotReaderOptions {
  readonly drawing: PlotDrawing;
  readonly focus: FocusKeeper;
  readonly window: PlotWindow;
  /** What is drawn; null: nothing yet. */
  readonly shown: () => { readonly view: TimelineView; readonly map: TimelineMap | null } | null;
  /** Lays out and draws what is shown, for where the window is going. */
  readonly redraw: () => void;
  readonly onOpen: (event: EventId) => void;
  readonly onDays: (days: { readonly first: IsoDay; readonly last: IsoDay }) => void;
}

export function createPlotReader(options: PlotReaderOptions): PlotReader {
  const { drawing, focus, onOpen, onDays } = options;
  const { markOf, marksAlone, layout } = drawing;
  const { show, shown, target } = options.window;

  function showMark(mark: PlacedMark, transition: Transition): void {
    const labels = layout()?.labels;
    if (!labels) return;
    const window = movedToShow(target(), boxOf(mark, labels, (target().end - target().start) / drawing.width()));
    if (window !== target()) show(window, transition);
  }

  /** Where a key leads. Of a map there are the marks in sight; past the last of them, it brings others into sight. */
  function neighbourOf(id: string, key: MoveKey): PlacedMark | null {
    const from = markOf(id);
    const drawn = options.shown();
    const fit = layout()?.fit;
    if (!from || !drawn || !fit) return null;
    const { view, map } = drawn;
    const lanes = view.lanes.map((lane) => lane.id);
    const nextOf = () => {
      // Once it is out of sight, where the keys started from may have no mark any more; it has its place in time.
      const marks = marksAlone().filter((mark) => !map || (mark.from < target().end && mark.to > target().start));
      const own = marks.find((mark) => mark.id === id);
      return neighbour(own ? marks : [...marks, from].sort(byTime), lanes, own ?? from, key);
    };
    const next = nextOf();
    if (!map || (next.id !== id && !isFarKey(key))) return next;
    const beyond = windowBeyond(key, target(), { fit, nextTo: map.nextTo });
    if (!beyond) return next;
    show(beyond);
    options.redraw();
    const found = nextOf();
    return markOf(found.id) ?? marksAlone()[0] ?? null;
  }

  const input: PlotInput = {
    onOpen: (id) => {
      const mark = marksAlone().find(({ event }) => event === markOf(id)?.event);
      if (!mark) return;
      focus.focus(mark.id, mark.id === id);
      // At once, as the answer: the view follows once it has been drawn.
      drawing.choose(mark.event);
      onOpen(mark.event);
    },
    onStretch: (stretch) => {
      if (shown().end - shown().start > CLOSEST * (1 + CLOSE)) show(around(stretch), "glide");
      else onDays({ first: dayAt(stretch.start), last: dayAt(stretch.end - 1) });
    },
    onFocus: focus.rove,
    onNear: (id) => drawing.chooseLine(markOf(id)?.event ?? options.shown()?.view.chosen ?? null),
    onMove: (id, key) => {
      const next = neighbourOf(id, key);
      if (!next) return;
      showMark(next, "jump");
      focus.focus(next.id);
    },
    onZoom: (id, factor) => {
      const fit = layout()?.fit;
      if (!fit) return;
      const mark = markOf(id);
      show(factor === null ? fit : zoomed(target(), factor, mark ? (mark.from + mark.to) / 2 : undefined), "glide");
    },
  };
  return { input, showMark };
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
