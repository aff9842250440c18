import type { Timeline } from "vis-timeline/esnext";

/** What the library's types leave out of it. */
interface Internals {
  readonly itemSet: ItemSet;
  readonly timeAxis: TimeAxis;
  /** Draws everything anew, in the next frame. */
  readonly _redraw: () => void;
  /** The same at once. */
  _origRedraw: () => void;
  off(event: "rangechange"): void;
}

interface ItemSet {
  readonly items: Readonly<Record<string, DrawnItem>>;
  readonly constructor: { readonly types: Record<string, ItemType> };
  redraw?: () => boolean;
}

type ItemType = new (...given: never[]) => object;

interface DrawnItem {
  readonly displayed: boolean;
  repositionX(): void;
}

interface TimeAxis {
  readonly dom: {
    readonly minorTexts: HTMLElement[];
    readonly foreground: HTMLElement;
    readonly redundant: { readonly minorTexts: HTMLElement[] };
  };
  readonly props: { readonly majorLabelHeight: number };
  _repaintLabels(): void;
  _repaintMinorText(x: number, text: string, orientation: string, className: string): HTMLElement;
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
  /** A window that has changed has come to rest. */
  readonly onRest: () => void;
}

/** Milliseconds after which a window that has not moved is at rest. */
const REST = 160;

/**
 * Left to itself, the library draws everything anew in every frame in which its window moves, and asks a dozen times in each how large all of it
 * has become, which no movement changes.
 */
export function createVisMotion(timeline: Timeline, { onMoved, onRest }: MotionOptions): VisMotion {
  const internals = timeline as unknown as Internals;
  const { timeAxis, itemSet } = internals;
  internals.off("rangechange");
  keepWords(timeAxis);
  let [frame, timer, rest] = [0, 0, 0];
  let isStale = false;
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
      if (!isMoving) internals._redraw();
      else frame ||= requestAnimationFrame(place);
      stop();
      timer = window.setTimeout(() => {
        // Where the page could not keep up, it is only now told how the movement went on.
        rest = requestAnimationFrame(settle);
      }, REST);
    },
    isMoving: () => isStale,
    stop: () => {
      cancelAnimationFrame(frame);
      stop();
    },
  };
}

/** The words on the axis stay as long as they are the same: the library writes them as HTML in every frame. */
function keepWords(axis: TimeAxis): void {
  axis._repaintMinorText = (x, text, _, className) => {
    const { minorTexts, redundant, foreground } = axis.dom;
    const name = redundant.minorTexts.shift() ?? foreground.appendChild(document.createElement("div"));
    minorTexts.push(name);
    if (name.textContent !== text) name.textContent = text;
    name.style.transform = `translate(${x}px, ${axis.props.majorLabelHeight}px)`;
    name.className = `vis-text vis-minor ${className}`;
    return name;
  };
}

/** The type of the items that `teachKept` brings. */
export const KEPT = "kept";

let isChanging = false;

/** Teaches the library ranges that are in the document out of sight, too. Each that comes or goes costs a layout, and there are few. */
export function teachKept(timeline: Timeline): void {
  const { types } = (timeline as unknown as Internals).itemSet.constructor;
  types[KEPT] ??= class extends (types.range as ItemType) {
    // What comes is measured with all others, when they are drawn.
    isVisible(): boolean {
      return !isChanging;
    }
  };
}

/** Draws once what changes in several steps, at once or in the next frame: left to itself, the library draws all items after each step. */
export function changeTogether(timeline: Timeline, change: () => void, isUrgent: boolean): void {
  const internals = timeline as unknown as Internals;
  const { itemSet, _redraw, _origRedraw } = internals;
  isChanging = true;
  itemSet.redraw = () => false;
  internals._origRedraw = () => {};
  change();
  delete itemSet.redraw;
  internals._origRedraw = _origRedraw;
  isChanging = false;
  if (isUrgent) _origRedraw();
  else _redraw();
}
