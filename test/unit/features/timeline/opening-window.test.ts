import { expect, test } from "vitest";
import { openingWindow } from "../../../../src/features/timeline/opening-window.ts";
import { dayToMilliseconds, parseDay } from "../../../../src/model/day.ts";

const WIDTH = 1200;
const day = (text: string) => parseDay(text) as number;
/** Every third day of a hundred. */
const spring = Array.from({ length: 34 }, (_, at) => day("2025-03-01") + 3 * at);
const shows = (window: ReturnType<typeof openingWindow>, each: number) =>
  window !== null && window.start <= dayToMilliseconds(each) && dayToMilliseconds(each) <= window.end;

test("a timeline opens with everything where that is in reach", () => {
  expect(openingWindow(spring, WIDTH)).toBeNull();
  expect(openingWindow([...spring, day("2024-12-01")], WIDTH)).toBeNull();
  expect(openingWindow([], WIDTH)).toBeNull();
  expect(openingWindow([day("1964-05-01")], WIDTH)).toBeNull();
});

test("one event of long ago does not press the others into a corner", () => {
  const window = openingWindow([day("1964-05-01"), ...spring], WIDTH);
  expect(spring.every((each) => shows(window, each))).toBe(true);
  expect(shows(window, day("1964-05-01"))).toBe(false);
  // Nor does one that is far to come.
  expect(shows(openingWindow([...spring, day("2045-01-01")], WIDTH), day("2045-01-01"))).toBe(false);
});

test("there is room for fades before the events and for labels behind them, and for time on a phone", () => {
  for (const width of [WIDTH, 390]) {
    const window = openingWindow([day("1964-05-01"), ...spring], width);
    if (!window) throw new Error("everything is shown");
    const at = (each: number) => ((dayToMilliseconds(each) - window.start) / (window.end - window.start)) * width;
    const shown = spring.filter((each) => shows(window, each)).map(at);
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(Math.min(80, width / 12) - 1);
    expect(width - Math.max(...shown)).toBeGreaterThanOrEqual(Math.min(360, width * 0.4) - 1);
    expect(Math.max(...shown) - Math.min(...shown)).toBeGreaterThan(width / 4);
  }
});

test("events of one day are not blown up to hours", () => {
  const window = openingWindow([day("1964-05-01"), ...Array.from({ length: 20 }, () => day("2025-03-01"))], WIDTH);
  expect((window?.end ?? 0) - (window?.start ?? 0)).toBeGreaterThan(dayToMilliseconds(28));
});
