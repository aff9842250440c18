import type { EventId } from "../../model/ids.ts";
import type { TimeWindow } from "../../state/session-store.tsx";
import type { PlotLayout, PlotSize } from "./plot/plot-layout.ts";
import type { Lane } from "./timeline-view.ts";

/** More events than can all have a mark: at each window a few of them have one, the rest is told by how much there is of it. */
export interface TimelineMap {
  /** From the top. */
  readonly lanes: readonly Lane[];
  /** The marks of a window, null: of everything. Null without room. */
  readonly layOut: (request: MapRequest) => PlotLayout | null;
  /** What a plot of a width in pixels shows of time before anybody has moved it; null: everything, as always where not all events are held. */
  readonly opening: (width: number) => TimeWindow | null;
  /** When the first event after a moment begins (`step` 1), or the last before it (−1); null where there is none. */
  readonly nextTo: (time: number, step: 1 | -1) => number | null;
  /** What of everything has a mark, in words. */
  readonly summaryOf: (layout: PlotLayout) => string;
  /** What the lanes hold beside the marks of a layout, in a window. */
  readonly bandsOf: (layout: PlotLayout, shown: TimeWindow, width: number) => readonly BandContent[];
  /** For a plot, once: bands stay when the map changes. */
  readonly createBands: () => LaneBands;
}

export interface MapRequest {
  readonly size: PlotSize;
  readonly window: TimeWindow | null;
  /** Events that are drawn whatever else is. */
  readonly pinned: ReadonlySet<EventId>;
  /** What is on the plot: its marks keep their rows. */
  readonly last: PlotLayout | null;
}

/** What a lane holds beside its marks. */
export interface BandContent {
  readonly lane: string;
  /** The whole of it in words, for those who hear it. */
  readonly label: string;
  /** "312 weitere"; empty where everything has a mark. */
  readonly more: string;
  /** False: what is drawn is what was there before, without numbers. */
  readonly isCounted: boolean;
  /** Whether the numbers are on their way. */
  readonly isBusy: boolean;
  /** Fine units of time, to be drawn. */
  readonly units: readonly (TimeWindow & { readonly certain: number; readonly possible: number })[];
  /** Coarser ones, to be clicked. */
  readonly groups: readonly (TimeWindow & { readonly name: string })[];
}

/** What stands at the foot of each lane for the events without a mark. */
export interface LaneBands {
  /** The same element for as long as the lane lives. */
  readonly footOf: (lane: string) => HTMLElement;
  /** Draws anew, for a window that rests. */
  readonly place: (contents: readonly BandContent[], shown: TimeWindow, width: number) => void;
  /** On every frame in which the window moves: writes, and reads nothing. */
  readonly shift: (shown: TimeWindow, width: number) => void;
}
