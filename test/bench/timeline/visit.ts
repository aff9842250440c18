import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser, launchArguments } from "../../e2e/find-browser.ts";
import { type Frames, framesDuring } from "./frames.ts";
import { type Memory, memoryOf } from "./memory.ts";
import type { Point, Shown } from "./shown.ts";

/** What loading a page took; times in milliseconds. */
export interface Load {
  /** From the beginning of the navigation to the frame with the first mark. */
  readonly firstMarks: number;
  /** The same, to the first mark that moves with the pointer. */
  readonly movingMarks: number;
  /** Bytes that came over the network until then, heads of answers included. */
  readonly bytes: number;
  /** What is not page, script, style or font, until the marks move. */
  readonly dataBytes: number;
  /** What long tasks took beyond 50 ms each, until the page rested. */
  readonly blocking: number;
}

/** What a page costs to hold and to move. */
export interface Movement {
  readonly memory: Memory;
  /** Elements of the document. */
  readonly elements: number;
  readonly panning: Frames;
  readonly zooming: Frames;
  /** Whether the picture was another one after panning, and after zooming. */
  readonly moved: boolean;
}

/** Steps of a movement, and milliseconds between them: those of a mouse. */
const STEPS = 150;
const STEP = 16;
/** Milliseconds after which a movement ends, although a page could not follow all of its steps. */
const LONGEST = 15_000;

declare const measured: {
  readonly firstMarks?: number;
  readonly movingMarks?: number;
  readonly blocking: number;
  readonly rests: boolean;
};

/** Milliseconds for all that is done on a page once it has loaded: on a busy machine, dozens of mounts and filters take some minutes. */
const LONGEST_USE = 400_000;

/** A page took longer than it may. */
export class Unfinished extends Error {
  /** Milliseconds. */
  readonly after: number;

  constructor(what: "load" | "use", after: number) {
    super(
      what === "load" ? `did not finish in ${after / 1000} s` : `loaded; moving it did not finish in ${after / 1000} s`,
    );
    this.after = after;
  }
}

/** Opens a page in a browser of its own and hands it on; the browser ends with it. `limit`: milliseconds for a page to show its first mark and rest. */
export async function visit<T>(
  url: string,
  shown: Shown,
  limit: number,
  use: (page: Page, load: Load) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchArguments] });
  try {
    const { page, load } = await within(limit, "load", () => loaded(browser, url, shown, limit));
    return await within(LONGEST_USE, "use", () => use(page, load));
  } finally {
    await browser.close();
  }
}

/** What is not done in time is left to itself: a page that answers after minutes would hold up all that follow. */
async function within<T>(limit: number, what: "load" | "use", act: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Unfinished(what, limit)), limit);
  });
  const acting = act();
  // It fails once its browser has been closed.
  acting.catch(() => {});
  return Promise.race([acting, late]).finally(() => clearTimeout(timer));
}

async function loaded(browser: Browser, url: string, shown: Shown, limit: number): Promise<{ page: Page; load: Load }> {
  // `within` is there first.
  const context = await newContext(browser, 2 * limit);
  const page = await context.newPage();
  const received = countBytes(context);
  await page.addInitScript(watchMarks, [shown.mark, shown.moving ?? shown.mark] as const);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => measured.movingMarks !== undefined && measured.rests, null, { polling: 250 });
  return { page, load: await loadOf(page, await received()) };
}

async function newContext(browser: Browser, limit: number): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "de-DE",
    serviceWorkers: "block",
  });
  context.setDefaultTimeout(limit);
  return context;
}

interface Answer {
  readonly url: string;
  readonly bytes: number;
  /** When the last of it was there, in milliseconds since 1970. */
  readonly end: number;
}

function countBytes(context: BrowserContext): () => Promise<Answer[]> {
  const answers: Promise<Answer>[] = [];
  context.on("requestfinished", (request) => {
    const { startTime, responseEnd } = request.timing();
    const size = request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      return { url: request.url(), bytes: responseBodySize + responseHeadersSize, end: startTime + responseEnd };
    });
    // Of a page that is given up, nobody asks any more.
    size.catch(() => {});
    answers.push(size);
  });
  return () => Promise.all(answers);
}

async function loadOf(page: Page, answers: readonly Answer[]): Promise<Load> {
  const { firstMarks, movingMarks, blocking, began } = await page.evaluate(() => {
    return {
      firstMarks: measured.firstMarks ?? Number.NaN,
      movingMarks: measured.movingMarks ?? Number.NaN,
      blocking: measured.blocking,
      began: performance.timeOrigin,
    };
  });
  const before = (time: number) => answers.filter(({ end }) => end <= began + time);
  const sum = (some: readonly Answer[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const dataBytes = sum(before(movingMarks).filter(isData));
  return { firstMarks, movingMarks, blocking, bytes: sum(before(firstMarks)), dataBytes };
}

function isData({ url }: Answer): boolean {
  return /\/data\/|\/(?:events|timeline)\.json$/.test(url);
}

export async function movementOf(page: Page, shown: Shown): Promise<Movement> {
  const memory = await memoryOf(page);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  const box = await page.locator(shown.plot).first().boundingBox();
  if (!box) throw new Error(`${shown.name} shows no plot`);
  // Of a plot that is higher than the window, the middle of what is seen of it.
  const bottom = Math.min(box.y + box.height, page.viewportSize()?.height ?? 0);
  const middle = { x: box.x + box.width / 2, y: (box.y + bottom) / 2 };
  await page.mouse.move(middle.x, middle.y);
  const pictures = [await page.screenshot()];
  const panning = await framesDuring(page, () => pan(page, shown, middle));
  pictures.push(await page.screenshot());
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down("Control");
  // An odd number of turns: where it has gone in, it has not come out again.
  const zooming = await framesDuring(page, () => paced((step) => shown.zoom(page, step)));
  await page.keyboard.up("Control");
  pictures.push(await page.screenshot());
  const moved = pictures.every((picture, index) => index === 0 || !pictures[index - 1]?.equals(picture));
  return { memory, elements, panning, zooming, moved };
}

async function pan(page: Page, shown: Shown, middle: Point): Promise<void> {
  if (shown.drags) await page.mouse.down();
  await paced((step) => shown.pan(page, step, middle));
  if (shown.drags) await page.mouse.up();
}

/** Input at the pace of a mouse, or at that of the page where it cannot follow. */
async function paced(act: (step: number) => Promise<void>): Promise<void> {
  const end = performance.now() + LONGEST;
  for (let step = 0; step < STEPS && performance.now() < end; step += 1) {
    const pause = new Promise((resolve) => setTimeout(resolve, STEP));
    await act(step);
    await pause;
  }
}

/** Runs in the page, before anything of it. */
function watchMarks([mark, moving]: readonly [string, string]): void {
  /** Without a long task or a new element for as long, in milliseconds, a page rests. */
  const rest = 1000;
  const seen: { firstMarks?: number; movingMarks?: number } = {};
  let [blocking, last] = [0, performance.now()];
  const look = (name: keyof typeof seen, selector: string) => {
    if (name in seen || !document.querySelector(selector)) return;
    seen[name] = Number.NaN;
    // In the frame to come the mark is drawn, and after it that has been.
    requestAnimationFrame(() => setTimeout(() => (seen[name] = performance.now())));
  };
  const observer = new MutationObserver((changes) => {
    // Attributes change for ever where a line shows the time of day.
    if (changes.some(({ type }) => type === "childList")) last = performance.now();
    look("firstMarks", mark);
    look("movingMarks", moving);
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocking += duration - 50;
    last = performance.now();
  }).observe({ type: "longtask", buffered: true });
  Object.defineProperty(globalThis, "measured", {
    get: () => ({ ...seen, blocking, rests: seen.movingMarks !== undefined && performance.now() - last > rest }),
  });
}
