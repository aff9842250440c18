import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { changeTogether, KEPT, teachKept } from "../../../../../src/features/timeline/vis/vis-changes.ts";
import { createVisMotion } from "../../../../../src/features/timeline/vis/vis-motion.ts";

// The movement reaches into the library where its types end. Another version may have it otherwise, and nothing but this would say so.

let timeline: Timeline;
let items: DataSet<{ id: string; start: number; end: number; content: string; type: string }>;
beforeEach(() => {
  items = new DataSet();
  const host = document.body.appendChild(document.createElement("div"));
  timeline = new Timeline(host, items, { start: 0, end: 1e9, template: () => document.createElement("div") });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  timeline.destroy();
  document.body.replaceChildren();
});

/** What the movement uses, by the names that the library gives it. */
const internals = () =>
  timeline as unknown as {
    _redraw: () => void;
    _origRedraw: () => void;
    emit: (event: string, data?: object) => void;
    itemSet: {
      items: Record<
        string,
        {
          displayed: boolean;
          repositionX: () => void;
          isVisible: (range: object) => boolean;
          dom: { box: HTMLElement } | null;
          height: number;
          show: () => void;
          hide: () => void;
          _appendDomElement: () => void;
        }
      >;
      redraw: () => boolean;
      constructor: { types: Record<string, unknown> };
    };
    timeAxis: {
      dom: { minorTexts: HTMLElement[]; majorTexts: HTMLElement[]; foreground: HTMLElement; redundant: object };
      props: { majorLabelHeight: number };
      step?: { getClassName: () => string };
      _repaintLabels: () => void;
    };
  };

const nothing = { onMoved: () => {}, onMoving: () => {}, onRest: () => {} };

it("the library has all that a movement and a change reach for", () => {
  const { itemSet, timeAxis, _redraw, _origRedraw } = internals();
  teachKept(timeline);
  items.add({ id: "one", start: 1e8, end: 2e8, content: "", type: KEPT });
  const item = itemSet.items.one;
  expect(itemSet.constructor.types).toHaveProperty("range");
  expect(item).toHaveProperty("displayed");
  const { repositionX, isVisible, _appendDomElement } = item ?? {};
  const used = {
    repositionX,
    isVisible,
    _appendDomElement,
    _redraw,
    _origRedraw,
    redraw: itemSet.redraw,
    repaint: timeAxis._repaintLabels,
  };
  for (const [name, value] of Object.entries(used)) expect(value, name).toBeTypeOf("function");
  expect(timeAxis.dom).toMatchObject({ minorTexts: [], majorTexts: [], redundant: { minorTexts: [], majorTexts: [] } });
  expect(timeAxis.dom.foreground).toBeInstanceOf(HTMLElement);
});

it("draws the axis with words of our own in each frame of a movement, and nothing else until it rests", () => {
  const onMoving = vi.fn();
  const onRest = vi.fn();
  const motion = createVisMotion(timeline, { ...nothing, onMoving, onRest });
  internals()._redraw = vi.fn();
  internals().timeAxis.props.majorLabelHeight = 20;
  motion.follow(true);
  internals().emit("rangechange", {});
  vi.advanceTimersToNextFrame();
  const { minorTexts, majorTexts } = internals().timeAxis.dom;
  expect(minorTexts.length + majorTexts.length).toBeGreaterThan(0);
  for (const text of minorTexts) expect(text.className).toBe("vis-text vis-minor");
  expect(internals().timeAxis.step?.getClassName()).toBe("");
  expect(internals()._redraw).not.toHaveBeenCalled();
  expect(onMoving.mock.calls).toEqual([[true]]);
  vi.runAllTimers();
  expect(onMoving.mock.calls).toEqual([[true], [false]]);
  expect(onRest).toHaveBeenCalledOnce();
  expect(internals()._redraw).toHaveBeenCalledOnce();
});

it("leaves the words on the axis alone that stay the same", () => {
  const motion = createVisMotion(timeline, nothing);
  internals()._redraw = vi.fn();
  const words = () => {
    motion.follow(true);
    vi.advanceTimersToNextFrame();
    const { minorTexts, majorTexts } = internals().timeAxis.dom;
    return [...minorTexts, ...majorTexts].map(({ firstChild }) => firstChild);
  };
  const before = words();
  expect(before.length).toBeGreaterThan(0);
  for (const [place, word] of words().entries()) expect(word).toBe(before[place]);
});

it("moves the items that are displayed, and no others", () => {
  teachKept(timeline);
  items.add(["in", "out"].map((id) => ({ id, start: 1e8, end: 2e8, content: "", type: KEPT })));
  const { items: drawn } = internals().itemSet;
  for (const [id, item] of Object.entries(drawn)) {
    item.displayed = id === "in";
    item.repositionX = vi.fn();
  }
  createVisMotion(timeline, nothing).follow(true);
  vi.advanceTimersToNextFrame();
  expect(drawn.in?.repositionX).toHaveBeenCalledOnce();
  expect(drawn.out?.repositionX).not.toHaveBeenCalled();
});

it("what is not urgent is drawn in the next frame, and a window that changes is no reason to draw", () => {
  const [whole, later] = [vi.fn(), vi.fn()];
  Object.assign(internals(), { _origRedraw: whole, _redraw: later, initialDrawDone: true });
  changeTogether(timeline, () => {}, "later");
  expect([whole.mock.calls.length, later.mock.calls.length]).toEqual([0, 1]);
  internals().emit("rangechange", {});
  expect(later).toHaveBeenCalledTimes(2);
  createVisMotion(timeline, nothing);
  internals().emit("rangechange", {});
  expect(later).toHaveBeenCalledTimes(2);
});
