import { type PointerEvent, useRef } from "react";
import type { MonthCount } from "../../../search/month-counts.ts";
import type { TimeWindow } from "../../../state/session-store.tsx";
import { draggedWindow, type FramePart, movedBy, timeAt } from "./window-places.ts";

interface Drag {
  readonly part: FramePart;
  readonly window: TimeWindow;
  /** Place on the rail, 0 to 1. */
  readonly from: number;
  /** Measured once: nothing is read while the timeline moves. */
  readonly rail: { readonly left: number; readonly width: number };
}

export interface FrameDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Dragging the frame on its rail, or one of its ends; a click beside it brings its middle there. `data-part` names the parts. */
export function useFrameDrag(
  window: TimeWindow,
  months: readonly MonthCount[],
  onAsk: (window: TimeWindow) => void,
): FrameDrag {
  const drag = useRef<Drag>(null);
  const end = () => {
    drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      const { target, currentTarget, clientX, pointerId, button } = event;
      if (button !== 0) return;
      const rail = currentTarget.getBoundingClientRect();
      const from = (clientX - rail.left) / rail.width;
      const part = target instanceof HTMLElement ? target.dataset.part : undefined;
      if (part === undefined) {
        onAsk(movedBy(window, timeAt(from, months) - (window.start + window.end) / 2));
        return;
      }
      currentTarget.setPointerCapture(pointerId);
      drag.current = { part: part as FramePart, window, from, rail: { left: rail.left, width: rail.width } };
    },
    onPointerMove: ({ clientX }) => {
      if (!drag.current) return;
      const { part, window: start, from, rail } = drag.current;
      const to = (clientX - rail.left) / rail.width;
      onAsk({ ...draggedWindow(start, part, { from, to }, months), dragged: true });
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
