import type { Timeline } from "vis-timeline/esnext";

/** What the library's types leave out of it. */
interface Internals {
  readonly itemSet: ItemSet;
  /** Draws everything anew, in the next frame. */
  _redraw: () => void;
  /** The same at once. */
  _origRedraw: () => void;
}

interface ItemSet {
  readonly groups: Readonly<Record<string, Group>>;
  readonly constructor: { readonly types: Record<string, ItemType> };
  readonly options: { readonly margin: object };
  readonly body: { readonly range: Range };
  /** Of the window for which it was drawn last. */
  readonly lastRangeStart?: number;
  readonly lastVisibleInterval?: number;
  redraw?: () => boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Group {
  readonly dom: { readonly label: HTMLElement; readonly inner: HTMLElement };
  readonly props: { readonly label: { height: number } };
  readonly isVisible: boolean;
  height: number;
  _redrawItems(isForced: boolean, wasVisible: boolean, margin: object, range: Range): void;
  _applyGroupHeight(height: number): void;
}

type ItemType = new (...given: never[]) => DrawnItem;

interface DrawnItem {
  readonly data: { readonly start: Date; readonly end: Date };
  readonly options: { readonly template: (data: DrawnItem["data"]) => HTMLElement };
  readonly conversion: { readonly toScreen: (time: Date) => number };
  dom: { readonly box: HTMLElement } | null;
  dirty: boolean;
  left: number;
  width: number;
  height: number;
  _appendDomElement(): void;
  repositionX(): void;
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

/** Says how many rows a lane has. Told of as the library's own data, they would make it build the lane's heading anew. */
export function setRows(timeline: Timeline, lane: string, rows: number): void {
  (timeline as unknown as Internals).itemSet.groups[lane]?.dom.label.style.setProperty("--rows", String(rows));
}

/** When what has changed is drawn: in the next frame, or at once; `marks`: at once, and the lanes are the same. */
export type Drawing = "later" | "all" | "marks";

/**
 * Draws once what changes in several steps: left to itself, the library draws all items after each step. False where only marks and the
 * heights of lanes had to be drawn: then the library says nothing of it.
 */
export function changeTogether(timeline: Timeline, change: () => void, drawing: Drawing): boolean {
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
  if (drawing === "marks" && drawMarks(itemSet)) return false;
  if (drawing === "later") _redraw();
  else _origRedraw();
  return true;
}

/**
 * Where the window and the height of all lanes together are as they were drawn, marks come and go, lanes share their height anew, and nothing
 * else moves: the library would take the axis out and put it back, and ask half a dozen times how large everything is. Else it is false, and
 * all is to be drawn.
 */
function drawMarks({ groups, options, body, lastRangeStart, lastVisibleInterval }: ItemSet): boolean {
  const { start, end } = body.range;
  if (start !== lastRangeStart || end - start !== lastVisibleInterval) return false;
  const lanes = Object.values(groups).filter(({ isVisible }) => isVisible);
  for (const lane of lanes) lane._redrawItems(true, true, options.margin, body.range);
  const heights = lanes.map(({ dom }) => dom.inner.clientHeight);
  const grown = lanes.map(({ height }, place) => (heights[place] as number) - height);
  if (grown.reduce((sum, more) => sum + more, 0) !== 0) return false;
  for (const [place, lane] of lanes.entries()) if (grown[place] !== 0) setHeight(lane, heights[place] as number);
  return true;
}

function setHeight(lane: Group, height: number): void {
  lane.height = height;
  lane.props.label.height = height;
  lane._applyGroupHeight(height);
}
