import { type PointerEvent, useState } from "react";
import { type MonthRange, rangeBetween } from "./period.ts";

export interface Brush {
  /** The months under way; null when nothing is being drawn. */
  readonly draft: MonthRange | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Choosing months by drawing over them; `count` months share the width of the element. */
export function useBrush(count: number, onChoose: (range: MonthRange) => void): Brush {
  const [drawn, setDrawn] = useState<{ from: number; to: number } | null>(null);
  const draft = drawn && rangeBetween(drawn.from, drawn.to);
  const monthAt = ({ currentTarget, clientX }: PointerEvent<SVGElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const place = Math.floor(((clientX - left) / width) * count);
    return Math.min(Math.max(place, 0), count - 1);
  };
  return {
    draft,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const month = monthAt(event);
        setDrawn({ from: month, to: month });
      },
      onPointerMove: (event) => {
        if (drawn) setDrawn({ ...drawn, to: monthAt(event) });
      },
      onPointerUp: () => {
        if (draft) onChoose(draft);
        setDrawn(null);
      },
      // Touch that turns into scrolling, a second finger: nothing was chosen.
      onPointerCancel: () => setDrawn(null),
    },
  };
}
