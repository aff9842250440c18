import type { Timeline } from "vis-timeline/esnext";

/** What the library's types leave out of it. */
interface Internals {
  readonly itemSet: ItemSet;
  readonly timeAxis: TimeAxis;
  /** Draws everything anew, in the next frame. */
  _redraw: () => void;
  /** The same at once. */
  _origRedraw: () => void;
  off(event: "rangechange"): void;
}

interface ItemSet {
  readonly items: Readonly<Record<string, DrawnItem>>;
  readonly constructor: { readonly types: Record<string, ItemType> };
  redraw?: () => boolean;
}

type ItemType = new (...given: never[]) => DrawnItem;

interface DrawnItem {
  readonly data: { readonly start: Date; readonly end: Date };
  readonly options: { readonly template: (data: DrawnItem["data"]) => HTMLElement };
  readonly conversion: { readonly toScreen: (time: Date) => number };
  dom: { readonly box: HTMLElement } | null;
  displayed: boolean;
  dirty: boolean;
  left: number;
  width: number;
  height: number;
  _appendDomElement(): void;
  repositionX(): void;
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

/** The type of the items that `teachKept` brings. */
export const KEPT = "kept";

let isChanging = false;

/**
 * Teaches the library ranges that are in the document out of sight, too, since each that comes or goes costs a layout, and there are few; and
 * whose element stands there as it is, unmeasured: the library would put four others around it, each to be styled and laid out.
 */
export function teachKept(timeline: Timeline): void {
  const { types } = (timeline as unknown as Internals).itemSet.constructor;
  types[KEPT] ??= class extends (types.range as ItemType) {
    // What comes is measured with all others, when they are drawn.
    isVisible(): boolean {
      return !isChanging;
    }
    /** At once, or as the steps that are taken with those of all others. */
    redraw(inSteps?: boolean) {
      const enter = () => {
        this.dom ??= { box: Object.assign(this.options.template(this.data), { "vis-item": this }) };
        this._appendDomElement();
        this.dirty = false;
        // Lanes have their height from their rows, which are ours. To ask after what has just been written would cost a layout for each.
        this.height = 0;
      };
      if (inSteps) return [enter];
      enter();
    }
    override repositionX() {
      const { start, end } = this.data;
      this.left = this.conversion.toScreen(start);
      this.width = Math.max(1, this.conversion.toScreen(end) - this.left);
      if (!this.dom) return;
      const { style } = this.dom.box;
      style.transform = `translateX(${this.left}px)`;
      style.width = `${Math.round(this.width * 1000) / 1000}px`;
    }
    repositionY() {}
  };
}

/** Draws once what changes in several steps, at once or in the next frame: left to itself, the library draws all items after each step. */
export function changeTogether(timeline: Timeline, change: () => void, isUrgent: boolean): void {
  const internals = timeline as unknown as Internals;
  const { itemSet, _redraw, _origRedraw } = internals;
  isChanging = true;
  itemSet.redraw = () => false;
  internals._origRedraw = () => {};
  internals._redraw = () => {};
  change();
  delete itemSet.redraw;
  Object.assign(internals, { _origRedraw, _redraw });
  isChanging = false;
  if (isUrgent) _origRedraw();
  else _redraw();
}
