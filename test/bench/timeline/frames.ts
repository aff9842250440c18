import type { Page } from "@playwright/test";

/** Intervals between frames, in milliseconds. */
export interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Of all intervals, those over 33 ms: from 0 to 1. */
  readonly late: number;
}

const LATE = 33;

declare function stopFrames(): readonly number[];

/** The frames that a page draws while something is done to it. */
export async function framesDuring(page: Page, action: () => Promise<void>): Promise<Frames> {
  await page.evaluate(recordFrames);
  await action();
  return summaryOf(await page.evaluate(() => stopFrames()));
}

/** Runs in the page. */
function recordFrames(): void {
  const times: number[] = [];
  let running = true;
  const frame = (time: number) => {
    times.push(time);
    if (running) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(globalThis, {
    stopFrames: () => {
      running = false;
      return times.slice(1).map((time, index) => time - (times[index] ?? time));
    },
  });
}

function summaryOf(intervals: readonly number[]): Frames {
  const sorted = intervals.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const late = intervals.filter((interval) => interval > LATE).length / intervals.length;
  return { median: at(0.5), p95: at(0.95), worst: at(1), late };
}
