import type { TimeWindow } from "../../../state/session-store.tsx";
import { limited, type WindowLimits } from "../time-window.ts";
import type { Transition } from "../vis/vis-plot.ts";

/** What a plot shows of time, whoever moves it. */
export interface PlotWindow {
  readonly shown: () => TimeWindow;
  /** Where the window is going: further requests start from there. */
  readonly target: () => TimeWindow;
  /** For a plot that is made anew. */
  readonly begin: (window: TimeWindow) => void;
  readonly limit: (limits: WindowLimits) => void;
  /** Moves the plot to a window, as far as the limits allow; those who want nothing to move see it jump. */
  readonly show: (window: TimeWindow, transition?: Transition) => void;
  /** The plot shows another window; `byReader`: by pointer or wheel, and not because it was asked for. */
  readonly moved: (window: TimeWindow, byReader: boolean) => void;
  /** Whether a window was told of from here: when it is brought back, there is nothing to do. */
  readonly isOwn: (window: TimeWindow) => boolean;
  /** Nothing more is told. */
  readonly stop: () => void;
}

export interface PlotWindowOptions {
  readonly move: (window: TimeWindow, transition: Transition) => void;
  /** At most once a frame, whoever moved the window. */
  readonly onWindow: (window: TimeWindow) => void;
}

export function createPlotWindow({ move, onWindow }: PlotWindowOptions): PlotWindow {
  const own = new WeakSet<TimeWindow>();
  let shown: TimeWindow = { start: 0, end: 1 };
  let target = shown;
  let limits: WindowLimits | null = null;
  let frame = 0;
  return {
    shown: () => shown,
    target: () => target,
    begin: (window) => {
      shown = target = window;
    },
    limit: (next) => {
      limits = next;
    },
    show: (window, transition = "jump") => {
      target = limits ? limited(window, limits) : window;
      const isCalm = transition === "glide" && matchMedia("(prefers-reduced-motion: reduce)").matches;
      move(target, isCalm ? "jump" : transition);
    },
    moved: (window, byReader) => {
      shown = window;
      if (byReader) target = window;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        own.add(shown);
        onWindow(shown);
      });
    },
    isOwn: (window) => own.has(window),
    stop: () => cancelAnimationFrame(frame),
  };
}
