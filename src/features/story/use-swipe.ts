import { type PointerEvent, useRef } from "react";

/** Pixels to the side that make a swipe, and how much longer it must be than it is high. */
const LEAST = 48;
const FLATNESS = 1.6;

export interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/**
 * Hears a finger that strokes sideways: −1 to the left, 1 to the right. Up and down stays the browser's, which cancels the
 * pointer as soon as it scrolls; the element needs `touch-action: pan-y pinch-zoom`.
 */
export function useSwipe(onSwipe: (direction: -1 | 1) => void): Swipe {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerId, pointerType, isPrimary, clientX, clientY }) => {
      start.current = pointerType === "touch" && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ pointerId, clientX, clientY }) => {
      const from = start.current;
      start.current = null;
      if (!from || from.id !== pointerId) return;
      const [right, down] = [clientX - from.x, clientY - from.y];
      if (Math.abs(right) >= LEAST && Math.abs(right) > Math.abs(down) * FLATNESS) onSwipe(right < 0 ? -1 : 1);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
