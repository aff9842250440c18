import type { Page } from "@playwright/test";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A page that is measured, and how its reader moves it. */
export interface Shown {
  readonly name: string;
  /** The first mark of the page, by its selector. */
  readonly mark: string;
  /** The first mark that moves with the pointer; missing: the same. */
  readonly moving?: string;
  /** What is moved; its middle is where the pointer is. */
  readonly plot: string;
  /** From the middle of the plot, where the pointer was when it began. */
  readonly pan: (page: Page, step: number, middle: Point) => Promise<void>;
  readonly zoom: (page: Page, step: number) => Promise<void>;
  /** Whether the button of the mouse is held while it pans. */
  readonly drags: boolean;
}

/** Steps until a movement turns round; pixels of a step, in one direction and, since a page shall not end where it began, back. */
const TURN = 30;
const [FORTH, BACK] = [-12, 8];
/** Of the wheel: half a notch. */
const NOTCH = 60;

const forward = (step: number) => Math.floor(step / TURN) % 2 === 0;
const wheel = (page: Page, step: number) => page.mouse.wheel(0, forward(step) ? -NOTCH : NOTCH);

async function press(page: Page, selector: string, nth: number): Promise<void> {
  const box = await page.locator(selector).nth(nth).boundingBox();
  if (!box) throw new Error(`there is no ${selector}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Where the pointer is at a step of a drag, in pixels from where it began. */
function draggedTo(step: number): number {
  const [rounds, rest] = [Math.floor(step / (2 * TURN)), step % (2 * TURN)];
  return rounds * TURN * (FORTH + BACK) + Math.min(rest, TURN) * FORTH + Math.max(rest - TURN, 0) * BACK;
}

const drags = {
  drags: true,
  pan: (page: Page, step: number, { x, y }: Point) => page.mouse.move(x + draggedTo(step), y),
  zoom: wheel,
};

export const zeitfaden: Shown = {
  name: "zeitfaden",
  // Those of the first view stand in the page as links, those that the app draws in their place follow the pointer.
  mark: "[data-written-mark], [data-mark]",
  moving: "[data-mark]",
  plot: "[role=group]:has(.vis-timeline)",
  ...drags,
};

/** A page without anything on it, moved like the others. */
export const empty: Shown = { name: "empty", mark: "p", plot: "body", ...drags };

export const emptyReact: Shown = { name: "empty-react", mark: "h1", plot: "body", ...drags };

export const peers: readonly Shown[] = [
  { name: "vis-timeline", mark: ".vis-item", plot: ".vis-timeline", ...drags },
  {
    name: "timelinejs",
    mark: ".tl-timemarker",
    plot: ".tl-timenav",
    ...drags,
    // It zooms by its buttons alone.
    zoom: (page, step) => press(page, ".tl-menubar-button", forward(step) ? 0 : 1),
  },
  {
    name: "gravity",
    mark: "canvas[data-drawn]",
    plot: "canvas",
    drags: false,
    pan: (page, step) => page.mouse.wheel(forward(step) ? -FORTH * 4 : -BACK * 4, 0),
    zoom: wheel,
  },
];
