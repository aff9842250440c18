import { DataSet } from "vis-data/esnext";
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from "vis-timeline/esnext";
import type { Language } from "../../../model/localized.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import styles from "../plot/plot.module.css";
import type { PlacedMark } from "../plot/plot-layout.ts";
import { CLOSEST, type WindowLimits } from "../time-window.ts";
import type { Lane } from "../timeline-view.ts";
import { axisOptions } from "./axis.ts";
import { changeTogether, KEPT, setRows, teachKept } from "./vis-changes.ts";
import { createVisMotion } from "./vis-motion.ts";

/** A lane with the number of its rows, from the top. */
export interface PlotLane extends Lane {
  readonly rows: number;
  /** Whether something stands at its foot. */
  readonly hasFoot: boolean;
}

export interface VisPlotOptions extends WindowLimits {
  readonly window: TimeWindow;
  readonly language: Language;
  /** Lies behind all marks, from the top of the first lane. */
  readonly behind: HTMLElement;
  /** The element of a mark; the same one for as long as the mark lives. */
  readonly elementOf: (id: string) => HTMLElement;
  /** What stands at the foot of a lane; null: nothing. */
  readonly footOf: (lane: string) => HTMLElement | null;
  /** On every frame in which the window moves; `byReader`: by pointer or wheel, and not because it was asked for. */
  readonly onWindow: (window: TimeWindow, byReader: boolean) => void;
  /** A movement has begun or is over; see `MotionOptions`. */
  readonly onMoving: (isMoving: boolean) => void;
  /** Once a window that has changed does so no more. */
  readonly onRest: () => void;
  /** After every drawing, when the elements in sight are in the document, each in its place. */
  readonly onDrawn: () => void;
}

/** How a window comes to be shown: at once, in a movement of its own, or as one of many in a movement under the hand. */
export type Transition = "jump" | "glide" | "drag";

/** The timeline library: axis, lanes, panning and zooming. No module but this, `vis-motion` and `vis-changes` knows it. */
export interface VisPlot {
  /** In the next frame, or, as the answer to a reader who waits for it, `atOnce`. */
  draw(lanes: readonly PlotLane[], marks: readonly PlacedMark[], atOnce: boolean): void;
  show(window: TimeWindow, transition: Transition): void;
  limit(limits: WindowLimits): void;
  speak(language: Language): void;
  /** Whether the window is under way. */
  isMoving(): boolean;
  /** After the width has changed. */
  resize(): void;
  destroy(): void;
}

/** What the library's types leave out of it. */
interface Emitter {
  emit(event: "rangechanged", window: TimeWindow): void;
}

interface Limited {
  readonly range: { setOptions(options: TimelineOptions): void };
}

/** Milliseconds. */
const MOVE_DURATION = 250;

/** Draws into an empty element. */
export function createVisPlot(host: HTMLElement, options: VisPlotOptions): VisPlot {
  const items = new DataSet<DataItem>();
  const groups = new DataSet<DataGroup>();
  // Given any, it would draw them three times before it is told what they hold.
  const none = null as unknown as DataItem[];
  const timeline = new Timeline(host, none, settings(options));
  teachKept(timeline);
  host.querySelector(".vis-itemset")?.prepend(options.behind);
  // The names of months and lanes are places on a picture; the marks say the date themselves.
  host.querySelector(".vis-top")?.setAttribute("aria-hidden", "true");
  let awake = false;
  let isFilled = false;
  let rows: ReadonlyMap<string, number> = new Map();
  let asked: TimeWindow | null = null;
  let transition: Transition = "jump";
  let width = host.clientWidth;
  const { onMoving, onRest } = options;
  const motion = createVisMotion(timeline, { onMoved: () => hideCutNames(host, width), onMoving, onRest });
  timeline.on("rangechange", ({ start, end, byUser }: { start: Date; end: Date; byUser?: boolean }) => {
    if (awake) motion.follow(byUser === true || transition !== "jump");
    options.onWindow({ start: start.getTime(), end: end.getTime() }, byUser === true);
  });
  timeline.on("changed", () => {
    width = host.clientWidth;
    hideCutNames(host, width);
    if (awake) options.onDrawn();
    else wake();
  });
  // Until one drawing follows its first `rangechanged`, the library hides itself and ignores every move, and lanes have not
  // their heights. It would say so a fifth of a second after its first drawing; what was asked for until then is shown then.
  const wake = () => {
    awake = true;
    (timeline as unknown as Emitter).emit("rangechanged", options.window);
    timeline.redraw();
    if (asked) show(asked, "jump");
  };
  const show = (window: TimeWindow, by: Transition) => {
    asked = window;
    transition = by;
    timeline.setWindow(window.start, window.end, {
      animation: by === "glide" ? { duration: MOVE_DURATION, easingFunction: "easeInOutQuad" } : false,
    });
  };

  return {
    draw: (lanes, marks, atOnce) => {
      const [ofGroups, ofItems] = [changesOf(groups, lanes.map(groupOf)), changesOf(items, marks.map(itemOf))];
      const resized = lanes.filter(({ id, rows: count }) => rows.get(id) !== count);
      const areSameLanes = isNothing(ofGroups);
      if (isFilled && areSameLanes && resized.length === 0 && isNothing(ofItems)) return;
      const change = () => {
        apply(groups, ofGroups);
        apply(items, ofItems);
        if (!isFilled) {
          isFilled = true;
          timeline.setGroups(groups);
          timeline.setItems(items);
        }
        rows = new Map(lanes.map((lane) => [lane.id, lane.rows]));
        for (const [lane, count] of rows) setRows(timeline, lane, count);
      };
      const isLater = awake && !atOnce;
      const drawing = isLater ? "later" : awake && areSameLanes ? "marks" : "all";
      if (!changeTogether(timeline, change, drawing)) options.onDrawn();
    },
    show,
    limit: (limits) => {
      // Told of as options, even the same ones, they would make the library draw everything anew.
      (timeline as unknown as Limited).range.setOptions(limitSettings(limits));
    },
    speak: (language) => timeline.setOptions(axisOptions(language)),
    isMoving: motion.isMoving,
    resize: () => timeline.redraw(),
    destroy: () => {
      motion.stop();
      timeline.destroy();
    },
  };
}

function settings(options: VisPlotOptions): TimelineOptions {
  return {
    ...axisOptions(options.language),
    ...limitSettings(options),
    start: options.window.start,
    end: options.window.end,
    template: (item: DataItem) => options.elementOf(String(item.id)),
    groupTemplate: (group: LaneGroup | null) => laneHeading(group, options.footOf),
    groupOrder: "order",
    // Rows are ours: with the library's own stacking, marks change their rows while one pans.
    stack: false,
    margin: { axis: 0, item: 0 },
    orientation: { axis: "top", item: "top" },
    align: "left",
    // The wheel alone belongs to the page.
    zoomKey: "ctrlKey",
    zoomMin: CLOSEST,
    showWeekScale: true,
    maxMinorChars: 6,
    // Asking the library to find these out costs a second of an empty plot, or a timer that never rests.
    rtl: false,
    autoResize: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
  };
}

function limitSettings({ longest, within }: WindowLimits): TimelineOptions {
  return { zoomMax: longest, min: within.start, max: within.end };
}

function itemOf({ id, lane, box }: PlacedMark): DataItem {
  return { id, group: lane, type: KEPT, start: box.start, end: box.end, content: "" };
}

interface LaneGroup extends DataGroup {
  readonly name: string | null;
  readonly lang: string | undefined;
  readonly order: number;
}

function groupOf({ id, name, lang, hasFoot }: PlotLane, order: number): LaneGroup {
  const look = (name === null ? styles.bareLane : styles.lane) ?? "";
  // A class that nothing styles: what changes nothing of a lane makes the library build no new heading.
  const className = hasFoot ? `${look} has-foot` : look;
  return { id, content: "", name, lang, order, className };
}

function laneHeading(group: LaneGroup | null, footOf: VisPlotOptions["footOf"]): HTMLElement {
  const heading = document.createElement("div");
  const name = document.createElement("span");
  name.textContent = group?.name ?? "";
  // What stands at its foot can be reached.
  name.setAttribute("aria-hidden", "true");
  if (group?.lang) name.lang = group.lang;
  const foot = group && footOf(String(group.id));
  heading.append(name, ...(foot ? [foot] : []));
  return heading;
}

interface Entry {
  readonly id?: string | number | null;
}

interface Changes<T> {
  readonly gone: readonly (string | number)[];
  readonly next: readonly T[];
}

/** What differs; what stays is not touched, or the library would draw it anew. */
function changesOf<T extends Entry>(set: DataSet<T>, entries: readonly T[]): Changes<T> {
  const kept = new Set(entries.map(({ id }) => id));
  return {
    gone: set.getIds().filter((id) => !kept.has(id)),
    next: entries.filter((entry) => JSON.stringify(set.get(entry.id ?? "")) !== JSON.stringify(entry)),
  };
}

function isNothing({ gone, next }: Changes<unknown>): boolean {
  return gone.length === 0 && next.length === 0;
}

function apply<T extends Entry>(set: DataSet<T>, { gone, next }: Changes<T>): void {
  set.remove([...gone]);
  // The library's type asks for a deep partial of the whole, which a whole is.
  set.update([...next] as Parameters<typeof set.update>[0]);
}

/** Pixels of a letter on the axis and of what stands before the first, about; those that a day's number needs. */
const [LETTER_WIDTH, NAME_START, NUMBER_WIDTH] = [7, 6, 22];

/** The library places the names on the axis without regard to the edges: one that is cut off tells less than none. */
function hideCutNames(host: HTMLElement, width: number): void {
  for (const name of host.querySelectorAll<HTMLElement>(".vis-text:not(.vis-measure)")) {
    const place = Number.parseFloat(name.style.transform.slice("translate(".length));
    const most = width - NAME_START - LETTER_WIDTH * (name.textContent?.length ?? 0);
    const isNarrow = Number.parseFloat(name.style.width) < NUMBER_WIDTH;
    name.classList.toggle(styles.cut ?? "", isNarrow || place < -2 || place > most);
  }
}
