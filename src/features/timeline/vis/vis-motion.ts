import type { Timeline } from "vis-timeline/esnext";

/** What the library's types leave out of it. */
interface Internals {
  readonly itemSet: ItemSet;
  readonly timeAxis: TimeAxis;
  /** Draws everything anew, in the next frame. */
  _redraw: () => void;
  off(event: "rangechange"): void;
}

interface ItemSet {
  readonly items: Readonly<Record<string, { readonly displayed: boolean; repositionX(): void }>>;
}

type Texts = Record<"minorTexts" | "majorTexts", HTMLElement[]>;

interface TimeAxis {
  readonly dom: Texts & { readonly foreground: HTMLElement; readonly redundant: Texts };
  readonly props: { readonly majorLabelHeight: number };
  /** Where on the axis it is drawing; another object each time. */
  step?: { getClassName: () => string };
  _repaintLabels(): void;
  _repaintMinorText(x: number, text: string): HTMLElement;
  _repaintMajorText(x: number, text: string): HTMLElement;
}

/** How a plot follows its window. */
export interface VisMotion {
  /** The window is another one. In a movement everything is put in its new place, and drawn properly once the window rests; else it is drawn at once. */
  readonly follow: (isMoving: boolean) => void;
  /** Whether a movement has not come to rest yet. */
  readonly isMoving: () => boolean;
  readonly stop: () => void;
}

export interface MotionOptions {
  /** After each frame of a movement. */
  readonly onMoved: () => void;
  /** A movement has begun, or is over: then what waited for its end has a task of its own before `onRest`. */
  readonly onMoving: (isMoving: boolean) => void;
  /** A window that has changed has come to rest. */
  readonly onRest: () => void;
}

/** Milliseconds after which a window that has not moved is at rest. */
const REST = 160;

/**
 * Left to itself, the library draws everything anew in every frame in which its window moves, and asks a dozen times in each how large all of it
 * has become, which no movement changes.
 */
export function createVisMotion(timeline: Timeline, { onMoved, onMoving, onRest }: MotionOptions): VisMotion {
  const internals = timeline as unknown as Internals;
  const { timeAxis, itemSet } = internals;
  internals.off("rangechange");
  keepWords(timeAxis);
  keepPlain(timeAxis);
  let [frame, timer, rest] = [0, 0, 0];
  let isStale = false;
  let isTold = false;
  const tell = (isMoving: boolean) => {
    if (isMoving !== isTold) onMoving(isMoving);
    isTold = isMoving;
  };
  const place = () => {
    frame = 0;
    for (const item of Object.values(itemSet.items)) if (item.displayed) item.repositionX();
    timeAxis._repaintLabels();
    onMoved();
  };
  const settle = () => {
    const wasMoved = isStale;
    isStale = false;
    onRest();
    if (wasMoved) internals._redraw();
  };
  const stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(rest);
  };
  return {
    follow: (isMoving) => {
      isStale = isMoving;
      tell(isMoving);
      if (!isMoving) internals._redraw();
      else frame ||= requestAnimationFrame(place);
      stop();
      timer = window.setTimeout(() => {
        tell(false);
        // Where the page could not keep up, it is only now told how the movement went on.
        rest = requestAnimationFrame(settle);
      }, REST);
    },
    isMoving: () => isStale,
    stop: () => {
      cancelAnimationFrame(frame);
      stop();
      tell(false);
    },
  };
}

/** The words on the axis stay as long as they are the same: the library writes them as HTML in every frame. */
function keepWords(axis: TimeAxis): void {
  const textAt = (kind: keyof Texts, className: string, text: string, [x, y]: readonly [number, number]) => {
    const { redundant, foreground } = axis.dom;
    const name = redundant[kind].shift() ?? foreground.appendChild(document.createElement("div"));
    axis.dom[kind].push(name);
    if (name.textContent !== text) name.textContent = text;
    name.style.transform = `translate(${x}px, ${y}px)`;
    name.className = className;
    return name;
  };
  axis._repaintMinorText = (x, text) =>
    textAt("minorTexts", "vis-text vis-minor", text, [x, axis.props.majorLabelHeight]);
  axis._repaintMajorText = (x, text) => textAt("majorTexts", "vis-text vis-major", text, [x, 0]);
}

/** Everything on the axis looks alike: to name each day's date, month and whether it is today in classes took a third of each frame. */
function keepPlain(axis: TimeAxis): void {
  let step = axis.step;
  Object.defineProperty(axis, "step", {
    get: () => step,
    set: (next: TimeAxis["step"]) => {
      if (next) next.getClassName = () => "";
      step = next;
    },
  });
}
