import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { changeTogether, KEPT, setRows, teachKept } from "../../../../../src/features/timeline/vis/vis-changes.ts";

// What changes marks and lanes reaches into the library where its types end. Another version may have it otherwise, and nothing but this would say so.

interface Group {
  readonly dom: { label: HTMLElement; foreground: HTMLElement; inner: HTMLElement };
  isVisible: boolean;
  height: number;
}

interface DrawnItem {
  readonly height: number;
  readonly isVisible: (range: object) => boolean;
  readonly show: () => void;
  readonly hide: () => void;
  readonly repositionX: () => void;
}

interface Internals {
  _origRedraw: () => void;
  readonly range: { start: number; end: number };
  readonly itemSet: {
    readonly groups: Record<string, Group>;
    readonly items: Record<string, DrawnItem>;
    redraw: () => boolean;
  };
}

let timeline: Timeline;
let items: DataSet<{ id: string; group: string; start: number; end: number; content: string; type: string }>;
let whole: ReturnType<typeof vi.fn<() => void>>;
const internals = () => timeline as unknown as Internals;
const laneOf = (id: string) => internals().itemSet.groups[id] as Group;

/** A mark that stands in the plot once it is drawn. */
const mark = (id: string, group = "above") => ({ id, group, start: 1e8, end: 2e8, content: "", type: KEPT });

/** Both lanes have been drawn, each as high as so many pixels. */
function drawn(above: number, below: number): void {
  const { start, end } = internals().range;
  Object.assign(internals().itemSet, { lastRangeStart: start, lastVisibleInterval: end - start });
  for (const [id, height] of Object.entries({ above, below })) Object.assign(laneOf(id), { isVisible: true, height });
  have(above, below);
  whole.mockClear();
}

/** What the style makes of their heights by now. */
function have(above: number, below: number): void {
  for (const [id, height] of Object.entries({ above, below }))
    Object.defineProperty(laneOf(id).dom.inner, "clientHeight", { value: height, configurable: true });
}

beforeEach(() => {
  items = new DataSet();
  const host = document.body.appendChild(document.createElement("div"));
  const groups = new DataSet([
    { id: "above", content: "" },
    { id: "below", content: "" },
  ]);
  const template = ({ id }: { id: string }) => Object.assign(document.createElement("div"), { id });
  timeline = new Timeline(host, items, groups, { start: 0, end: 1e9, stack: false, template });
  teachKept(timeline);
  whole = vi.fn();
  internals()._origRedraw = whole;
});
afterEach(() => {
  timeline.destroy();
  document.body.replaceChildren();
});

it("marks that come and go are drawn alone: the library draws nothing else anew", () => {
  items.add(mark("old"));
  drawn(100, 60);
  const change = () => {
    items.remove("old");
    items.add(mark("new"));
  };
  expect(changeTogether(timeline, change, "marks")).toBe(false);
  expect(whole).not.toHaveBeenCalled();
  expect(document.getElementById("new")?.parentElement).toBe(laneOf("above").dom.foreground);
  expect(document.getElementById("new")?.style.transform).toMatch(/^translateX/);
  expect(document.getElementById("old")).toBeNull();
});

it("lanes that share their height anew have it at once", () => {
  drawn(100, 60);
  const change = () => {
    setRows(timeline, "above", 2);
    have(69, 91);
  };
  expect(changeTogether(timeline, change, "marks")).toBe(false);
  expect(whole).not.toHaveBeenCalled();
  expect(laneOf("above").dom.label.style.getPropertyValue("--rows")).toBe("2");
  for (const [id, height] of Object.entries({ above: 69, below: 91 })) {
    const { dom, height: known } = laneOf(id);
    expect([known, dom.foreground.style.height, dom.label.style.height]).toEqual([
      height,
      `${height}px`,
      `${height}px`,
    ]);
  }
});

it("where all lanes together become lower or higher, all is drawn once", () => {
  drawn(100, 60);
  expect(changeTogether(timeline, () => have(100, 91), "marks")).toBe(true);
  expect(whole).toHaveBeenCalledOnce();
});

it("where the window is another one than that which was drawn, all is drawn once", () => {
  drawn(100, 60);
  internals().range.start += 1000;
  internals().range.end += 1000;
  expect(changeTogether(timeline, () => items.add(mark("new")), "marks")).toBe(true);
  expect(whole).toHaveBeenCalledOnce();
  drawn(100, 60);
  internals().range.end += 1000;
  expect(changeTogether(timeline, () => items.add(mark("newer")), "marks")).toBe(true);
  expect(whole).toHaveBeenCalledOnce();
});

it("where lanes come or go, all is drawn once, and not while it changes", () => {
  drawn(100, 60);
  const drawing = vi.spyOn(internals().itemSet, "redraw");
  expect(changeTogether(timeline, () => items.add([mark("one"), mark("other")]), "all")).toBe(true);
  expect(drawing).not.toHaveBeenCalled();
  expect(whole).toHaveBeenCalledOnce();
  expect(internals()._origRedraw).toBe(whole);
});

it("what comes is not looked for while it changes", () => {
  const isVisible = () => internals().itemSet.items.one?.isVisible({ start: 0, end: 1e9 });
  let meanwhile: boolean | undefined;
  changeTogether(
    timeline,
    () => {
      items.add(mark("one"));
      meanwhile = isVisible();
    },
    "all",
  );
  expect([meanwhile, isVisible()]).toEqual([false, true]);
});

it("a mark stands in the document as the one element that it is, unmeasured", () => {
  const element = Object.assign(document.createElement("div"), { className: "own", textContent: "Pact" });
  timeline.setOptions({ template: () => element });
  items.add(mark("one"));
  const item = internals().itemSet.items.one;
  const measured = vi.spyOn(element, "offsetHeight", "get");
  item?.show();
  item?.repositionX();
  expect(element.parentElement?.className).toContain("vis-group");
  expect([element.outerHTML, item?.height]).toEqual([
    expect.stringMatching(/^<div class="own" style="[^"]*">Pact<\/div>$/),
    0,
  ]);
  expect(measured).not.toHaveBeenCalled();
  item?.hide();
  expect(element.isConnected).toBe(false);
});
