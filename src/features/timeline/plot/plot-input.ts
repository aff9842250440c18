import type { TimeWindow } from "../../../state/session-store.tsx";
import { ZOOM_STEP } from "../time-window.ts";
import { isMoveKey, type MoveKey } from "./mark-navigation.ts";

/** What keys and pointer ask for; `mark` is the id of the mark concerned. */
export interface PlotInput {
  readonly onOpen: (mark: string) => void;
  /** A stretch of time was clicked, at the foot of a lane. */
  readonly onStretch: (stretch: TimeWindow) => void;
  readonly onFocus: (mark: string) => void;
  /** The pointer or the focus is on a mark; null: on none. */
  readonly onNear: (mark: string | null) => void;
  readonly onMove: (mark: string, key: MoveKey) => void;
  /** `factor` above 1 shows more of time; null shows all of it. */
  readonly onZoom: (mark: string | null, factor: number | null) => void;
}

/** Pixels that a pointer may tremble within a click; beyond, it has dragged the plot. */
const STEADY = 6;

/** Listens on the plot until the returned function is called. */
export function listenToPlot(host: HTMLElement, input: PlotInput): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let pressed = { x: 0, y: 0 };

  host.addEventListener("pointerdown", ({ clientX, clientY }) => (pressed = { x: clientX, y: clientY }), {
    signal,
    capture: true,
  });
  host.addEventListener(
    "click",
    (event) => {
      const mark = markAt(event);
      // Keys click with no detail and at no place.
      const dragged = event.detail > 0 && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STEADY;
      if (dragged) return;
      if (mark !== null) input.onOpen(mark);
      else ifSome(stretchAt(event), input.onStretch);
    },
    { signal },
  );
  host.addEventListener("focusin", (event) => ifSome(markAt(event), input.onFocus), { signal });
  for (const near of ["focusin", "pointerover"])
    host.addEventListener(near, (event) => input.onNear(markAt(event)), { signal });
  for (const away of ["focusout", "pointerleave"]) host.addEventListener(away, () => input.onNear(null), { signal });
  host.addEventListener("keydown", (event) => press(event, input), { signal });
  return () => listening.abort();
}

function press(event: KeyboardEvent, input: PlotInput): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const mark = markAt(event);
  const { key } = event;
  if (isMoveKey(key) && mark !== null) input.onMove(mark, key);
  else if (key === "+" || key === "=") input.onZoom(mark, 1 / ZOOM_STEP);
  else if (key === "-") input.onZoom(mark, ZOOM_STEP);
  else if (key === "0") input.onZoom(mark, null);
  else return;
  event.preventDefault();
}

function markAt({ target }: Event): string | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
  return mark?.dataset.mark ?? null;
}

function stretchAt({ target }: Event): TimeWindow | null {
  const stretch = target instanceof Element ? target.closest<HTMLElement>("[data-start]") : null;
  return stretch && { start: Number(stretch.dataset.start), end: Number(stretch.dataset.end) };
}

function ifSome<T>(value: T | null, use: (value: T) => void): void {
  if (value !== null) use(value);
}
