import "@testing-library/jest-dom/vitest";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useAfterPaint } from "../../../src/ui/use-after-paint.ts";

let frames: (FrameRequestCallback | null)[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => {
    frames[frame - 1] = null;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** One frame, with what comes right after it. */
const paint = () =>
  act(() => {
    for (const run of frames.splice(0)) run?.(0);
    vi.runAllTimers();
  });

function Shown({ value }: { readonly value: string }) {
  return (
    <p>
      {value} after {useAfterPaint(value)}
    </p>
  );
}

test("a value follows once the page has been painted with all that changed with it", () => {
  const { rerender } = render(<Shown value="a" />);
  expect(screen.getByText("a after a")).toBeVisible();
  paint();
  rerender(<Shown value="b" />);
  expect(screen.getByText("b after a")).toBeVisible();
  paint();
  expect(screen.getByText("b after b")).toBeVisible();
});

test("of several values before a paint the last one follows", () => {
  const { rerender } = render(<Shown value="a" />);
  rerender(<Shown value="b" />);
  rerender(<Shown value="c" />);
  expect(frames.filter(Boolean)).toHaveLength(1);
  paint();
  expect(screen.getByText("c after c")).toBeVisible();
});

test("what is gone before the paint is left alone", () => {
  const { unmount } = render(<Shown value="a" />);
  unmount();
  expect(frames.filter(Boolean)).toEqual([]);
});
