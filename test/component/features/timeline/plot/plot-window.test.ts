import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPlotWindow } from "../../../../../src/features/timeline/plot/plot-window.ts";
import { CLOSEST } from "../../../../../src/features/timeline/time-window.ts";

const wide = { start: 0, end: 10 * CLOSEST };
const within = { start: -100 * CLOSEST, end: 100 * CLOSEST };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function aWindow() {
  const move = vi.fn();
  const onWindow = vi.fn();
  const made = createPlotWindow({ move, onWindow });
  made.begin(wide);
  return { ...made, move, onWindow };
}

it("tells of a window once a frame, the last one, and knows it when it comes back", () => {
  const { moved, onWindow, isOwn } = aWindow();
  const [first, last] = [
    { ...wide, start: 1 },
    { ...wide, start: 2 },
  ];
  moved(first, true);
  moved(last, true);
  vi.advanceTimersToNextFrame();
  expect(onWindow.mock.calls).toEqual([[last]]);
  expect([isOwn(last), isOwn(first), isOwn({ ...last })]).toEqual([true, false, false]);
});

it("goes on from where it was asked to be, unless the reader has moved it elsewhere", () => {
  const { show, moved, target } = aWindow();
  const asked = { start: CLOSEST, end: 3 * CLOSEST };
  show(asked, "glide");
  moved({ start: 1, end: CLOSEST }, false);
  expect(target()).toEqual(asked);
  moved({ start: 2, end: CLOSEST }, true);
  expect(target()).toEqual({ start: 2, end: CLOSEST });
});

it("keeps to the limits, and jumps for those who want nothing to move", () => {
  const { limit, show, move } = aWindow();
  limit({ longest: 20 * CLOSEST, within });
  show({ start: 0, end: CLOSEST / 2 }, "glide");
  expect(move.mock.calls[0]?.[0].end - move.mock.calls[0]?.[0].start).toBe(CLOSEST);
  expect(move.mock.calls[0]?.[1]).toBe("glide");
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  show(wide, "glide");
  expect(move).toHaveBeenLastCalledWith(wide, "jump");
});

it("tells nothing once it is stopped", () => {
  const { moved, stop, onWindow } = aWindow();
  moved(wide, true);
  stop();
  vi.runAllTimers();
  expect(onWindow).not.toHaveBeenCalled();
});
